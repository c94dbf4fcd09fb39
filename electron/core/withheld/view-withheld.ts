import { numbersOfItems } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import { meetingLinksById } from '#core/meetings/meetings.service.ts';
import { officerOf } from '#core/settings/settings.service.ts';
import { sayGroundInFull, sayRestriction } from '#shared/agenda/restriction.rules.ts';
import { addDays, type CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingLink } from '#shared/meetings/meeting-view.ts';
import {
  compareMatters,
  releasedStatus,
  reviewDueStatus,
  reviewState,
  sayWithheld,
} from '#shared/withheld/review.rules.ts';
import type {
  ReleasedMatter,
  WithheldKind,
  WithheldMatter,
  WithheldReview,
} from '#shared/withheld/withheld.ts';
import {
  listLastReviews,
  listReleasedRows,
  listWithheldRows,
  type ReleasedRow,
  type WithheldRow,
} from './withheld.repository.ts';

/** How long a released matter stays on the page. */
const RELEASED_DAYS = 365;

/** Everything withheld in any partnership, and what has been released; the same statements for any number. */
export async function viewWithheld(db: ReadDb, today: CivilDate) {
  const rows = await listWithheldRows(db);
  const released = await listReleasedRows(db, addDays(today, -RELEASED_DAYS));
  const meetingIds = [...new Set([...rows, ...released].map(({ meetingId }) => meetingId))];
  const meetings = await meetingLinksById(db, meetingIds);
  const numbers = await numbersOfItems(db, meetingIds);
  const reviews = await listLastReviews(db);
  const places: Places = { meetings, numbers };
  const matters = rows
    .flatMap((row) => toMatter(row, places, { review: reviews.get(row.id) ?? null, today }))
    .sort(compareMatters);
  return {
    today,
    sentence: sayWithheld(matters),
    matters,
    released: released.flatMap((row) => toReleased(row, places)),
    officer: (await officerOf(db)).name,
  };
}

/** `Item 12`, `Paper of item 12`. */
export function sayMatterPlace(kind: WithheldKind, number: string): string {
  return kind === 'item' ? `Item ${number}` : `Paper of item ${number}`;
}

interface Places {
  readonly meetings: Awaited<ReturnType<typeof meetingLinksById>>;
  readonly numbers: ReadonlyMap<string, string>;
}

function toMatter(
  row: WithheldRow,
  places: Places,
  about: { review: WithheldReview | null; today: CivilDate },
): WithheldMatter[] {
  const known = places.meetings.get(row.meetingId);
  if (known === undefined) return [];
  const { itemId: _item, meetingId: _meeting, groundCode, ...columns } = row;
  const reviewOn = storedDay(row.reviewOn);
  return [
    {
      ...columns,
      ...placeOf(row, places, known.link),
      bodyId: known.body.id,
      bodyName: known.body.name,
      meeting: known.link,
      groundWords: sayRestriction({ ...columns, groundCode, reviewOn }),
      groundInFull: sayGroundInFull(row.groundScheme, row.groundCode),
      reviewOn,
      state: reviewState(reviewOn, about.today),
      status: reviewDueStatus(reviewOn, about.today),
      lastReview: about.review,
    },
  ];
}

function toReleased(row: ReleasedRow, places: Places): ReleasedMatter[] {
  const known = places.meetings.get(row.meetingId);
  if (known === undefined) return [];
  const { kind, id, title, reason, decidedBy } = row;
  return [
    {
      ...{ kind, id, title },
      ...placeOf(row, places, known.link),
      bodyName: known.body.name,
      meeting: known.link,
      review: {
        ...{ id: row.reviewId, answer: 'release', reason, decidedBy, nextReviewOn: null },
        decidedOn: storedDay(row.decidedOn),
      },
      status: releasedStatus({ built: row.built === 1, published: row.published === 1 }),
    },
  ];
}

function placeOf(
  { kind, id, itemId }: Pick<WithheldRow, 'kind' | 'id' | 'itemId'>,
  { numbers }: Places,
  meeting: MeetingLink,
): { place: string; path: string } {
  const place = sayMatterPlace(kind, numbers.get(itemId) ?? '');
  const tab = kind === 'item' ? `agenda?item=${id}` : `papers?paper=${id}`;
  return { place, path: `${meeting.path}/${tab}` };
}
