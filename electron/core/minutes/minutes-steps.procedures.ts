import { todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures } from '#core/procedures.ts';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import { getMinutes } from './minutes.repository.ts';
import {
  approveMinutes,
  clearMinutes,
  issueDraft,
  issueFinal,
  reopenMinutes,
  signMinutes,
} from './minutes-steps.ts';
import { putOnNextAgenda } from './next-agenda.ts';
import { viewPageOf } from './view-page.ts';

const os = procedures.minutes;

/** The way of the minutes from the draft to the signed record. */
export const stepProcedures = {
  clear: os.clear.use(inTransaction).handler(async ({ input, context }) => {
    await clearMinutes(context.work, { ...input, today: todayOf(context) });
    return pageAfter(context, input.target.id);
  }),

  reopen: os.reopen.use(inTransaction).handler(async ({ input, context }) => {
    await reopenMinutes(context.work, { ...input, today: todayOf(context) });
    return pageAfter(context, input.target.id);
  }),

  issueDraft: os.issueDraft.use(inTransaction).handler(async ({ input, context }) => {
    await issueDraft(context.work, { ...input, today: todayOf(context) });
    return pageAfter(context, input.target.id);
  }),

  approve: os.approve.use(inTransaction).handler(async ({ input, context }) => {
    await approveMinutes(context.work, { ...input, today: todayOf(context) });
    return pageAfter(context, input.target.id);
  }),

  sign: os.sign.use(inTransaction).handler(async ({ input, context }) => {
    await signMinutes(context.work, { ...input, today: todayOf(context) });
    return pageAfter(context, input.target.id);
  }),

  issueFinal: os.issueFinal.use(inTransaction).handler(async ({ input, context }) => {
    await issueFinal(context.work, { ...input, today: todayOf(context) });
    return pageAfter(context, input.target.id);
  }),

  putOnNextAgenda: os.putOnNextAgenda
    .use(inTransaction)
    .handler(({ input, context }) =>
      putOnNextAgenda(context.work, { ...input, today: todayOf(context) }),
    ),
};

/** The Minutes tab as it stands after a step. */
export async function pageAfter(context: ChangeContext, minutesId: string): Promise<MinutesPage> {
  const { meetingId } = await getMinutes(context.db, minutesId);
  return viewPageOf(context.db, meetingId, todayOf(context));
}
