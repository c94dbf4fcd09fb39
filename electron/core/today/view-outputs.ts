import { listCommunicationsDue } from '#core/communications/communications.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import { addDays, type CivilDate } from '#shared/calendar/civil-date.ts';
import {
  communicationKindWords,
  communicationStatus,
  DUE_AHEAD_DAYS,
} from '#shared/communications/communications.rules.ts';
import { pageReviewStatus } from '#shared/today/today-lines.rules.ts';
import type { TodayView } from '#shared/today/today-view.ts';
import { reviewOf } from '#shared/website/review.rules.ts';
import { listPagesOnWebsite } from './today.repository.ts';

const MOST = 6;

/** Consultations, newsletter items and the like that are late or due (S-248 to S-254). One statement. */
export async function viewCommunicationsDue(
  db: ReadDb,
  today: CivilDate,
): Promise<TodayView['communicationsDue']> {
  const until = addDays(today, DUE_AHEAD_DAYS);
  const { rows, total } = await listCommunicationsDue(db, { until, limit: MOST });
  const lines = rows.map(({ id, title, kind, dueOn, bodyName }) => {
    const day = storedDay(dueOn);
    return {
      ...{ id, title, day },
      detail: `${communicationKindWords[kind]}, ${bodyName}`,
      status: communicationStatus({ dueOn: day, doneOn: null, kind, publish: false }, today),
      path: `/publishing/communications?entry=${id}`,
    };
  });
  return { lines, total };
}

/** Pages of the website that nobody has read through of late (S-255). One statement. */
export async function viewPagesToReview(
  db: ReadDb,
  today: CivilDate,
): Promise<TodayView['pagesToReview']> {
  const rows = await listPagesOnWebsite(db);
  const due = rows
    .map(({ bodyId, name, pageReviewedOn, reviewMonths }) => ({
      ...{ bodyId, name },
      review: reviewOf(
        { pageReviewedOn: storedDay(pageReviewedOn), pageReviewedBy: '', reviewMonths },
        today,
      ),
    }))
    .filter(({ review }) => review.state !== 'fresh');
  const lines = due.slice(0, MOST).map(({ bodyId, name, review }) => ({
    id: bodyId,
    title: name,
    detail: 'Read the page through',
    day: review.dueOn,
    status: pageReviewStatus(review.dueOn),
    path: `/publishing/website?body=${bodyId}`,
  }));
  return { lines, total: due.length };
}
