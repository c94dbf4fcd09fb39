import { applicationIds, readUserVersion, type SqliteFile } from './connection.ts';
import { NewerFileError } from './file-errors.ts';
import * as first from './migrations/2026-11-22-first.ts';
import * as minutes from './migrations/2026-11-22-minutes.ts';
import * as minutesFrozen from './migrations/2026-11-22-minutes-frozen.ts';
import * as publishing from './migrations/2026-11-22-publishing.ts';

export interface Migration {
  name: string;
  sql: string;
}

/** In the order in which they run; a migration's place is the `user_version` it leads to. Never reorder. */
export const migrations: readonly Migration[] = [first, minutes, minutesFrozen, publishing];

export const latestVersion = migrations.length;

/** True where opening for writing would have to change the schema first; throws {@link NewerFileError}. */
export function needsMigration(sqlite: SqliteFile): boolean {
  const found = readUserVersion(sqlite);
  if (found > latestVersion) throw new NewerFileError(found);
  return found < latestVersion;
}

/** Brings a file up to the newest schema, one transaction a step: a kill leaves the old or the new, never between. */
export function migrate(
  sqlite: SqliteFile,
  upTo: number = latestVersion,
  steps: readonly Migration[] = migrations,
): void {
  const found = readUserVersion(sqlite);
  if (found > steps.length) throw new NewerFileError(found);
  for (const [index, migration] of steps.entries()) {
    const version = index + 1;
    if (version <= found || version > upTo) continue;
    const step = sqlite.transaction(() => {
      sqlite.exec(migration.sql);
      sqlite.pragma(`application_id = ${applicationIds.records}`);
      sqlite.pragma(`user_version = ${version}`);
    });
    step.immediate();
  }
}
