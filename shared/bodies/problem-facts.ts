import { type CivilDate, yearOf } from '../calendar/civil-date.ts';
import { formatPlainDate } from '../calendar/date-words.ts';
import type { Contact } from '../people/contact.ts';
import type { Organisation } from '../people/organisation.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { CabinetLead, ChairTerm } from '../seats/chair-term.ts';
import type { Seat } from '../seats/seat.ts';
import type { Body, BodyState } from './body.ts';
import type { BodyProblem, MendPlace } from './body-problem.ts';
import type { BodyLink } from './body-records.ts';
import type { MeetingCounts } from './frequency.rules.ts';

/** Everything the completeness rules look at, about one body on one day. */
export interface ProblemFacts {
  readonly body: Body;
  readonly state: BodyState | null;
  readonly on: CivilDate;
  readonly seats: readonly Seat[];
  readonly terms: readonly ChairTerm[];
  readonly leads: readonly CabinetLead[];
  readonly links: readonly BodyLink[];
  readonly contacts: readonly Contact[];
  readonly meetings: MeetingCounts;
  readonly people: PeopleIndex;
  /** Current organisations with a tier of government or the duty to co-operate. */
  readonly representable: readonly Organisation[];
}

/** Something to mend: counted beside the name. */
export function warning(kind: BodyProblem['kind'], sentence: string, mend: Mending): BodyProblem {
  return problem({ kind, tone: 'warn', sentence }, mend);
}

/** Something not filled in yet. */
export function gap(kind: BodyProblem['kind'], sentence: string, mend: Mending): BodyProblem {
  return problem({ kind, tone: 'gap', sentence }, mend);
}

/** The day in a sentence, with the year only where it is another one. */
export function dayWords(day: CivilDate, on: CivilDate): string {
  const words = formatPlainDate(day);
  return yearOf(day) === yearOf(on) ? words.slice(0, -5) : words;
}

interface Mending {
  action: string;
  place: MendPlace;
  recordId?: string;
  field?: string;
}

function problem(
  what: Pick<BodyProblem, 'kind' | 'tone' | 'sentence'>,
  mend: Mending,
): BodyProblem {
  const { action, place, recordId = null, field = null } = mend;
  return { ...what, action, mend: { place, recordId, field } };
}
