import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readErrors, refused } from '../errors.ts';
import { Backup, NewWorkspace, OpenedWorkspace, Passphrase, StartView } from './workspace.ts';
import { WorkspaceCheck } from './workspace.ts';

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
  /** Makes the Oxfordshire sample, unencrypted, and opens it; without a folder, opens the one made before. */
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
  /** The person types the recovery key once from their own copy, so that it is known to be safe. */
  proveRecoveryKey: oc
    .input(z.strictObject({ recoveryKey: z.string().min(1, 'Enter the recovery key') }))
    .output(OpenedWorkspace)
    .errors(readErrors),
  /** Makes a new recovery key, shown this once; the old one opens nothing any more. */
  renewRecoveryKey: oc
    .input(z.strictObject({ passphrase: z.string() }))
    .output(z.strictObject({ recoveryKey: z.string() }))
    .errors(readErrors),
  /** Changes the passphrase; the recovery key serves where the old one is forgotten. */
  changePassphrase: oc
    .input(z.strictObject({ passphraseOrRecoveryKey: z.string(), newPassphrase: Passphrase }))
    .output(z.strictObject({}))
    .errors(readErrors),
  /** Makes a verified backup now. */
  backUp: oc
    .input(z.strictObject({}))
    .output(z.strictObject({ fileName: z.string(), bytes: z.int(), madeAt: z.string() }))
    .errors(readErrors),
  /** The backups of the open workspace, newest first. */
  backups: oc
    .input(z.strictObject({}))
    .output(z.strictObject({ backups: z.array(Backup) }))
    .errors(readErrors),
  /** Puts a backup into a new folder and opens it there; the backup stays as it is. */
  restore: oc
    .input(
      z.strictObject({
        backup: z.string().min(1),
        folder: z.string().min(1, 'Choose a folder'),
        passphrase: z.string().nullable(),
      }),
    )
    .output(OpenedWorkspace)
    .errors(refused),
  /** Looks at every record and every paper of the open workspace. */
  check: oc.input(z.strictObject({})).output(WorkspaceCheck).errors(readErrors),
};
