import type { Kysely } from 'kysely';
import type { DatabaseKey, SqliteFile } from '#core/db/connection.ts';
import type { Database } from '#core/db/database.ts';
import type { PaperStore } from '#core/papers/paper-store.ts';
import type { KeyFile } from './key-file.ts';

/** A workspace while it is open: one writer, one reader, its papers. */
export interface OpenWorkspace {
  readonly id: string;
  readonly folder: string;
  readonly encrypted: boolean;
  readonly isSample: boolean;
  readonly readOnly: boolean;
  /** When this backup was made; null where it is none. */
  readonly backupMadeAt: string | null;
  /** Sees committed records only; cannot write. */
  readonly reader: Kysely<Database>;
  /** The one connection that writes; procedures reach it through `inTransaction`. */
  readonly writer: Kysely<Database>;
  /** The writer's file itself: for backups and checks. */
  readonly records: SqliteFile;
  readonly papers: PaperStore;
  /** The papers file itself: for backups and checks. */
  readonly papersFile: SqliteFile;
  /** What opens both files: for backups, which have the same. */
  readonly key: DatabaseKey;
  /** As it is on the disk now; replaced when the passphrase or the recovery key changes. */
  keyFile: KeyFile;
  /** The name that goes into the history: the officer's, or "The officer" until one is given. */
  actor(db: Kysely<Database>): Promise<string>;
  /** Waits for the transaction under way, then lets go of the files and of the lock. */
  close(): Promise<void>;
}
