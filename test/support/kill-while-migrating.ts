import { openSqliteFile } from '#core/db/connection.ts';
import { migrate, migrations } from '#core/db/migrate.ts';
import { statementsOf } from './sql-statements.ts';

/**
 * A process of its own that brings a new file to a version and is killed on the way, as a power cut
 * would: after so many statements of that version's migration, inside its transaction.
 */
const [file = '', key = '', version = '', after = ''] = process.argv.slice(2);
const sqlite = openSqliteFile({
  file,
  key: key === '' ? null : new Uint8Array(Buffer.from(key, 'hex')),
  use: 'write',
});
sqlite.function('kill_this_process', () => {
  process.kill(process.pid, 'SIGKILL');
  return 1;
});
const migration = migrations[Number(version) - 1];
const first = statementsOf(migration?.sql ?? '').slice(0, Number(after));
migrate(sqlite, Number(version), [
  ...migrations.slice(0, Number(version) - 1),
  { name: 'killed', sql: `${first.join('\n')} select kill_this_process();` },
]);
