import { given } from '#core/db/stored.ts';
import { requireMeeting, requireMeetingByRef, todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';
import { loadMinutes } from './load-minutes.ts';
import { minutesOutput } from './minutes-output.procedures.ts';
import { getMinutes, updateMinutes } from './minutes.repository.ts';
import { stepProcedures } from './minutes-steps.procedures.ts';
import { versionProcedures } from './minutes-versions.procedures.ts';
import { refuseFrozen, saveEntry } from './save-entry.ts';
import { endMinutes, openItem, resumeMinutes, setItemState, startMinutes } from './take-minutes.ts';
import { viewMinutesPage } from './view-page.ts';
import { viewSaved, viewSession } from './view-session.ts';

const os = procedures.minutes;

export const minutesProcedures = {
  ...stepProcedures,
  ...versionProcedures,
  ...minutesOutput,

  session: os.session
    .use(reading)
    .handler(async ({ input, context }) =>
      viewSession(context.db, await requireMeetingByRef(context.db, input), todayOf(context)),
    ),

  page: os.page
    .use(reading)
    .handler(async ({ input, context }) =>
      viewMinutesPage(context.db, await requireMeetingByRef(context.db, input), todayOf(context)),
    ),

  start: os.start.use(inTransaction).handler(async ({ input, context }) => {
    await startMinutes(context.work, input);
    return sessionOf(context, input.meetingId);
  }),

  openItem: os.openItem.use(inTransaction).handler(async ({ input, context }) => {
    const { meeting } = await openItem(context.work, input);
    return sessionOf(context, meeting.id);
  }),

  setItemState: os.setItemState.use(inTransaction).handler(async ({ input, context }) => {
    const loaded = await setItemState(context.work, input);
    return viewSaved(context.db, loaded, input.target.id);
  }),

  saveEntry: os.saveEntry.use(inTransaction).handler(async ({ input, context }) => {
    const loaded = await saveEntry(context.work, input);
    return viewSaved(context.db, loaded, input.target.id);
  }),

  end: os.end.use(inTransaction).handler(async ({ input, context }) => {
    const { meeting } = await endMinutes(context.work, { ...input, today: todayOf(context) });
    return sessionOf(context, meeting.id);
  }),

  resume: os.resume.use(inTransaction).handler(async ({ input, context }) => {
    const { meeting } = await resumeMinutes(context.work, input.target);
    return sessionOf(context, meeting.id);
  }),

  changeFacts: os.changeFacts.use(inTransaction).handler(async ({ input, context: { work } }) => {
    refuseFrozen(await loadMinutes(work.db, input.target.id));
    await updateMinutes(work, input.target, given(input.change));
    return getMinutes(work.db, input.target.id);
  }),
};

async function sessionOf(context: ChangeContext, meetingId: string): Promise<MinutesSession> {
  const meeting = await requireMeeting(context.db, meetingId);
  return viewSession(context.db, meeting, todayOf(context));
}
