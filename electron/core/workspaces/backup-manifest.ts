import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What a backup held when it was made and verified. It holds no record text. */
export const BackupManifest = z.strictObject({
  format: z.literal('clear-days-backup'),
  formatVersion: z.literal(1),
  workspaceId: z.string(),
  madeAt: z.string(),
  why: z.enum(['asked', 'daily', 'before-update']),
  records: z.strictObject({
    schemaVersion: z.int(),
    rows: z.record(z.string(), z.int()),
    /** The hash of the newest change in the history; null where there is none yet. */
    newestChange: z.string().nullable(),
  }),
  papers: z.strictObject({ files: z.int(), bytes: z.int(), digest: z.string() }),
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
