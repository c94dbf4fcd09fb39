import type { MinutesState } from '../minutes/minutes.ts';
import type { RoomPerson } from './attendance.contract.ts';

/** Why who was there cannot be changed any more, or `null` while it can. */
export function whyAttendanceStands(state: MinutesState | null): string | null {
  const isApproved = state === 'approved' || state === 'signed' || state === 'published_final';
  if (!isApproved) return null;
  return 'The minutes are approved, so who was there stands. Correct it by a minute of a later meeting.';
}

export interface SubstituteRefusal {
  readonly reason: string;
  readonly sentence: string;
}

/** Why nobody more can stand in for the member of a seat now, or `null`. */
export function whyNotSubstitute(
  seat: { readonly id: string; readonly substitutesAllowed: boolean },
  people: readonly RoomPerson[],
): SubstituteRefusal | null {
  if (!seat.substitutesAllowed) {
    const sentence =
      'This seat allows no substitute. Record them as in attendance, or allow substitutes on the Members tab.';
    return { reason: 'no-substitutes', sentence };
  }
  const ofSeat = people.filter(({ seatId }) => seatId === seat.id);
  const isIn = ({ here }: RoomPerson) => here === 'here' || here === 'withdrawn';
  const member = ofSeat.find(({ capacity }) => capacity !== 'substitute');
  if (member !== undefined && isIn(member)) {
    const sentence = `${member.name} is in the room, so nobody can stand in. Record first that they left or sent apologies.`;
    return { reason: 'member-here', sentence };
  }
  const other = ofSeat.find(
    (person) => person.capacity === 'substitute' && (isIn(person) || person.here === 'expected'),
  );
  if (other === undefined) return null;
  const sentence = `${other.name} stands in for this member already. Only one substitute at a time can.`;
  return { reason: 'substituted', sentence };
}
