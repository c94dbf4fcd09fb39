import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import type { ToApprove } from './use-minutes-record.ts';

/** The minutes of this page, at whichever later meeting approves them. */
export function toApproveFrom(page: MinutesPage & { minutes: Minutes | null }): ToApprove {
  if (page.minutes === null) throw new Error('There are no minutes to approve.');
  return {
    minutes: page.minutes,
    words: `${page.head.title}, ${formatLongDate(page.head.meeting.day)}`,
    meetings: page.approvalMeetings.map(({ id, words, day, approvalItemId }) => ({
      ...{ id, words, day },
      hasItem: approvalItemId !== null,
    })),
  };
}

/** Earlier minutes that this meeting can approve. */
export function toApproveHere(
  { head }: Pick<MinutesPage, 'head'>,
  { meeting, minutes, hasItem }: MinutesPage['toApproveHere'][number],
): ToApprove {
  const { id, day } = head.meeting;
  return { minutes, words: meeting.words, meetings: [{ id, words: head.title, day, hasItem }] };
}
