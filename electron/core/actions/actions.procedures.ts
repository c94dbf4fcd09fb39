import { todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import type { ActionPage } from '#shared/actions/actions.contract.ts';
import type { Target } from '#shared/record.ts';
import { exportActions, loadLetters, loadRegister } from './action-register.ts';
import {
  addAction,
  addProgress,
  closeAction,
  moveDue,
  passOn,
  recordNotice,
  reopenAction,
} from './change-actions.ts';
import { viewAction, viewActionPage } from './view-actions.ts';

const os = procedures.actions;

export const actionsProcedures = {
  register: os.register
    .use(reading)
    .handler(({ input, context }) => loadRegister(context.db, input, todayOf(context))),

  page: os.page
    .use(reading)
    .handler(({ input, context }) => viewActionPage(context.db, input.id, todayOf(context))),

  letters: os.letters.use(reading).handler(async ({ input, context }) => ({
    letters: await loadLetters(context.db, input, todayOf(context)),
  })),

  exportFile: os.exportFile
    .use(reading)
    .handler(({ input, context }) => exportActions(context.db, input, todayOf(context))),

  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const today = todayOf(context);
    const id = await addAction(context.work, input, today);
    return viewAction(context.db, id, today);
  }),

  addUpdate: os.addUpdate.use(inTransaction).handler(async ({ input, context }) => {
    await addProgress(context.work, input, todayOf(context));
    return changed(context, input.target);
  }),

  cannotDeliver: os.cannotDeliver.use(inTransaction).handler(async ({ input, context }) => {
    await recordNotice(context.work, input, todayOf(context));
    return changed(context, input.target);
  }),

  changeDue: os.changeDue.use(inTransaction).handler(async ({ input, context }) => {
    await moveDue(context.work, input, todayOf(context));
    return changed(context, input.target);
  }),

  changeOwner: os.changeOwner.use(inTransaction).handler(async ({ input, context }) => {
    await passOn(context.work, input);
    return changed(context, input.target);
  }),

  close: os.close.use(inTransaction).handler(async ({ input, context }) => {
    await closeAction(context.work, input, todayOf(context));
    return changed(context, input.target);
  }),

  reopen: os.reopen.use(inTransaction).handler(async ({ input, context }) => {
    await reopenAction(context.work, input, todayOf(context));
    return changed(context, input.target);
  }),
};

/** The stored action with all that was said of it: the answer to every change. */
function changed(context: ChangeContext, { id }: Target): Promise<ActionPage> {
  return viewActionPage(context.db, id, todayOf(context));
}
