import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What a backup held when it was made and verified: sealed with its key, so that it tells nobody else anything. */
export const BackupManifest = z.strictObject({
  format: z.literal('clear-days-backup'),
  formatVersion: z.literal(1),
  workspaceId: z.string(),
  madeAt: z.string(),
  why: z.enum(['asked', 'daily', 'before-update']),
  /** Row counts of every table, and the end of the history. */
  records: z.string(),
  /** The end of the history by itself, to know whether anything has changed since. */
  newestChange: z.string(),
  /** Every paper's SHA-256 and size. */
  papers: z.string(),
  /** What the backup's files take on the disk. */
  bytes: z.int(),
});
export type BackupManifest = z.infer<typeof BackupManifest>;

/** The manifest, or null where there is none that can be read. */
export async function readBackupManifest(path: string): Promise<BackupManifest | null> {
  try {
    return BackupManifest.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
