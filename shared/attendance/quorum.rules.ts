import { joinWords } from '../calendar/date-words.ts';
import type { Sector, Tier } from '../people/organisation.ts';
import type { QuorumPart, QuorumRule, QuorumState } from './quorum.ts';

/** Somebody who can count for the quorum, by what they are and never by their name. */
export interface CountedPerson {
  /** The seat they sit in or stand in for: a seat counts once. */
  readonly seatId: string | null;
  readonly capacity: 'member' | 'substitute' | 'in_attendance' | 'observer';
  readonly counts: boolean;
  readonly personId: string | null;
  readonly postId: string | null;
  readonly organisationId: string | null;
  readonly sector: Sector | null;
  readonly tier: Tier | null;
  readonly responsibleAuthority: boolean;
  readonly electedMember: boolean;
}

export interface QuorumFacts {
  readonly rule: QuorumRule;
  readonly parts: readonly Omit<QuorumPart, 'id'>[];
  /** Seats whose members count, on the day of the meeting. */
  readonly seats: { readonly all: number; readonly filled: number };
}

/** A body that has settled nothing. */
export const noQuorum: QuorumRule = {
  kind: 'none',
  count: null,
  numerator: null,
  denominator: null,
  floor: null,
  base: 'all_seats',
  substitutesCount: true,
};

/** What to offer a body without a rule: one quarter for committees of a principal council (R-050). */
export function suggestQuorum(regime: string): QuorumRule | null {
  if (regime !== 'statutory_committee') return null;
  return { ...noQuorum, kind: 'fraction', numerator: 1, denominator: 4 };
}

/** How many must be there; null where the body has no number. A fraction is rounded up (R-050). */
export function quorumNeeded({ rule, seats }: Omit<QuorumFacts, 'parts'>): number | null {
  const base = rule.base === 'all_seats' ? seats.all : seats.filled;
  switch (rule.kind) {
    case 'none':
      return null;
    case 'count':
      return rule.count;
    case 'fraction':
      return shareOf(rule, base);
    case 'fraction_with_floor':
      return Math.max(shareOf(rule, base), rule.floor ?? 0);
  }
}

/** Whether those in the room are a quorum (R-050, R-051). */
export function quorumOf(facts: QuorumFacts, inRoom: readonly CountedPerson[]): QuorumState {
  const counted = onceEach(inRoom.filter((person) => isCounted(person, facts.rule)));
  const counting = counted.length;
  const needed = quorumNeeded(facts);
  const parts = facts.parts.map((part) => {
    const have = counted.filter((person) => isAmong(person, part)).length;
    return { text: phraseOf(part), met: have >= part.atLeast, missing: missingWords(part, have) };
  });
  const number = needed === null ? [] : [{ text: `${needed} or more`, met: counting >= needed }];
  const short = number.filter(({ met }) => !met).map(() => `${counting} of ${String(needed)}`);
  const lacking = parts.filter(({ met }) => !met).map(({ missing }) => missing);
  const met = short.length + lacking.length === 0;
  return {
    met,
    counting,
    needed,
    parts: [...number, ...parts.map(({ text, met }) => ({ text, met }))],
    sentence: met ? metWords(facts) : `Not quorate: ${sayShort(short, lacking)}.`,
  };
}

/** `At least 7, with one councillor, one from the NHS and the Director of Public Health`. */
export function quorumWords({ rule, parts }: Pick<QuorumFacts, 'rule' | 'parts'>): string {
  const number = numberWords(rule);
  const among = joinWords(parts.map(phraseOf));
  if (number === '') return among === '' ? '' : `With ${among}`;
  return among === '' ? number : `${number}, with ${among}`;
}

