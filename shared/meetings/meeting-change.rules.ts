import type { CivilDate } from '../calendar/civil-date.ts';
import { minutesBetween } from '../calendar/time-of-day.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingChange } from './meeting-form.ts';

export interface MeetingFault {
  readonly reason: string;
  readonly sentence: string;
  readonly field: string;
}

/** What of a meeting the public notice says: a change of it raises the number that calendars need. */
const noticed = [
  'title',
  'day',
  'startsAt',
  'endsAt',
  'place',
  'mode',
  'joiningPublic',
  'access',
  'status',
  'statusNote',
  'notice',
] as const satisfies readonly (keyof Meeting)[];

/** Whether the change shows in a public calendar. Private notes and links do not (trust.md, L2). */
export function changesNotice(meeting: Meeting, change: Partial<Meeting>): boolean {
  return noticed.some((field) => change[field] !== undefined && change[field] !== meeting[field]);
}

/** Why the meeting cannot be as written, or `null`. */
export function whyNotMeeting(
  meeting: Pick<MeetingChange, 'title' | 'startsAt' | 'endsAt'> & { kind: Meeting['kind'] },
): MeetingFault | null {
  const { kind, title = '', startsAt = null, endsAt = null } = meeting;
  if (kind === 'event' && title.trim() === '') {
    return { reason: 'no-title', sentence: 'Enter a title for the event.', field: 'title' };
  }
  if (endsAt !== null && startsAt === null) {
    const sentence = 'Enter the time at which it starts.';
    return { reason: 'no-start', sentence, field: 'startsAt' };
  }
  if (endsAt !== null && startsAt !== null && minutesBetween(startsAt, endsAt) <= 0) {
    const sentence = 'Enter an end after the start.';
    return { reason: 'ends-before-start', sentence, field: 'endsAt' };
  }
  return null;
}

/** The day a moved meeting was first to be held: kept over further moves, gone when it moves back. */
export function movedFrom(
  meeting: Pick<Meeting, 'day' | 'movedFrom'>,
  to: CivilDate,
): CivilDate | null {
  const first = meeting.movedFrom ?? meeting.day;
  return first === to ? null : first;
}

/** Why the meeting cannot take the step, or `null`. */
export function whyNotStep(
  meeting: Pick<Meeting, 'status' | 'day'>,
  step: 'move' | 'cancel' | 'postpone' | 'reinstate' | 'hold',
  today: CivilDate,
): string | null {
  const { status } = meeting;
  switch (step) {
    case 'move':
      if (status === 'held') return 'This meeting has been held. It cannot move to another day.';
      return status === 'cancelled' ? 'This meeting is cancelled. Reinstate it first.' : null;
    case 'cancel':
      if (status === 'held') return 'This meeting has been held. It cannot be cancelled.';
      return status === 'cancelled' ? 'This meeting is cancelled already.' : null;
    case 'postpone':
      if (status === 'scheduled') return null;
      return status === 'postponed'
        ? 'This meeting is postponed already.'
        : 'Only a meeting that stands can be postponed.';
    case 'reinstate':
      return status === 'scheduled' ? 'This meeting stands already.' : null;
    case 'hold':
      if (status !== 'scheduled') return 'Only a meeting that stands can be recorded as held.';
      return meeting.day > today ? 'This meeting has not taken place yet.' : null;
  }
}

/** Why the meeting can only be cancelled, not removed: what was exported keeps its page. */
export function whyNotRemovableMeeting(exported: boolean): string | null {
  return exported
    ? 'A pack of this meeting has been exported. Cancel the meeting: its page stays and says so.'
    : null;
}
