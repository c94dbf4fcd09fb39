import { z } from 'zod';
import { Line, RequiredLine } from '../record.ts';
import { WorkspaceProblem } from './workspace-problem.ts';

/** The workspace that is open, as the window frame shows it. */
export const OpenedWorkspace = z.strictObject({
  id: z.string(),
  name: z.string(),
  folder: z.string(),
  isSample: z.boolean(),
  encrypted: z.boolean(),
  readOnly: z.boolean(),
  /** Whether the person has shown that they have the recovery key; true where there is none to have. */
  recoveryProved: z.boolean(),
  /** When this backup was made; null where it is no backup. Backups open for reading only. */
  backupMadeAt: z.string().nullable(),
});
export type OpenedWorkspace = z.infer<typeof OpenedWorkspace>;

/** A workspace that was opened before, and whether it can be opened now; a locked one asks for its passphrase. */
export const RecentWorkspace = z.strictObject({
  folder: z.string(),
  name: z.string(),
  openedAt: z.string(),
  state: z.enum(['ready', 'locked', 'missing']),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

/** What the first screen shows. */
export const StartView = z.strictObject({
  open: OpenedWorkspace.nullable(),
  /** The folder named at the start, if it could not be opened without asking. */
  offered: z
    .strictObject({ folder: z.string(), state: z.enum(['new', 'locked', 'problem']) })
    .nullable(),
  recent: z.array(RecentWorkspace),
  defaultFolder: z.string(),
  host: z.enum(['desktop', 'loopback', 'cli', 'test']),
  /** What is wrong with the folder offered, where its state is `problem`. */
  problem: WorkspaceProblem.nullable(),
});
export type StartView = z.infer<typeof StartView>;

/** A passphrase long enough to keep a lost laptop closed. Spaces and any script are welcome. */
export const Passphrase = z
  .string()
  .min(12, 'Use at least 12 characters. Three or four unusual words are easy to remember.')
  .max(1000, 'Use at most 1,000 characters')
  .refine((text) => new Set(text).size >= 5, 'Use more than a few different characters');

/** What the person says when starting a new workspace. */
export const NewWorkspace = z.strictObject({
  folder: z.string().min(1, 'Choose a folder'),
  name: RequiredLine,
  officerName: Line,
  passphrase: Passphrase,
});
export type NewWorkspace = z.infer<typeof NewWorkspace>;

/** A backup on this computer. Its folder opens by itself. */
export const Backup = z.strictObject({
  folder: z.string(),
  fileName: z.string(),
  madeAt: z.string(),
  bytes: z.int(),
  why: z.enum(['asked', 'daily', 'before-update']),
});
export type Backup = z.infer<typeof Backup>;

/** What looking at every record and every paper found. */
export const WorkspaceCheck = z.strictObject({
  sound: z.boolean(),
  /** What SQLite says of each file; `ok` where all is well. */
  recordsFile: z.array(z.string()),
  papersFile: z.array(z.string()),
  /** How many records point to a record that is not there. */
  brokenLinks: z.int(),
  /** The first change that does not fit the chain; null where all do. */
  brokenChange: z.int().nullable(),
  papers: z.int(),
  /** The SHA-256 of files that are named by a record and are not there, or do not match it. */
  missingPapers: z.array(z.string()),
  damagedPapers: z.array(z.string()),
});
export type WorkspaceCheck = z.infer<typeof WorkspaceCheck>;
