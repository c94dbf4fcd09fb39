import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf, formatLongDay, formatMediumDay } from '../calendar/date-words.ts';
import type { Deadline } from '../meetings/deadline.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MeetingBody, PaperCounts } from '../meetings/meeting-view.ts';
import { meetingPath, meetingTitle, sayTimes } from '../meetings/meeting-words.rules.ts';
import {
  deadlineOf,
  lastDays,
  type PublicationFacts,
  whyNothingToPublish,
} from '../meetings/publication.rules.ts';
import type { Status } from '../meetings/status.ts';
import type { LaterDeadline, NextDeadline } from './today-view.ts';

/** A meeting ahead with what its deadline is told from. */
export interface MeetingAhead extends PublicationFacts {
  readonly meeting: Meeting;
  readonly body: MeetingBody;
  readonly facts: {
    readonly papers: PaperCounts;
    readonly items: number;
    readonly withheldItems: number;
  };
}

/** Meetings whose agenda has still to be published, the most pressing first. */
export function listDue(ahead: readonly MeetingAhead[]): MeetingAhead[] {
  return ahead
    .filter((each) => each.agendaPublished === null && whyNothingToPublish(each) === null)
    .map((each) => ({ each, by: lastDays(each).latestSafe }))
    .sort((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -1 : 1))
    .map(({ each }) => each);
}

/** The agenda that has to leave the office next. */
export function viewNext(ahead: MeetingAhead): NextDeadline {
  const { meeting, body, facts } = ahead;
  const deadline = deadlineOf(ahead);
  const path = meetingPath(meeting, body);
  const time = meeting.startsAt === null ? '' : `, ${sayTimes(meeting)}`;
  const place = meeting.place.trim() === '' ? '' : `, ${meeting.place}`;
  return {
    meetingId: meeting.id,
    body,
    title: titleOf(ahead, deadline),
    meetsWords: `Meeting on ${formatLongDay(meeting.day)}${time}${place}`,
    deadline,
    papers: facts.papers,
    marks: marksOf(ahead),
    path,
    agendaPath: `${path}/agenda`,
    publishPath: `${path}/publishing`,
  };
}

/** A later agenda, naming the bank holidays that fall in its count. */
export function viewLater(ahead: MeetingAhead): LaterDeadline {
  const { meeting, body } = ahead;
  const deadline = deadlineOf(ahead);
  const time = meeting.startsAt === null ? '' : `, ${sayTimes({ ...meeting, endsAt: null })}`;
  const holidays = deadline.bankHolidayWords === null ? '' : `. ${deadline.bankHolidayWords}`;
  return {
    meetingId: meeting.id,
    publishBy: deadline.latestSafe,
    dayWords: formatMediumDay(deadline.latestSafe),
    leftWords: deadline.leftWords,
    body: meetingTitle(meeting, body),
    sentence: `Agenda for ${formatLongDay(meeting.day)}${time}${holidays}`,
    status: readiness(ahead),
    path: `${meetingPath(meeting, body)}/agenda`,
  };
}

/** `One agenda to publish by tomorrow. Two papers are not in.` */
export function sayToday(facts: {
  readonly next: NextDeadline | null;
  readonly awaited: number;
  readonly today: CivilDate;
}): string {
  const { next, awaited } = facts;
  const papers =
    awaited === 0
      ? ''
      : ` ${capitalised(numberWord(awaited))} ${awaited === 1 ? 'paper is' : 'papers are'} not in.`;
  if (next === null) return `No agenda is waiting to be published.${papers}`;
  return `${sayNext(next.deadline)}${papers}`;
}

function sayNext(deadline: Deadline): string {
  switch (deadline.state) {
    case 'missed':
      return `One agenda has missed its day: ${deadline.headline.charAt(0).toLowerCase()}${deadline.headline.slice(1)}.`;
    case 'ahead':
      return `Nothing has to be published before ${formatLongDay(deadline.latestSafe)}.`;
    case 'today':
      return 'One agenda to publish today.';
    case 'soon':
    case 'published':
    case 'published_late':
    case 'none':
      return `One agenda to publish by ${nearDay(deadline)}.`;
  }
}

function titleOf({ meeting, body }: MeetingAhead, deadline: Deadline): string {
  const agenda = `the ${meetingTitle(meeting, body)} agenda`;
  if (deadline.state === 'missed') return `Publish ${agenda} now: its last day has passed`;
  if (deadline.state === 'today') return `Publish ${agenda} today`;
  return `Publish ${agenda} by ${nearDay(deadline)}`;
}

/** `tomorrow`, or the day itself. */
function nearDay({ leftWords, latestSafe }: Deadline): string {
  return leftWords === 'tomorrow' ? 'tomorrow' : formatLongDay(latestSafe);
}

function marksOf({ meeting, facts }: MeetingAhead): Status[] {
  const { papers, withheldItems } = facts;
  return [
    AGENDA_MARKS[meeting.agendaState],
    papers.of === 0
      ? { tone: 'todo', words: 'No papers yet' }
      : papers.in === papers.of
        ? {
            tone: 'good',
            words: `${papers.of === 1 ? 'The paper' : `All ${papers.of} papers`} received`,
          }
        : { tone: 'warn', words: `${papers.in} of ${papers.of} papers received` },
    ...(withheldItems === 0
      ? []
      : [{ tone: 'exempt' as const, words: countOf(withheldItems, 'exempt item') }]),
  ];
}

const AGENDA_MARKS = {
  draft: { tone: 'todo', words: 'Agenda not cleared yet' },
  with_chair: { tone: 'progress', words: 'Agenda is with the chair' },
  cleared: { tone: 'good', words: 'Agenda cleared by the chair' },
  published: { tone: 'good', words: 'Agenda published' },
} as const satisfies Record<Meeting['agendaState'], Status>;

function readiness({ facts }: MeetingAhead): Status {
  const { papers, items } = facts;
  if (items === 0) return { tone: 'todo', words: 'Not started' };
  if (papers.of === 0) return { tone: 'progress', words: countOf(items, 'item') };
  return papers.in === papers.of
    ? { tone: 'good', words: papers.of === 1 ? 'The paper is in' : `All ${papers.of} papers in` }
    : { tone: 'warn', words: `${papers.in} of ${countOf(papers.of, 'paper')}` };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
