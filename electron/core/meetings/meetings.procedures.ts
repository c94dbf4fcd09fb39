import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { type CivilDate, daysBetween } from '#shared/calendar/civil-date.ts';
import { isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import { whyNotRemovableMeeting } from '#shared/meetings/meeting-change.rules.ts';
import type { ScheduledMeeting } from '#shared/meetings/meeting-view.ts';
import {
  addMeeting,
  amendMeeting,
  discardMeeting,
  moveMeeting,
  setStatus,
} from './change-meetings.ts';
import { considerDay, planMeetings } from './consider-days.ts';
import {
  findAfter,
  getMeeting,
  getMeetingByRef,
  listBefore,
  listMeetingsById,
} from './meetings.repository.ts';
import { todayOf } from './meetings.service.ts';
import {
  gatherMeeting,
  gatherMeetings,
  toHead,
  toMeetingLink,
  toScheduled,
} from './view-meetings.ts';
import { viewSchedule } from './view-schedule.ts';

const os = procedures.meetings;

/** A calendar of more years than this is a slip of the pen. */
const MOST_DAYS = 11 * 366;

export const meetingsProcedures = {
  schedule: os.schedule.use(reading).handler(({ input, context }) => {
    if (input.to < input.from)
      refuse('wrong-order', 'Enter a last day on or after the first.', 'to');
    if (daysBetween(input.from, input.to) > MOST_DAYS) {
      refuse('too-long', 'Show at most 10 years at once.', 'to');
    }
    return viewSchedule(context.db, input, todayOf(context));
  }),

  page: os.page.use(reading).handler(async ({ input, context: { db, now } }) => {
    const meeting = await getMeetingByRef(db, input.meeting);
    const known = await gatherMeeting(db, meeting, todayOf({ now }));
    const { bodyId, day } = meeting;
    const [previous] = await listBefore(db, { bodyId, day, limit: 1 });
    const next = await findAfter(db, { bodyId, day });
    return {
      head: toHead(known),
      previous: previous === undefined ? null : toMeetingLink(previous, known.body),
      next: next === undefined ? null : toMeetingLink(next, known.body),
      whyNotRemovable: whyNotRemovableMeeting(known.facts.exported),
    };
  }),

  considerDay: os.considerDay.use(reading).handler(({ input, context }) => {
    const { bodyId, meetingId = '', day, startsAt, place, reportsTargets } = input;
    const starts = startsAt !== null && isTimeOfDay(startsAt) ? startsAt : null;
    const considered = { id: meetingId, day, startsAt: starts, place, reportsTargets };
    return considerDay(context.db, { bodyId, considered, today: todayOf(context) });
  }),

  plan: os.plan
    .use(reading)
    .handler(({ input, context }) =>
      planMeetings(context.db, { ...input, today: todayOf(context) }),
    ),

  createPlanned: os.createPlanned.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId, days, fields, agenda } = input;
    const today = todayOf(context);
    const ids: string[] = [];
    for (const day of [...new Set(days)].sort()) {
      const meeting = { bodyId, kind: 'meeting' as const, day, fields, agenda };
      ids.push(await addMeeting(context.work, meeting, today));
    }
    const meetings = await listMeetingsById(context.db, ids);
    const added = ids.map((id) => meetings.get(id)).filter((meeting) => meeting !== undefined);
    return { meetings: (await gatherMeetings(context.db, added, today)).map(toScheduled) };
  }),

  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const { id: given, bodyId, kind, day, agenda, ...fields } = input;
    const today = todayOf(context);
    const meeting = { id: given, bodyId, kind, day, fields, agenda };
    return stored(context.db, await addMeeting(context.work, meeting, today), today);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    await amendMeeting(context.work, input.target, input.change);
    return stored(context.db, input.target.id, todayOf(context));
  }),

  move: os.move.use(inTransaction).handler(async ({ input, context }) => {
    const { target, day, startsAt, endsAt, note } = input;
    const today = todayOf(context);
    await moveMeeting(context.work, { target, day, startsAt, endsAt, note, today });
    return stored(context.db, target.id, today);
  }),

  cancel: os.cancel.use(inTransaction).handler(async ({ input, context }) => {
    const today = todayOf(context);
    await setStatus(context.work, { ...input, step: 'cancel', today });
    return stored(context.db, input.target.id, today);
  }),

  postpone: os.postpone.use(inTransaction).handler(async ({ input, context }) => {
    const today = todayOf(context);
    await setStatus(context.work, { ...input, step: 'postpone', today });
    return stored(context.db, input.target.id, today);
  }),

  reinstate: os.reinstate.use(inTransaction).handler(async ({ input, context }) => {
    const today = todayOf(context);
    await setStatus(context.work, { ...input, step: 'reinstate', note: '', today });
    return stored(context.db, input.target.id, today);
  }),

  markHeld: os.markHeld.use(inTransaction).handler(async ({ input, context }) => {
    const today = todayOf(context);
    await setStatus(context.work, { ...input, step: 'hold', note: '', today });
    return stored(context.db, input.target.id, today);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    await discardMeeting(context.work, input.target);
    return { removed: input.target.id };
  }),
};

/** The stored meeting as lists show it: the answer to every change. */
async function stored(db: ReadDb, id: string, today: CivilDate): Promise<ScheduledMeeting> {
  return toScheduled(await gatherMeeting(db, await getMeeting(db, id), today));
}
