import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf, formatMonth, formatPlainDate } from '../calendar/date-words.ts';
import type { ForwardItem } from './thread.ts';

/** `26 November 2026`, `About March 2027`, `No date yet`. */
export function sayWhen(
  { expectedOn }: Pick<ForwardItem, 'expectedOn'>,
  meetingDay: CivilDate | null,
): string {
  if (meetingDay !== null) return formatPlainDate(meetingDay);
  return expectedOn === null ? 'No date yet' : `About ${formatMonth(expectedOn)}`;
}

/** `5 coming matters. 2 have no date yet.` */
export function sayForwardPlan(
  items: readonly { item: Pick<ForwardItem, 'state' | 'expectedOn' | 'meetingId'> }[],
): string {
  const coming = items.filter(({ item }) => item.state !== 'dropped');
  const undated = coming.filter(({ item }) => item.meetingId === null && item.expectedOn === null);
  const lead = `${countOf(coming.length, 'coming matter')}.`;
  return undated.length === 0
    ? lead
    : `${lead} ${countOf(undated.length, 'has', 'have')} no date yet.`;
}

/** Why the matter cannot be put on the agenda of a meeting; null where it can. */
export function whyNotOnAgenda(
  item: Pick<ForwardItem, 'state' | 'bodyId'>,
  meeting: { bodyId: string; day: CivilDate; status: string },
  today: CivilDate,
): { reason: string; sentence: string; field?: string } | null {
  if (item.state === 'on_agenda') {
    return { reason: 'on-agenda', sentence: 'This matter is on an agenda already.' };
  }
  if (meeting.bodyId !== item.bodyId) {
    const sentence = 'Choose a meeting of the same partnership.';
    return { reason: 'other-body', sentence, field: 'meetingId' };
  }
  return meeting.day < today || meeting.status === 'cancelled' || meeting.status === 'held'
    ? { reason: 'past', sentence: 'Choose a meeting that is to come.', field: 'meetingId' }
    : null;
}
