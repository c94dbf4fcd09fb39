import type { CivilDate } from '../calendar/civil-date.ts';
import { countClearDays } from '../calendar/clear-days-words.ts';
import { formatLongDay, weekdayName } from '../calendar/date-words.ts';
import { whyTooLateToReport } from '../calendar/reporting-order.ts';
import { minutesOf, type TimeOfDay } from '../calendar/time-of-day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { whyNotWorkingDay } from '../calendar/working-days.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingBody } from './meeting-view.ts';
import { sayTimes } from './meeting-words.rules.ts';
import { listNoticeFaults, type NoticedMeeting } from './private-notices.rules.ts';
import { lastDays, type PublicationFacts, whyNothingToPublish } from './publication.rules.ts';
import type { Problem } from './status.ts';

/** Another meeting or event on the same day. */
export interface SameDayMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly title: string;
  readonly startsAt: TimeOfDay | null;
  readonly endsAt: TimeOfDay | null;
  readonly place: string;
}

/** The board a body reports its targets to, with the days on which it meets. */
export interface BoardMeetings {
  readonly name: string;
  readonly calendar: WorkingCalendar;
  readonly needed: number;
  /** In order, from before today on. */
  readonly days: readonly CivilDate[];
}

export interface WarningFacts extends PublicationFacts {
  readonly meeting: Pick<
    Meeting,
    | 'id'
    | 'bodyId'
    | 'day'
    | 'kind'
    | 'access'
    | 'status'
    | 'convenedOn'
    | 'shortNoticeReason'
    | 'startsAt'
    | 'endsAt'
    | 'place'
    | 'reportsTargets'
  > &
    NoticedMeeting;
  readonly body: MeetingBody;
  readonly sameDay: readonly SameDayMeeting[];
  readonly boards: readonly BoardMeetings[];
  /** Days on which the body's own reporting meetings are held, this one among them or not. */
  readonly reportingDays: readonly CivilDate[];
}

/** What speaks against the day of a meeting, or is not settled about it. Never blocks. */
export function listMeetingWarnings(facts: WarningFacts): Problem[] {
  const { meeting, today } = facts;
  if (meeting.status !== 'scheduled') return [];
  if (meeting.day < today) {
    const what = meeting.kind === 'event' ? 'event' : 'meeting';
    const sentence = `This ${what} was on ${formatLongDay(meeting.day)}. Record that it was held, or what became of it.`;
    return [warn('past', sentence)];
  }
  return [...ofDay(facts), ...ofOthers(facts), ...ofReporting(facts), ...ofPrivate(facts)];
}

function ofDay({ calendar, meeting, ...facts }: WarningFacts): Problem[] {
  if (meeting.kind === 'event') return [];
  const off = whyNotWorkingDay(calendar, meeting.day);
  const notWorking =
    off === null
      ? []
      : [
          warn(
            'not-working-day',
            off.kind === 'weekend'
              ? `${formatLongDay(meeting.day)} is a ${weekdayName(meeting.day)}.`
              : `${formatLongDay(meeting.day)} is not a working day: ${off.title}.`,
          ),
        ];
  const all = { calendar, meeting, ...facts };
  const isTooSoon =
    facts.agendaPublished === null &&
    whyNothingToPublish(all) === null &&
    facts.today > lastDays(all).latestStrict;
  if (!isTooSoon) return notWorking;
  const days = countClearDays(calendar, facts.body.clearDaysNeeded);
  const sentence = `It is too late to give ${days} for ${formatLongDay(meeting.day)}. Record the day it was convened and why, if it is held at shorter notice.`;
  return [...notWorking, warn('too-soon', sentence)];
}

function ofOthers({ meeting, sameDay }: WarningFacts): Problem[] {
  return sameDay
    .filter(({ id }) => id !== meeting.id)
    .flatMap((other) => {
      const when = other.startsAt === null ? 'that day' : `that day, ${sayTimes(other)}`;
      if (other.bodyId === meeting.bodyId) {
        return [warn('same-body', `The same body already has a meeting ${when}.`)];
      }
      if (!overlap(meeting, other)) return [];
      const isSamePlace =
        meeting.place.trim() !== '' &&
        meeting.place.trim().toLowerCase() === other.place.trim().toLowerCase();
      return isSamePlace
        ? [warn('same-place', `${other.title} uses the same place ${when}.`)]
        : [warn('same-time', `${other.title} meets ${when}.`)];
    });
}

/** Meetings that report targets come before the board's papers go out (R-020, S-085). */
function ofReporting({ meeting, boards, reportingDays, today }: WarningFacts): Problem[] {
  if (!meeting.reportsTargets || meeting.kind === 'event') return [];
  return boards.flatMap((board) => {
    const { name, calendar, needed } = board;
    const boardDay = boardToReportTo(meeting.day, { board, reportingDays, today });
    if (boardDay === null) return [];
    const why = whyTooLateToReport(meeting.day, { name, calendar, needed, meeting: boardDay });
    return why === null
      ? []
      : [warn(why.kind === 'after_board' ? 'after-board' : 'too-late-to-report', why.text)];
  });
}

/**
 * The board meeting that this one ought to report to: the next one, or the one it missed if no other
 * reporting meeting of the body comes in time for that.
 */
export function boardToReportTo(
  day: CivilDate,
  facts: {
    readonly board: Pick<BoardMeetings, 'days'>;
    readonly reportingDays: readonly CivilDate[];
    readonly today: CivilDate;
  },
): CivilDate | null {
  const { board, reportingDays, today } = facts;
  const missed = board.days.filter((each) => each >= today && each < day).at(-1);
  if (missed !== undefined) {
    const before = board.days.filter((each) => each < missed).at(-1);
    const served = reportingDays.some(
      (each) => each < missed && (before === undefined || each >= before),
    );
    if (!served) return missed;
  }
  return board.days.find((each) => each >= day && each >= today) ?? null;
}

/** A private meeting says why; an executive also gives two notices of it. */
function ofPrivate({ meeting, body, calendar }: WarningFacts): Problem[] {
  if (meeting.kind === 'event' || meeting.access === 'public') return [];
  const noReason =
    meeting.privateReason.trim() === ''
      ? [warn('no-private-reason', 'Write why this meeting is held in private.')]
      : [];
  const notices = body.accessRegime === 'executive' ? listNoticeFaults(meeting, calendar) : [];
  return [...noReason, ...notices.map(({ code, sentence }) => warn(code, sentence))];
}

interface Timed {
  readonly startsAt: TimeOfDay | null;
  readonly endsAt: TimeOfDay | null;
}

/** Meetings without an end are taken to last two hours. Unknown times do not clash. */
function overlap(a: Timed, b: Timed): boolean {
  if (a.startsAt === null || b.startsAt === null) return false;
  const [aFrom, bFrom] = [minutesOf(a.startsAt), minutesOf(b.startsAt)];
  const aTo = a.endsAt === null ? aFrom + 120 : minutesOf(a.endsAt);
  const bTo = b.endsAt === null ? bFrom + 120 : minutesOf(b.endsAt);
  return aFrom < bTo && bFrom < aTo;
}

function warn(code: string, sentence: string): Problem {
  return { code, tone: 'warn', sentence, itemId: null, paperId: null };
}
