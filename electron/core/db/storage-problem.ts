import type { WorkspaceReason } from '#shared/workspaces/workspace-problem.ts';
import { SettingRefusedError } from './file-errors.ts';

type StorageReason = Extract<
  WorkspaceReason,
  'disk-full' | 'disk-error' | 'read-only-place' | 'unsuitable-place' | 'damaged'
>;

/** What the disk said no with, from the codes of SQLite and of the operating system; null for anything else. */
export function findStorageProblem(error: unknown): StorageReason | null {
  if (error instanceof SettingRefusedError) return 'unsuitable-place';
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null;
  const { code } = error;
  if (/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)$/.test(code)) return 'disk-full';
  if (/^(EROFS|EACCES|EPERM|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/.test(code)) {
    return 'read-only-place';
  }
  if (/^(SQLITE_CORRUPT.*|SQLITE_NOTADB)$/.test(code)) return 'damaged';
  if (/^(EIO|ENXIO|ENODEV|SQLITE_IOERR.*)$/.test(code)) return 'disk-error';
  return null;
}
