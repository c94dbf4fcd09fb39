import { listLateActions } from '#core/actions/actions.service.ts';
import { numbersOfItems } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import { countAwaitingRatification } from '#core/decisions/decisions.service.ts';
import { listKnownAhead } from '#core/meetings/meetings.service.ts';
import type { KnownMeeting } from '#core/meetings/view-meetings.ts';
import { listAwaitedPapers, type OwedRow } from '#core/papers/papers.service.ts';
import { addDays, type CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate, formatLongDay, formatShortDay } from '#shared/calendar/date-words.ts';
import type { Instant } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { meetingPath, meetingStatus, meetingTitle } from '#shared/meetings/meeting-words.rules.ts';
import { paperStatus, sayDue } from '#shared/papers/paper-status.rules.ts';
import { TERM_WARNING_DAYS } from '#shared/seats/seat.rules.ts';
import { listDue, sayToday, viewLater, viewNext } from '#shared/today/deadline-lines.rules.ts';
import { listSetUp } from '#shared/today/set-up.rules.ts';
import {
  backupStatus,
  REVIEW_AHEAD_DAYS,
  reviewStatus,
  termStatus,
} from '#shared/today/today-lines.rules.ts';
import type { AwaitedPaper, TodayLine, TodayView } from '#shared/today/today-view.ts';
import { listReviewsDue, listTermsEnding, loadSetUp, type ReviewRow } from './today.repository.ts';
import { viewCommunicationsDue, viewPagesToReview } from './view-outputs.ts';

/** How much of each list fits on the page, and how far ahead deadlines are looked for. */
const MOST = {
  ahead: 80,
  later: 6,
  papers: 12,
  meetings: 6,
  terms: 8,
  reviews: 8,
  actions: 8,
} as const;

/** Everything on Today: the same number of statements for ten records and for a hundred thousand. */
export async function viewToday(
  db: ReadDb,
  { today, lastBackup }: { today: CivilDate; lastBackup: Instant | null },
): Promise<TodayView> {
  const owed = await listAwaitedPapers(db, { from: today, limit: MOST.papers });
  const reviews = await listReviewsDue(db, {
    until: addDays(today, REVIEW_AHEAD_DAYS),
    limit: MOST.reviews,
  });
  const others = [...owed.papers, ...reviews.rows].map(({ meetingId }) => meetingId);
  const { ahead, total, byId } = await listKnownAhead(db, { today, limit: MOST.ahead, others });
  const numbers = await numbersOfItems(db, [
    ...new Set(owed.papers.map((paper) => paper.meetingId)),
  ]);
  const [first, ...later] = listDue(ahead);
  const next = first === undefined ? null : viewNext(first);
  const [soonest] = ahead;
  return {
    today,
    dayWords: formatLongDate(today),
    sentence: sayToday({ next, awaited: owed.total, today }),
    next,
    later: { lines: later.slice(0, MOST.later).map(viewLater), total: later.length },
    papersAwaited: {
      lines: owed.papers.flatMap((paper) => awaitedLine(paper, byId, { numbers, today })),
      total: owed.total,
    },
    meetings: { lines: ahead.slice(0, MOST.meetings).map(meetingLine), total },
    termsExpiring: await viewTerms(db, today),
    reviewsDue: {
      lines: reviews.rows.flatMap((row) => reviewLine(row, byId, today)),
      total: reviews.total,
    },
    communicationsDue: await viewCommunicationsDue(db, today),
    pagesToReview: await viewPagesToReview(db, today),
    actionsLate: await listLateActions(db, { today, limit: MOST.actions }),
    decisionsAwaiting: await countAwaitingRatification(db),
    setUp: listSetUp({
      ...(await loadSetUp(db)),
      meetingPath: soonest === undefined ? null : meetingPath(soonest.meeting, soonest.body),
    }),
    backup: { status: backupStatus(lastBackup, today), madeAt: lastBackup },
  };
}

type Known = ReadonlyMap<string, KnownMeeting>;

function awaitedLine(
  paper: OwedRow,
  meetings: Known,
  { numbers, today }: { numbers: ReadonlyMap<string, string>; today: CivilDate },
): AwaitedPaper[] {
  const known = meetings.get(paper.meetingId);
  if (known === undefined) return [];
  const { meeting, body } = known;
  const facts = { ...paper, currentVersionId: null, receivedOn: null };
  return [
    {
      paperId: paper.paperId,
      title: paper.title,
      where: `${meetingTitle(meeting, body)}, item ${numbers.get(paper.itemId) ?? ''}`,
      author: paper.author,
      dueWords: sayDue(facts, today),
      status: paperStatus(facts, null, known),
      note: paper.state === 'expected' ? '' : paper.reasonLate,
      path: `${meetingPath(meeting, body)}/papers?paper=${paper.paperId}`,
    },
  ];
}

function meetingLine({ meeting, body }: KnownMeeting): TodayView['meetings']['lines'][number] {
  const time = meeting.startsAt === null ? '' : `, ${formatTime(meeting.startsAt)}`;
  return {
    id: meeting.id,
    title: meetingTitle(meeting, body),
    detail: meeting.place,
    day: meeting.day,
    status: {
      tone: 'neutral',
      words: meetingStatus(meeting)?.words ?? `${formatShortDay(meeting.day)}${time}`,
    },
    path: `${meetingPath(meeting, body)}/agenda`,
  };
}

async function viewTerms(db: ReadDb, today: CivilDate): Promise<TodayView['termsExpiring']> {
  const until = addDays(today, TERM_WARNING_DAYS);
  const { rows, total } = await listTermsEnding(db, { today, until, limit: MOST.terms });
  const lines = rows.map(({ id, kind, holder, body, bodySlug, lastDay }) => ({
    id,
    title: holder === '' ? body : holder,
    detail: kind === 'seat' ? `${body}, member` : `${body}, ${OFFICES[kind]}`,
    day: storedDay(lastDay),
    status: termStatus(storedDay(lastDay), today),
    path: `/partnerships/${bodySlug}/members${kind === 'seat' ? `?seat=${id}` : ''}`,
  }));
  return { lines, total };
}

const OFFICES = { chair: 'chair', co_chair: 'co-chair', vice_chair: 'vice-chair' } as const;

function reviewLine(row: ReviewRow, meetings: Known, today: CivilDate): TodayLine[] {
  const known = meetings.get(row.meetingId);
  if (known === undefined) return [];
  const { meeting, body } = known;
  const { id, title } = row;
  const day = storedDay(row.reviewOn);
  return [
    {
      id,
      title,
      detail: `${meetingTitle(meeting, body)}, ${formatLongDay(meeting.day)}`,
      day,
      status: reviewStatus(day, today),
      path: `/publishing/withheld?matter=${id}`,
    },
  ];
}
