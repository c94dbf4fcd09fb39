import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { formatPlainDate } from '../calendar/date-words.ts';
import type { Holder } from '../people/references.ts';
import type { Seat, SeatState } from './seat.ts';

/** How long before its last day a term is worth a warning (S-035). */
export const TERM_WARNING_DAYS = 90;

/** What a seat is on a day. A seat without post or person is vacant, also where an organisation has it. */
export function seatStateOn(seat: Seat, on: CivilDate): SeatState {
  if (!isHeld(seat) || (seat.leavesOn !== null && on > seat.leavesOn)) return 'vacant';
  if (seat.termFrom !== null && on < seat.termFrom) return 'not_started';
  if (seat.leavesOn !== null) return 'leaving';
  if (seat.termTo !== null && on > seat.termTo) return 'term_over';
  return 'filled';
}

/** Whether somebody sits there, be the term over or not: only a vacant seat is empty. */
export function isSeatFilled(seat: Seat, on: CivilDate): boolean {
  const state = seatStateOn(seat, on);
  return state !== 'vacant' && state !== 'not_started';
}

/** Whether the term ends within {@link TERM_WARNING_DAYS}, that day included. */
export function endsSoon(lastDay: CivilDate | null, on: CivilDate): lastDay is CivilDate {
  return lastDay !== null && lastDay >= on && lastDay <= addDays(on, TERM_WARNING_DAYS);
}

/** What the Members table says about the seat's time; empty where there is nothing to say. */
export function seatStateWords(seat: Seat, on: CivilDate): string {
  switch (seatStateOn(seat, on)) {
    case 'vacant':
      return 'Vacant';
    case 'not_started':
      return seat.termFrom === null ? '' : `From ${formatPlainDate(seat.termFrom)}`;
    case 'leaving':
      return seat.leavesOn === null ? '' : `Leaves on ${formatPlainDate(seat.leavesOn)}`;
    case 'term_over':
      return seat.termTo === null ? '' : `Term ended ${formatPlainDate(seat.termTo)}`;
    case 'filled':
      return seat.termTo === null ? '' : `Ends ${formatPlainDate(seat.termTo)}`;
  }
}

/** Whether a post or a person is named. */
export function isHeld({ postId, personId }: Holder): boolean {
  return postId !== null || personId !== null;
}

/** The same post, or the same person. */
export function isSameHolder(one: Holder, other: Holder): boolean {
  return (
    (one.postId !== null && one.postId === other.postId) ||
    (one.personId !== null && one.personId === other.personId)
  );
}

export interface SeatRefusal {
  reason: string;
  sentence: string;
  field: string;
}

/** Why a seat cannot be kept like this, or `null`. */
export function whyNotSeat(seat: {
  organisationId: string | null;
  postId: string | null;
  personId: string | null;
  name: string;
  termFrom: CivilDate | null;
  termTo: CivilDate | null;
  substitutesAllowed: boolean;
  substitutePostIds: readonly string[];
}): SeatRefusal | null {
  const named = seat.organisationId !== null || seat.name.trim() !== '' || isHeld(seat);
  if (!named) {
    const sentence = 'Choose the organisation, or give the seat a name';
    return { reason: 'nameless', sentence, field: 'organisationId' };
  }
  if (seat.termFrom !== null && seat.termTo !== null && seat.termTo < seat.termFrom) {
    const sentence = `Enter a day on or after ${formatPlainDate(seat.termFrom)}`;
    return { reason: 'ends-before-start', sentence, field: 'termTo' };
  }
  if (seat.postId !== null && seat.substitutePostIds.includes(seat.postId)) {
    const sentence = 'A member cannot substitute for themselves. Choose another post';
    return { reason: 'substitutes-itself', sentence, field: 'substitutePostIds' };
  }
  if (!seat.substitutesAllowed && seat.substitutePostIds.length > 0) {
    const sentence = 'Allow substitutes for this seat, or remove those named';
    return { reason: 'no-substitutes-allowed', sentence, field: 'substitutePostIds' };
  }
  return null;
}

/** Why a notice of leaving cannot be recorded like this, or `null` (S-053). */
export function whyNotLeave(
  seat: Seat,
  notice: { noticeOn: CivilDate; leavesOn: CivilDate },
  today: CivilDate,
): SeatRefusal | null {
  if (!isHeld(seat)) {
    const sentence = 'Nobody sits there, so nobody can leave';
    return { reason: 'vacant', sentence, field: 'leavesOn' };
  }
  if (notice.noticeOn > today) {
    const sentence = 'Enter the day on which the notice came: today or earlier';
    return { reason: 'notice-to-come', sentence, field: 'noticeOn' };
  }
  if (notice.leavesOn < notice.noticeOn) {
    const sentence = `Enter a last day on or after the notice, ${formatPlainDate(notice.noticeOn)}`;
    return { reason: 'leaves-before-notice', sentence, field: 'leavesOn' };
  }
  return null;
}

/** Who has not been told in writing yet that the member leaves; both must be (S-053). */
export function whoIsNotTold(seat: Seat): string | null {
  if (seat.leavingNoticeOn === null) return null;
  if (!seat.leavingChairTold && !seat.leavingSecretariatTold)
    return 'the chair and the secretariat';
  if (!seat.leavingChairTold) return 'the chair';
  return seat.leavingSecretariatTold ? null : 'the secretariat';
}
