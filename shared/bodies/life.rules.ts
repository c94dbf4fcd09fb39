import type { CivilDate } from '../calendar/civil-date.ts';
import { formatPlainDate } from '../calendar/date-words.ts';
import type { Body, BodyState } from './body.ts';
import type { BodyEvent } from './body-records.ts';
import { bodyStateWords } from './body-words.ts';

type Event = Pick<BodyEvent, 'id' | 'state' | 'day'>;
type Life = Pick<Body, 'state' | 'establishedOn'>;

/** Whether a body in this state is no more. A realigned body goes on under new arrangements. */
export function isOver(state: BodyState): boolean {
  return state === 'merged' || state === 'disbanded';
}

/** The state on a day; null before the body began (S-023). */
export function stateOn(body: Life, events: readonly Event[], on: CivilDate): BodyState | null {
  const inOrder = inOrderOfTime(events);
  const last = inOrder.findLast((event) => event.day <= on);
  if (last !== undefined) return last.state;
  const [first] = inOrder;
  if (first === undefined) {
    return body.establishedOn !== null && on < body.establishedOn ? null : body.state;
  }
  if (body.establishedOn !== null) return on < body.establishedOn ? null : 'established';
  const isBeginning = first.state === 'proposed' || first.state === 'new';
  return isBeginning ? null : 'established';
}

/** Whether the body was there on the day: begun and not over. */
export function isInBeing(state: BodyState | null): boolean {
  return state !== null && !isOver(state);
}

/** What the events make of the body's own columns, as of today. */
export function lifeOf(
  body: Pick<Body, 'state' | 'establishedOn' | 'endedOn'>,
  events: readonly Event[],
  today: CivilDate,
): Pick<Body, 'state' | 'establishedOn' | 'endedOn'> {
  if (events.length === 0) return body;
  const inOrder = inOrderOfTime(events);
  const begun = inOrder.find(({ state }) => state !== 'proposed' && !isOver(state));
  const last = inOrder.at(-1);
  return {
    state: stateOn(body, events, today) ?? 'proposed',
    establishedOn: body.establishedOn ?? begun?.day ?? null,
    endedOn: last !== undefined && isOver(last.state) ? last.day : null,
  };
}

/** Why the body cannot enter the state on the day, or `null`. */
export function whyNotState(
  body: Life,
  events: readonly Event[],
  next: { state: BodyState; day: CivilDate },
): { reason: string; sentence: string; field: string } | null {
  const isThere = events.some(({ state, day }) => state === next.state && day === next.day);
  const before = isThere ? next.state : events.length > 0 ? stateOn(body, events, next.day) : null;
  if (before === next.state) {
    const sentence = `The body is ${bodyStateWords[next.state].toLowerCase()} on that day already`;
    return { reason: 'already', sentence, field: 'state' };
  }
  if (body.establishedOn !== null && isOver(next.state) && next.day < body.establishedOn) {
    const sentence = `Enter a day after ${formatPlainDate(body.establishedOn)}, when the body began`;
    return { reason: 'over-before-begun', sentence, field: 'day' };
  }
  return null;
}

/** By day; events of one day in the order in which they were entered. */
export function inOrderOfTime<E extends Event>(events: readonly E[]): E[] {
  return [...events].sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
