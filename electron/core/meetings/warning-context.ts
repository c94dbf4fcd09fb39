import type { CalendarOf } from '#core/calendar-settings/calendar-settings.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { addYears, type CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import type { BoardMeetings, SameDayMeeting } from '#shared/meetings/meeting-warnings.rules.ts';
import { meetingTitle } from '#shared/meetings/meeting-words.rules.ts';
import { listMeetingBodies, listReportingLinks } from './meeting-bodies.repository.ts';
import { listDaysOfBodies, listOnDays } from './meetings.repository.ts';

/** What other meetings say about the days of some meetings. */
export interface WarningContext {
  readonly sameDay: (day: CivilDate) => SameDayMeeting[];
  readonly boards: (bodyId: string) => BoardMeetings[];
  readonly reportingDays: (bodyId: string) => CivilDate[];
}

type Considered = Pick<Meeting, 'bodyId' | 'day' | 'reportsTargets' | 'status'>;

/** Loads the neighbours of some meetings: at most five statements, whatever their number. */
export async function loadWarningContext(
  db: ReadDb,
  considered: readonly Considered[],
  about: { today: CivilDate; calendarOf: CalendarOf },
): Promise<WarningContext> {
  const ahead = considered.filter(
    ({ day, status }) => day >= about.today && status === 'scheduled',
  );
  const others = await listOnDays(
    db,
    ahead.map(({ day }) => day),
  );
  const bodies = await listMeetingBodies(
    db,
    others.map(({ bodyId }) => bodyId),
  );
  const byDay = Map.groupBy(others, ({ day }) => day);
  return {
    sameDay: (day) => (byDay.get(day) ?? []).map((other) => toSameDay(other, bodies)),
    ...(await loadReporting(db, ahead, about)),
  };
}

async function loadReporting(
  db: ReadDb,
  considered: readonly Considered[],
  about: { today: CivilDate; calendarOf: CalendarOf },
): Promise<Pick<WarningContext, 'boards' | 'reportingDays'>> {
  const reporting = considered.filter(({ reportsTargets }) => reportsTargets);
  if (reporting.length === 0) return { boards: () => [], reportingDays: () => [] };
  const { today, calendarOf } = about;
  const bodyIds = reporting.map(({ bodyId }) => bodyId);
  const links = await listReportingLinks(db, { bodyIds, on: today });
  const boards = await listMeetingBodies(
    db,
    links.map(({ boardId }) => boardId),
  );
  const last = reporting.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  const all = await listDaysOfBodies(db, {
    bodyIds: [...bodyIds, ...boards.keys()],
    from: addYears(today, -1),
    to: addYears(last, 1),
  });
  const days = Map.groupBy(all, ({ bodyId }) => bodyId);
  const daysOf = (bodyId: string) => (days.get(bodyId) ?? []).map(({ day }) => day);
  return {
    boards: (bodyId) =>
      links
        .filter((link) => link.bodyId === bodyId)
        .flatMap(({ boardId }) => {
          const board = boards.get(boardId);
          return board === undefined ? [] : [toBoard(board, daysOf(boardId), calendarOf)];
        }),
    reportingDays: (bodyId) =>
      (days.get(bodyId) ?? []).filter(({ reportsTargets }) => reportsTargets).map(({ day }) => day),
  };
}

function toSameDay(other: Meeting, bodies: ReadonlyMap<string, MeetingBody>): SameDayMeeting {
  const { id, bodyId, startsAt, endsAt, place } = other;
  const body = bodies.get(bodyId);
  const title = body === undefined ? other.title : meetingTitle(other, body);
  return { id, bodyId, title, startsAt, endsAt, place };
}

function toBoard(body: MeetingBody, days: CivilDate[], calendarOf: CalendarOf): BoardMeetings {
  const needed = Math.max(1, body.clearDaysNeeded);
  return { name: body.name, calendar: calendarOf(body), needed, days };
}
