import { z } from 'zod';
import { Line, RequiredLine } from '../record.ts';

/** The workspace that is open, as the window frame shows it. */
export const OpenedWorkspace = z.strictObject({
  id: z.string(),
  name: z.string(),
  folder: z.string(),
  isSample: z.boolean(),
  encrypted: z.boolean(),
  readOnly: z.boolean(),
});
export type OpenedWorkspace = z.infer<typeof OpenedWorkspace>;

/** A workspace that was opened before, and whether it can be opened now. */
export const RecentWorkspace = z.strictObject({
  folder: z.string(),
  name: z.string(),
  openedAt: z.string(),
  state: z.enum(['ready', 'locked', 'missing']),
});
export type RecentWorkspace = z.infer<typeof RecentWorkspace>;

/** What stands in the way of opening a folder, in words. */
export const WorkspaceProblem = z.strictObject({
  reason: z.string(),
  sentence: z.string(),
  folder: z.string(),
});
export type WorkspaceProblem = z.infer<typeof WorkspaceProblem>;

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
  problem: WorkspaceProblem.nullable(),
});
export type StartView = z.infer<typeof StartView>;

/** A passphrase long enough to keep a lost laptop closed. Spaces and any script are welcome. */
export const Passphrase = z
  .string()
  .min(12, 'Use at least 12 characters. Three or four unusual words are easy to remember.')
  .max(1000);

/** What the person says when starting a new workspace. */
export const NewWorkspace = z.strictObject({
  folder: z.string().min(1, 'Choose a folder'),
  name: RequiredLine,
  officerName: Line,
  passphrase: Passphrase,
});
export type NewWorkspace = z.infer<typeof NewWorkspace>;
