import { join } from 'node:path';

/** The names of what lies in a workspace's folder. */
export function filesOf(folder: string): WorkspaceFiles {
  return {
    key: join(folder, 'key.json'),
    records: join(folder, 'records.db'),
    papers: join(folder, 'papers.db'),
    writer: join(folder, 'writer.lock'),
    writerWords: join(folder, 'writer.json'),
    backup: join(folder, 'backup.json'),
    backups: join(folder, 'backups'),
    exports: join(folder, 'exports'),
  };
}

export interface WorkspaceFiles {
  /** The wrapped key. Without it nothing opens. */
  key: string;
  records: string;
  papers: string;
  /** Locked by the one process that writes, for as long as it lives. Empty. */
  writer: string;
  /** Who that process is, in words for others. */
  writerWords: string;
  /** What a backup held when it was made; only backups have it. */
  backup: string;
  backups: string;
  exports: string;
}
