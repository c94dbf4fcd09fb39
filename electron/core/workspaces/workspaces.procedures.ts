import { procedures, reading } from '#core/procedures.ts';
import { backUpWorkspace, listBackups } from './backup.ts';
import { checkWorkspace } from './check-workspace.ts';
import { changePassphrase, proveRecoveryKey, renewRecoveryKey } from './key-care.ts';
import { openSample } from './open-sample.ts';
import { restoreBackup } from './restore-backup.ts';
import { describeWorkspace, readStartView } from './start-view.ts';
import { refuseWorkspace, sayWhyNot } from './workspace-refusals.ts';
import { createWithRecoveryKey, endSession, openWorkspaceFolder } from './workspaces.service.ts';

const os = procedures.workspaces;

export const workspacesProcedures = {
  start: os.start.handler(({ context }) => readStartView(context)),

  create: os.create.handler(async ({ input, context }) => {
    const { workspace, recoveryKey } = await createWithRecoveryKey(context, {
      ...input,
      sample: false,
    });
    return { workspace: await describeWorkspace(workspace), recoveryKey: recoveryKey ?? '' };
  }),

  open: os.open.handler(async ({ input, context }) =>
    describeWorkspace(await openWorkspaceFolder(context, input)),
  ),

  createSample: os.createSample.handler(async ({ input, context }) =>
    describeWorkspace(await openSample(context, input)),
  ),

  close: os.close.handler(async ({ context }) => {
    await endSession(context);
    return {};
  }),

  forget: os.forget.handler(async ({ input, context }) => {
    await context.session.recent.forget(input.folder);
    return {};
  }),

  chooseFolder: os.chooseFolder.handler(async ({ input, context }) => ({
    folder: (await context.session.platform.chooseFolder(input)) ?? null,
  })),

  proveRecoveryKey: os.proveRecoveryKey.use(reading).handler(async ({ input, context }) => {
    const { workspace, now } = context;
    const { recoveryKey } = input;
    await sayWhyNot(() => proveRecoveryKey(workspace, { recoveryKey, at: now().toISOString() }));
    return describeWorkspace(workspace);
  }),

  renewRecoveryKey: os.renewRecoveryKey.use(reading).handler(async ({ input, context }) => ({
    recoveryKey: await sayWhyNot(() => renewRecoveryKey(context.workspace, input.passphrase)),
  })),

  changePassphrase: os.changePassphrase.use(reading).handler(async ({ input, context }) => {
    const { workspace, session } = context;
    const { passphraseOrRecoveryKey: secret, newPassphrase } = input;
    const work = session.passphraseWork;
    await sayWhyNot(() => changePassphrase(workspace, { secret, newPassphrase, work }));
    return {};
  }),

  backUp: os.backUp.use(reading).handler(async ({ context: { workspace, now } }) => {
    if (workspace.readOnly) refuseWorkspace('opened-for-reading');
    const { fileName, bytes, madeAt } = await backUpWorkspace(workspace, { now, why: 'asked' });
    return { fileName, bytes, madeAt };
  }),

  backups: os.backups.use(reading).handler(async ({ context }) => ({
    backups: await listBackups(context.workspace.folder),
  })),

  restore: os.restore.handler(async ({ input, context }) =>
    describeWorkspace(await restoreBackup(context, input)),
  ),

  check: os.check.use(reading).handler(({ context }) => checkWorkspace(context.workspace)),
};