/** Why a rule cannot be kept like this, or `null`. */
export function whyNotQuorumRule(rule: QuorumRule): { sentence: string; field: string } | null {
  const { kind, count, numerator, denominator, floor } = rule;
  if (kind === 'count' && (count ?? 0) < 1) {
    return { sentence: 'Enter how many members must be there', field: 'count' };
  }
  if (kind !== 'fraction' && kind !== 'fraction_with_floor') return null;
  if ((numerator ?? 0) < 1 || denominator === null) {
    return { sentence: 'Enter the part of the seats, such as 1 of 4', field: 'numerator' };
  }
  if ((numerator ?? 0) > denominator) {
    return { sentence: 'Enter a part that is not more than all seats', field: 'numerator' };
  }
  if (kind === 'fraction_with_floor' && (floor ?? 0) < 1) {
    return { sentence: 'Enter the number below which the quorum does not fall', field: 'floor' };
  }
  return null;
}

/** Officers in attendance and observers never count; a substitute only with the right to (R-051). */
export function isCounted(person: CountedPerson, rule: QuorumRule): boolean {
  if (person.capacity === 'member') return person.counts;
  return person.capacity === 'substitute' && person.counts && rule.substitutesCount;
}

/** One for a seat and one for a person: whoever holds two seats, or shares one, is there once. */
function onceEach(people: readonly CountedPerson[]): CountedPerson[] {
  const seen = new Set<string>();
  return people.filter(({ seatId, personId, postId }) => {
    const holder = personId ?? postId;
    const marks = [seatId, holder].filter((id): id is string => id !== null);
    const isNew = marks.every((id) => !seen.has(id));
    for (const id of marks) seen.add(id);
    return isNew;
  });
}

function isAmong(person: CountedPerson, { matches, matchesValue }: Omit<QuorumPart, 'id'>) {
  switch (matches) {
    case 'sector':
      return person.sector === matchesValue;
    case 'tier':
      return person.tier === matchesValue;
    case 'organisation':
      return person.organisationId === matchesValue;
    case 'post':
      return person.postId === matchesValue;
    case 'seat':
      return person.seatId === matchesValue;
    case 'elected_member':
      return person.electedMember;
    case 'responsible_authority':
      return person.responsibleAuthority;
  }
}

function shareOf({ numerator, denominator }: QuorumRule, base: number): number {
  return Math.ceil(((numerator ?? 0) * base) / (denominator ?? 1));
}

function numberWords(rule: QuorumRule): string {
  const part = `${rule.numerator ?? 0} of every ${rule.denominator ?? 1}`;
  const seats = rule.base === 'all_seats' ? 'seats' : 'filled seats';
  const share = `At least ${fractionNames[`${rule.numerator ?? 0}/${rule.denominator ?? 1}`] ?? part}`;
  switch (rule.kind) {
    case 'none':
      return '';
    case 'count':
      return `At least ${rule.count ?? 0}`;
    case 'fraction':
      return `${share} of the ${seats}`;
    case 'fraction_with_floor':
      return `${share} of the ${seats}, and never fewer than ${rule.floor ?? 0}`;
  }
}

const fractionNames: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
};

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const BEGINS_WITH_A_NUMBER = /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|\d+)\s/i;

/** The label as a part of a sentence: `from the NHS` becomes `one from the NHS`. */
function phraseOf({ label, atLeast }: Pick<QuorumPart, 'label' | 'atLeast'>): string {
  if (BEGINS_WITH_A_NUMBER.test(label)) return label;
  return `${smallNumbers[atLeast] ?? String(atLeast)} ${label}`;
}

function missingWords(part: Omit<QuorumPart, 'id'>, have: number): string {
  const phrase = phraseOf(part);
  if (have > 0) return `only ${have} of ${phrase}`;
  if (/^the\s/i.test(phrase)) return `without ${phrase}`;
  const rest = phrase.replace(BEGINS_WITH_A_NUMBER, '');
  return rest.startsWith('from ') ? `nobody ${rest}` : `no ${rest}`;
}

/** `6 of 7, and no councillor`. */
function sayShort(short: readonly string[], lacking: readonly string[]): string {
  const all = [...short, ...lacking];
  return short.length === 1 && lacking.length === 1 ? all.join(', and ') : joinWords(all);
}

function metWords({ rule, parts }: QuorumFacts): string {
  return rule.kind === 'none' && parts.length === 0 ? 'No quorum rule' : 'Quorate';
}
