import { formatTime, isTimeOfDay } from '../calendar/time-of-day.ts';
import type { Declaration } from '../interests/interest.ts';
import { shortNameOf } from '../people/people-index.ts';
import { seatRoleWords } from '../seats/seat-words.ts';
import type { Seat } from '../seats/seat.ts';
import type { RoomPerson } from './attendance.contract.ts';
import type { Occupant } from './occupants.rules.ts';
import type { RoomFacts } from './room-facts.ts';

/** `arrived 2:20pm`, `left 2:50pm, interest in item 6`, `for Cabinet Member, Children`. */
export function noteOf(facts: RoomFacts, person: Occupant, here: RoomPerson['here']): string {
  const standsFor =
    person.capacity === 'substitute' && person.seat !== null
      ? `for ${seatShortName(facts, person.seat)}`
      : '';
  const own = person.attendance?.note ?? '';
  return [movementOf(facts, person, here), standsFor, own]
    .filter((words) => words !== '')
    .join(', ');
}

/** Whether whoever declared it leaves the room for the item. */
export function isWithdrawal({ handling }: Pick<Declaration, 'handling'>): boolean {
  return handling === 'left' || handling === 'spoke_and_left';
}

/** What to call a seat in a few words, without anybody's name. */
export function seatShortName({ people }: Pick<RoomFacts, 'people'>, seat: Seat): string {
  const organisation = people.organisation(seat.organisationId);
  const organisationWords = organisation === null ? '' : shortNameOf(organisation);
  const plain = seat.name || organisationWords || seatRoleWords[seat.role];
  return people.post(seat.postId)?.title ?? plain;
}

/** `arrived 2:20pm`, `left 2:50pm, interest in item 6`. */
function movementOf(facts: RoomFacts, { key, attendance }: Occupant, here: RoomPerson['here']) {
  const entryOrder = new Map(facts.entries.map(({ id }, at) => [id, at]));
  const orderOf = ({ entryId }: { entryId: string | null }) =>
    entryId === null ? -1 : (entryOrder.get(entryId) ?? -1);
  const latest = <Step extends { entryId: string | null; position: number }>(
    steps: readonly Step[],
  ): Step | undefined =>
    [...steps].sort((a, b) => orderOf(a) - orderOf(b) || a.position - b.position).at(-1);
  const event = latest(facts.events.filter(({ attendanceId }) => attendanceId === key));
  if (here === 'withdrawn') {
    const own = facts.declarations.filter(
      (each) => each.attendanceId === key && isWithdrawal(each),
    );
    return sayWithdrawn(facts, latest(own));
  }
  if (here === 'left') return timed('left', event?.at ?? null);
  if (here !== 'here') return '';
  if (event !== undefined && event.kind !== 'left') return timed(event.kind, event.at);
  const at = attendance?.arrivedAt ?? null;
  return at === null || at === facts.startedAt ? '' : timed('arrived', at);
}

function sayWithdrawn(facts: RoomFacts, declaration: Declaration | undefined): string {
  const number = facts.itemNumbers.get(declaration?.itemId ?? '');
  const interest = number === undefined ? 'interest declared' : `interest in item ${number}`;
  return `${timed('left', declaration?.leftAt ?? null)}, ${interest}`;
}

function timed(word: string, at: string | null): string {
  return at !== null && isTimeOfDay(at) ? `${word} ${formatTime(at)}` : word;
}
