import { given } from '#core/db/stored.ts';
import { listMeetingsOfBody, meetingLinksById, todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import { addMonths } from '#shared/calendar/civil-date.ts';
import {
  addCommunication,
  amendCommunication,
  discardCommunication,
  finishCommunication,
  reopenCommunication,
} from './change-communications.ts';
import {
  exportCommunications,
  viewCommunication,
  viewCommunications,
} from './view-communications.ts';

const os = procedures.communications;

export const communicationsProcedures = {
  page: os.page
    .use(reading)
    .handler(({ input, context }) => viewCommunications(context.db, input, todayOf(context))),

  meetings: os.meetings.use(reading).handler(async ({ input: { bodyId }, context }) => {
    const today = todayOf(context);
    const period = { from: addMonths(today, -18), to: addMonths(today, 12) };
    const meetings = await listMeetingsOfBody(context.db, { bodyId, ...period });
    const links = await meetingLinksById(
      context.db,
      meetings.map(({ id }) => id),
    );
    return {
      meetings: meetings.toReversed().flatMap(({ id }) => links.get(id)?.link ?? []),
    };
  }),

  add: os.add.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId, kind, title, ...rest } = input;
    const columns = { ...given(rest), bodyId, kind, title };
    return changed(context, await addCommunication(context.work, columns));
  }),

  change: os.change.use(inTransaction).handler(async ({ input, context }) => {
    await amendCommunication(context.work, input.target, given(input.change));
    return changed(context, input.target.id);
  }),

  finish: os.finish.use(inTransaction).handler(async ({ input, context }) => {
    await finishCommunication(context.work, { ...input, today: todayOf(context) });
    return changed(context, input.target.id);
  }),

  reopen: os.reopen.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await reopenCommunication(context.work, target);
    return changed(context, target.id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await discardCommunication(context.work, target);
    return {};
  }),

  exportFile: os.exportFile
    .use(reading)
    .handler(({ input, context }) => exportCommunications(context.db, input, todayOf(context))),
};

/** The stored communication as the register shows it: the answer to every change. */
function changed(context: ChangeContext, id: string) {
  return viewCommunication(context.db, id, todayOf(context));
}
