import { workingCalendars } from '#core/calendar-settings/calendar-settings.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { nameDayOff } from '#shared/calendar/days-off-words.ts';
import { listNamedDaysOff } from '#shared/calendar/working-days.ts';
import { sayShortfall, yearAround } from '#shared/meetings/frequency.rules.ts';
import type { MeetingKind } from '#shared/meetings/meeting.ts';
import type { MeetingBody, Schedule } from '#shared/meetings/meeting-view.ts';
import { listBodiesThatMeet } from './meeting-bodies.repository.ts';
import { countMeetingsByBody, listAround } from './meeting-counts.repository.ts';
import { listMeetings } from './meetings.repository.ts';
import { gatherMeetings, toMeetingLink, toScheduled } from './view-meetings.ts';

interface Asked {
  from: CivilDate;
  to: CivilDate;
  bodyId?: string | undefined;
  kind?: MeetingKind | undefined;
}

/** The calendar and the list: a bounded number of statements, whatever the number of meetings. */
export async function viewSchedule(db: ReadDb, asked: Asked, today: CivilDate): Promise<Schedule> {
  const { from, to, bodyId, kind } = asked;
  const filters = {
    ...(bodyId === undefined ? {} : { bodyId }),
    ...(kind === undefined ? {} : { kind }),
  };
  const meetings = await listMeetings(db, { from, to, ...filters });
  const known = await gatherMeetings(db, meetings, today);
  const bodies = await listBodiesThatMeet(db);
  const shown = bodies.filter(({ id }) => bodyId === undefined || id === bodyId);
  return {
    today,
    from,
    to,
    meetings: known.map(toScheduled),
    daysOff: await listDaysOff(db, shown, asked),
    shortfalls: await listShortfalls(db, shown, today),
    around: await viewAround(db, shown, today),
    bodies,
  };
}

/** Bank holidays, and extra days of any body shown: once each, whoever does not count them. */
async function listDaysOff(
  db: ReadDb,
  bodies: readonly MeetingBody[],
  { from, to }: Asked,
): Promise<Schedule['daysOff']> {
  const calendarOf = await workingCalendars(db);
  const days = new Map<CivilDate, string>();
  const none: Pick<MeetingBody, 'id' | 'countingRule'> = { id: '', countingRule: 'working_days' };
  for (const body of [none, ...bodies]) {
    for (const { date, off } of listNamedDaysOff(calendarOf(body), from, to)) {
      if (off.kind !== 'break' && !days.has(date)) days.set(date, nameDayOff(off));
    }
  }
  return [...days]
    .map(([date, title]) => ({ date, title }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

async function listShortfalls(
  db: ReadDb,
  bodies: readonly MeetingBody[],
  today: CivilDate,
): Promise<Schedule['shortfalls']> {
  const year = yearAround(today);
  const counts = await countMeetingsByBody(db, year);
  return bodies.flatMap((body) => {
    const planned = counts.get(body.id) ?? 0;
    const target = body.meetingsPerYear;
    const sentence = sayShortfall(planned, target, today);
    if (sentence === null || target === null) return [];
    return [{ body, planned, target, ...year, sentence }];
  });
}

async function viewAround(
  db: ReadDb,
  bodies: readonly MeetingBody[],
  today: CivilDate,
): Promise<Schedule['around']> {
  const around = await listAround(db, today);
  return bodies.map((body) => {
    const { last, next } = around.get(body.id) ?? { last: undefined, next: undefined };
    return {
      body,
      last: last === undefined ? null : toMeetingLink(last, body),
      next: next === undefined ? null : toMeetingLink(next, body),
    };
  });
}
