import { workingCalendars } from '#core/calendar-settings/calendar-settings.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { explainDeadline } from '#shared/calendar/clear-days-words.ts';
import { formatLongDate, formatLongDay } from '#shared/calendar/date-words.ts';
import { publishBy } from '#shared/calendar/clear-days.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { sayAgainstTarget, yearAround } from '#shared/meetings/frequency.rules.ts';
import type { MeetingPattern, MeetingPlan, PlannedDay } from '#shared/meetings/meeting-plan.ts';
import { listPatternDays, whyNotPattern } from '#shared/meetings/meeting-plan.rules.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import {
  type BoardMeetings,
  listMeetingWarnings,
  type WarningFacts,
} from '#shared/meetings/meeting-warnings.rules.ts';
import {
  judgedMeeting,
  lastDays,
  whyNothingToPublish,
} from '#shared/meetings/publication.rules.ts';
import { getMeetingBody } from './meeting-bodies.repository.ts';
import { countMeetingsByBody, listTakenDays } from './meeting-counts.repository.ts';
import { listMeetings } from './meetings.repository.ts';
import { loadWarningContext } from './warning-context.ts';

/** A day that somebody thinks of for a meeting. */
export interface ConsideredDay {
  readonly id: string;
  readonly day: CivilDate;
  readonly startsAt: TimeOfDay | null;
  readonly place: string;
  readonly reportsTargets: boolean;
}

/** What is to be known of a day before a meeting is put on it. */
export async function considerDay(
  db: ReadDb,
  about: { bodyId: string; considered: ConsideredDay; today: CivilDate },
) {
  const { considered, today } = about;
  const [known] = await considerDays(db, { ...about, days: [considered] });
  if (known === undefined) throw new Error('A considered day got lost.');
  const none = whyNothingToPublish(known);
  return {
    day: considered.day,
    latestSafe: lastDays(known).latestSafe,
    sentence: none ?? explainDeadline(judgedMeeting(known), today),
    boardWords: sayBoards(known.boards, considered.day),
    warnings: listMeetingWarnings(known),
  };
}

/** The days of a pattern, with what speaks against each; writes nothing (S-092). */
export async function planMeetings(
  db: ReadDb,
  about: { bodyId: string; pattern: MeetingPattern; today: CivilDate },
): Promise<MeetingPlan> {
  const { bodyId, pattern, today } = about;
  const fault = whyNotPattern(pattern);
  if (fault !== null) refuse('no-pattern', fault, 'to');
  const body = await getMeetingBody(db, bodyId);
  const calendar = (await workingCalendars(db))(body);
  const otherBody = pattern.kind === 'relative' ? await loadOtherBody(db, pattern) : null;
  const days = listPatternDays(pattern, { calendar, otherBody });
  const taken = await listTakenDays(
    db,
    bodyId,
    days.map(({ day }) => day),
  );
  const considered = days.map(({ day }) => ({ ...blank, day }));
  const known = await considerDays(db, { bodyId, days: considered, today });
  const planned = days.map((day, index): PlannedDay => {
    const facts = known[index];
    const { latestSafe } = facts === undefined ? { latestSafe: day.day } : lastDays(facts);
    return {
      ...day,
      dayWords: formatLongDate(day.day),
      latestSafe,
      publishWords: `Publish by ${formatLongDay(latestSafe)}`,
      warnings: facts === undefined ? [] : listMeetingWarnings(facts),
      taken: taken.has(day.day),
    };
  });
  return { days: planned, sentence: await sayPlan(db, { body, planned, from: pattern.from }) };
}

const blank: Omit<ConsideredDay, 'day'> = {
  id: '',
  startsAt: null,
  place: '',
  reportsTargets: false,
};

const noNotices = {
  privateReason: '',
  privateNoticeOn: null,
  privateNoticeAgainOn: null,
  representations: '',
  representationsAnswer: '',
};

async function considerDays(
  db: ReadDb,
  about: { bodyId: string; days: readonly ConsideredDay[]; today: CivilDate },
): Promise<WarningFacts[]> {
  const { bodyId, days, today } = about;
  const calendarOf = await workingCalendars(db);
  const body = await getMeetingBody(db, bodyId);
  const meetings = days.map((day) => ({
    ...day,
    bodyId,
    kind: 'meeting' as const,
    access: 'public' as const,
    status: 'scheduled' as const,
    endsAt: null,
    convenedOn: null,
    shortNoticeReason: '',
    ...noNotices,
  }));
  // The board's next meeting is shown for every day, also while the box is not ticked (S-085).
  const reporting = meetings.map((meeting) => ({ ...meeting, reportsTargets: true }));
  const context = await loadWarningContext(db, reporting, { today, calendarOf });
  return meetings.map((meeting) => ({
    meeting,
    body,
    today,
    calendar: calendarOf(body),
    agendaPublished: null,
    sameDay: context.sameDay(meeting.day),
    boards: context.boards(bodyId),
    reportingDays: [...context.reportingDays(bodyId), meeting.day],
  }));
}

async function loadOtherBody(
  db: ReadDb,
  pattern: Extract<MeetingPattern, { kind: 'relative' }>,
): Promise<{ name: string; days: CivilDate[] }> {
  const { name } = await getMeetingBody(db, pattern.toBodyId);
  const meetings = await listMeetings(db, {
    from: pattern.from,
    to: pattern.to,
    bodyId: pattern.toBodyId,
    kind: 'meeting',
  });
  const days = meetings.filter(({ status }) => status === 'scheduled').map(({ day }) => day);
  if (days.length === 0) {
    refuse('no-meetings', `The ${name} has no meetings in this time. Plan its meetings first.`);
  }
  return { name, days };
}

/** `The Public Service Board next meets on … Its papers go out by …` (S-085). */
function sayBoards(boards: readonly BoardMeetings[], day: CivilDate): string | null {
  const sentences = boards.flatMap(({ name, calendar, needed, days }) => {
    const next = days.find((each) => each >= day);
    if (next === undefined) return [];
    const { latestSafe } = publishBy({ calendar, meeting: next, needed });
    return [
      `The ${name} next meets on ${formatLongDay(next)}. Its papers go out by ${formatLongDay(latestSafe)}.`,
    ];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

async function sayPlan(
  db: ReadDb,
  plan: { body: MeetingBody; planned: readonly PlannedDay[]; from: CivilDate },
): Promise<string> {
  const year = yearAround(plan.from);
  const stored = (await countMeetingsByBody(db, year)).get(plan.body.id) ?? 0;
  const fresh = plan.planned.filter(
    ({ day, taken }) => !taken && day >= year.from && day <= year.to,
  );
  const sentence = sayAgainstTarget(stored + fresh.length, plan.body.meetingsPerYear, plan.from);
  return `With these days ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
