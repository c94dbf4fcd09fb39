import type { Kysely } from 'kysely';
import type { Database } from '#core/db/database.ts';
import type { PaperStore } from '#core/papers/paper-store.ts';
import type { SqliteFile } from '#core/db/connection.ts';

/** A workspace while it is open: one writer, one reader, its papers. */
export interface OpenWorkspace {
  readonly id: string;
  readonly folder: string;
  readonly encrypted: boolean;
  readonly isSample: boolean;
  readonly readOnly: boolean;
  /** Sees committed records only; cannot write. */
  readonly reader: Kysely<Database>;
  /** The one connection that writes; procedures reach it through `inTransaction`. */
  readonly writer: Kysely<Database>;
  /** The writer's file itself: for backups and checks. */
  readonly records: SqliteFile;
  readonly papers: PaperStore;
  /** The name that goes into the history: the officer's, or "The officer" until one is given. */
  actor(db: Kysely<Database>): Promise<string>;
  close(): Promise<void>;
}
