import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readErrors, refused } from '../errors.ts';
import { NewWorkspace, OpenedWorkspace, StartView } from './workspace.ts';

export const workspacesContract = {
  /** What the first screen shows: what is open, what was open before, what stands in the way. */
  start: oc.input(z.strictObject({})).output(StartView),
  /** Makes an encrypted workspace and opens it. The recovery key is shown this once. */
  create: oc
    .input(NewWorkspace)
    .output(z.strictObject({ workspace: OpenedWorkspace, recoveryKey: z.string() }))
    .errors(refused),
  /** Opens a workspace; with its passphrase or recovery key where it is encrypted. */
  open: oc
    .input(
      z.strictObject({
        folder: z.string().min(1),
        passphrase: z.string().nullable(),
        readOnly: z.boolean().default(false),
      }),
    )
    .output(OpenedWorkspace)
    .errors(refused),
  /** Makes the Oxfordshire sample, unencrypted, and opens it. */
  createSample: oc
    .input(
      z.strictObject({ folder: z.string().nullable(), years: z.int().min(1).max(20).default(1) }),
    )
    .output(OpenedWorkspace)
    .errors(refused),
  /** Closes the open workspace. */
  close: oc.input(z.strictObject({})).output(z.strictObject({})),
  /** Takes a workspace off the list of recent ones; its files stay. */
  forget: oc.input(z.strictObject({ folder: z.string() })).output(z.strictObject({})),
  /** Lets the person choose a folder with the operating system's own window; null where there is none or it was closed. */
  chooseFolder: oc
    .input(z.strictObject({ title: z.string() }))
    .output(z.strictObject({ folder: z.string().nullable() })),
  /** Makes a verified backup now. */
  backUp: oc
    .input(z.strictObject({}))
    .output(z.strictObject({ fileName: z.string(), bytes: z.int(), madeAt: z.string() }))
    .errors(readErrors),
};
