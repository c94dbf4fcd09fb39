import { z } from 'zod';

/** Why a workspace was not opened or made, each with what to do about it. Nothing on disk was changed. */
const sentences = {
  'network-path':
    'This folder is on a network drive. A workspace in use must be on a disk of this computer, or it can be damaged. Choose a folder on this computer.',
  'missing-folder':
    'This folder is not there. It may have been moved or renamed, or its disk is not connected.',
  'not-a-folder': 'This is a file. Choose the folder that holds it.',
  'not-a-workspace':
    'There is no workspace in this folder. Choose the folder that holds key.json, records.db and papers.db.',
  'key-missing':
    'The file key.json is missing, so this workspace cannot be unlocked. Copy key.json from a backup into this folder.',
  'key-damaged':
    'The file key.json is damaged, so this workspace cannot be unlocked. Replace it with the key.json of a backup.',
  'records-missing':
    'The file records.db is missing. Nothing was put in its place. Look for it in the recycle bin of this computer, or restore a backup.',
  'papers-missing':
    'The file papers.db is missing. Nothing was put in its place. Look for it in the recycle bin of this computer, or restore a backup.',
  'passphrase-needed': 'This workspace is locked. Enter its passphrase or its recovery key.',
  'wrong-passphrase':
    'This passphrase does not open the workspace. Check capital letters and spaces, or use the recovery key.',
  'mistyped-recovery-key':
    'One character of this recovery key is not right. Compare it with your copy, group by group.',
  'wrong-recovery-key':
    'This recovery key does not open the workspace. It may be an older key, or belong to another workspace.',
  damaged:
    'A file of this workspace is damaged, so it was not used and not changed. Restore a backup.',
  'records-damaged':
    'The file records.db is damaged, so it was not used and not changed. Restore a backup.',
  'papers-damaged':
    'The file papers.db is damaged, so it was not used and not changed. Restore a backup.',
  'records-not-ours':
    'The file records.db was not made by Clear Days, so it was not used and not changed. Choose another folder, or restore a backup.',
  'papers-not-ours':
    'The file papers.db was not made by Clear Days, so it was not used and not changed. Choose another folder, or restore a backup.',
  newer:
    'This workspace was saved by a newer Clear Days. Update Clear Days, or restore a backup that this one made.',
  'not-encrypted':
    'This workspace is not locked with a passphrase, and only the sample may be like that. It was not opened.',
  'in-use':
    'This workspace is open somewhere else. Close it there first, or open it here for reading only.',
  'older-backup':
    'This backup was made by an older Clear Days. Restore it into a new folder to open it.',
  'older-workspace':
    'This workspace was saved by an older Clear Days. Open it for writing once, to bring it up to date.',
  'not-updated':
    'This workspace is of an older Clear Days and could not be brought up to date. It was left as it was, with a backup beside it. Use the older program, and report this.',
  'not-a-backup': 'There is no backup in this folder. Choose a dated folder inside “backups”.',
  'folder-not-empty':
    'There are other files in this folder. Choose an empty folder, or give the workspace a folder of its own.',
  'folder-has-workspace':
    'There is a workspace in this folder already. Open it, or choose another folder.',
  'passphrase-required':
    'A workspace is locked with a passphrase. Only the sample may be open to everybody. Enter a passphrase.',
  'read-only-place':
    'Clear Days cannot write in this folder. Open the workspace for reading only, or choose another folder.',
  'unsuitable-place':
    'This disk cannot keep a workspace safe. Choose a folder on a disk inside this computer.',
  'disk-full': 'The disk is full. Make some space on it, then do this again.',
  'disk-error':
    'The disk reported an error. Check the disk and its cable, then do this again. Your backups are not touched.',
  'backup-damaged':
    'A file of this backup is damaged, so nothing was restored from it. Choose another backup.',
  'opened-for-reading': 'This workspace is open for reading only. Open it for writing to do this.',
  'sample-has-no-key': 'The sample has no passphrase and no recovery key. Nothing was changed.',
  'backup-not-verified':
    'The backup did not open again as it should, so it was not kept. Do this again; if it fails again, check the disk.',
} as const satisfies Record<string, string>;

export type WorkspaceReason = keyof typeof sentences;

export const workspaceReasons = Object.keys(sentences) as WorkspaceReason[]; // an object's own keys

/** What happened and what to do, for a person; `more` adds what is known besides. */
export function workspaceSentence(reason: WorkspaceReason, more = ''): string {
  return more === '' ? sentences[reason] : `${sentences[reason]} ${more}`;
}

/** What stands in the way of opening a folder, in words. */
export const WorkspaceProblem = z.strictObject({
  reason: z.string(),
  sentence: z.string(),
  folder: z.string(),
});
export type WorkspaceProblem = z.infer<typeof WorkspaceProblem>;
