import { isTimeOfDay, parseTypedTime, type TimeOfDay } from '../calendar/time-of-day.ts';
import type { InterestHandling } from '../interests/interest.ts';
import { readAction, type ActionCommand, type CommandOwner } from './action-command.ts';
import type { MinuteCommandName } from './command-list.ts';
import type { PresenceKind, Votes } from './minute-document.ts';
import { findAtStart, findWhole, ranks } from './name-finder.ts';

/** Somebody a command can name. */
export interface CommandPerson {
  key: string;
  name: string;
  shortName: string;
  organisationId: string | null;
  here: string;
}

/** What reading a command needs to know of the meeting. */
export interface CommandContext {
  today: string;
  /** The time now, `14:50`; it stamps comings and goings. */
  now: string;
  people: readonly CommandPerson[];
  owners: readonly CommandOwner[];
  organisations: readonly { id: string; name: string }[];
  recommendations: readonly string[];
}

/** What a command means. `who` is always what to write; `personKey` is null where nobody was found. */
export type MinuteCommand =
  | { kind: 'decision'; text: string; outcome: 'consensus' | 'deferred' }
  | { kind: 'recommendations'; texts: string[] }
  | ActionCommand
  | DeclarationCommand
  | PresenceCommand
  | { kind: 'apologies'; who: string; personKey: string | null; words: string }
  | { kind: 'substitute'; who: string; personKey: string | null; words: string }
  | { kind: 'reservation'; who: string }
  | { kind: 'vote'; votes: Votes }
  | { kind: 'private'; text: string }
  | { kind: 'public' }
  | { kind: 'note'; text: string }
  | PaperCommand
  | { kind: 'exclusion'; event: 'excluded' | 'readmitted' }
  | { kind: 'adjournment'; event: 'adjourned' | 'resumed'; words: string }
  | { kind: 'next' }
  | { kind: 'item'; number: string }
  | { kind: 'heading'; text: string }
  | { kind: 'table' };

export interface DeclarationCommand {
  kind: 'declaration';
  who: string;
  personKey: string | null;
  concerns: string;
  organisationId: string | null;
  handling: InterestHandling;
  leftAt: TimeOfDay | null;
}

export interface PresenceCommand {
  kind: 'presence';
  event: PresenceKind;
  who: string;
  personKey: string | null;
  at: TimeOfDay | null;
  note: string;
}

export interface PaperCommand {
  kind: 'tabledPaper';
  title: string;
  copies: number | null;
  reasonLate: string;
  reasonUrgent: string;
}

/**
 * Reads what was typed after the name of a command. Nothing typed is lost: what is not understood
 * stays in the words, and an owner or person that is unknown or ambiguous stays as it was written.
 */
export function readCommand(
  name: MinuteCommandName,
  rest: string,
  context: CommandContext,
): MinuteCommand {
  const text = rest.trim();
  switch (name) {
    case 'decision':
      return { kind: 'decision', text: sentence(text), outcome: 'consensus' };
    case 'defer':
      return {
        kind: 'decision',
        text: sentence(text) || 'To defer the item.',
        outcome: 'deferred',
      };
    case 'from report':
      return { kind: 'recommendations', texts: pickRecommendations(text, context) };
    case 'action':
      return readAction(text, context);
    case 'interest':
      return readDeclaration(text, context);
    case 'arrived':
    case 'left':
    case 'returned':
      return readPresence(name, text, context);
    case 'apologies':
      return readAway(text, context);
    case 'substitute':
      return { kind: name, ...readPerson(text, context), words: text };
    case 'reservation':
      return { kind: 'reservation', who: readWholePerson(text, context).who };
    case 'vote':
      return { kind: 'vote', votes: readVotes(text, context) };
    case 'private':
      return { kind: 'private', text: sentence(text) };
    case 'public':
      return { kind: 'public' };
    case 'note':
      return { kind: 'note', text: sentence(text) };
    case 'paper':
      return readPaper(text);
    case 'exclude':
      return { kind: 'exclusion', event: 'excluded' };
    case 'readmit':
      return { kind: 'exclusion', event: 'readmitted' };
    case 'adjourn':
      return { kind: 'adjournment', event: 'adjourned', words: text };
    case 'resume':
      return { kind: 'adjournment', event: 'resumed', words: text };
    case 'next':
      return { kind: 'next' };
    case 'item':
      return { kind: 'item', number: text.toUpperCase() };
    case 'heading':
      return { kind: 'heading', text: sentence(text) };
    case 'table':
      return { kind: 'table' };
  }
}

/** The first letter as a sentence has it. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function named(people: readonly CommandPerson[]) {
  return people.map((person) => ({ person, names: [person.shortName, person.name], keys: [] }));
}

/** `/apologies vale, until 3pm`: nothing but the name changes. */
function readAway(text: string, context: CommandContext): MinuteCommand {
  const { left, ...person } = readPerson(text, context);
  const words = `${person.who}${left === '' ? '' : ` ${left}`}`;
  return { kind: 'apologies', ...person, words };
}

/** Who the words begin by naming, and what is left of them. */
function readPerson(text: string, { people }: CommandContext) {
  const match = findAtStart(text, named(people));
  if (match === null) return { who: text, personKey: null, left: '' };
  const { person } = match.found;
  return { who: person.name, personKey: person.key, left: match.rest };
}

function readWholePerson(text: string, { people }: CommandContext) {
  const match = findWhole(text, named(people));
  return match === null
    ? { who: text, personKey: null }
    : { who: match.person.name, personKey: match.person.key };
}

/** `/left vale`, `/arrived vale 2:20pm`, `/left vale at 2.45pm for another meeting`. */
function readPresence(event: PresenceKind, text: string, context: CommandContext): PresenceCommand {
  const { words, at } = takeTime(text);
  const { left, ...person } = readPerson(words, context);
  return { kind: 'presence', event, ...person, at: at ?? stamp(context.now), note: left };
}

/** Takes the first time of day out of the words; a bare number is none. */
function takeTime(text: string): { words: string; at: TimeOfDay | null } {
  for (const match of text.matchAll(
    /(?:^|\s)(?:at\s+)?(\d{1,2}[:.]\d{2}\s?(?:[ap]m)?|\d{1,2}\s?[ap]m)(?=[\s,.;]|$)/giu,
  )) {
    const time = parseTypedTime(match[1] ?? '');
    if (!time.ok) continue;
    const around = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    return {
      words: around
        .map((part) => part.trim())
        .join(' ')
        .trim(),
      at: time.time,
    };
  }
  return { words: text, at: null };
}

function stamp(now: string): TimeOfDay | null {
  return isTimeOfDay(now) ? now : null;
}

const handlingEndings: readonly [RegExp, InterestHandling][] = [
  [/[\s,]*\b(?:spoke|spoken)(?: and| then)? left(?: the room)?\.?$/i, 'spoke_and_left'],
  [
    /[\s,]*\b(?:stayed|remained)(?:,| and| but)? (?:took no part|no part|silent)\.?$/i,
    'stayed_no_part',
  ],
  [/[\s,]*\b(?:took no part|no part)\.?$/i, 'stayed_no_part'],
  [/[\s,]*\b(?:(?:stayed|remained)(?:,| and)? )?took part\.?$/i, 'stayed_took_part'],
  [/[\s,]*\b(?:stayed|remained)\.?$/i, 'stayed_took_part'],
  [/[\s,]*\bleft(?: the room)?\.?$/i, 'left'],
];

/** `/i oxford health scheme 14 left`; where nothing is said, the member left. */
function readDeclaration(text: string, context: CommandContext): DeclarationCommand {
  const { words, at } = takeTime(text);
  const ending = handlingEndings.find(([pattern]) => pattern.test(words));
  const before = ending === undefined ? words : words.replace(ending[0], '');
  const handling = ending?.[1] ?? 'left';
  const { left, who, personKey } = readPerson(before, context);
  const concerns = left.replace(/^[\s:,-]+/, '').trim();
  const leaves = handling === 'left' || handling === 'spoke_and_left';
  return {
    kind: 'declaration',
    who,
    personKey,
    concerns,
    organisationId: organisationNamed(concerns, context),
    handling,
    leftAt: leaves ? (at ?? stamp(context.now)) : null,
  };
}

/** The organisation that the words name in full or by its initials; never a guess from one word. */
function organisationNamed(words: string, { organisations }: CommandContext): string | null {
  const all = organisations.map(({ id, name }) => ({ id, names: [name], keys: [] }));
  const match = findAtStart(words, all, ranks.initials);
  return match !== null && match.rest === '' ? match.found.id : null;
}

/** `8 2 1`, `8 for, 2 against, 1 abstained`; where nothing is said, everybody in the room is for. */
function readVotes(text: string, { people }: CommandContext): Votes {
  const count = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const byName = {
    for: count(/(\d{1,3})\s*(?:for|in favour)\b/i),
    against: count(/(\d{1,3})\s*against\b/i),
    abstaining: count(/(\d{1,3})\s*abst/i),
  };
  const isNamed = Object.values(byName).some((value) => value !== undefined);
  const [first, second, third] = isNamed ? [] : (text.match(/\b\d{1,3}\b/g) ?? []).map(Number);
  const here = people.filter((person) => person.here === 'here').length;
  const isEmpty = !isNamed && first === undefined;
  return {
    for: byName.for ?? first ?? (isEmpty ? here : 0),
    against: byName.against ?? second ?? 0,
    abstaining: byName.abstaining ?? third ?? 0,
  };
}

/** `appendix 2, 20 copies, late: arrived today, urgent: cabinet decides on Tuesday`. */
function readPaper(text: string): PaperCommand {
  const copies = /[\s,;]*\b(\d{1,4}) copies\b/i.exec(text);
  const words = copies === null ? text : text.replace(copies[0], '');
  const [title = '', ...parts] = words.split(/[\s,;]*\b(?=(?:late|urgent)\s*(?::|because\b))/i);
  const reason = (word: string) =>
    parts
      .find((part) => part.toLowerCase().startsWith(word))
      ?.replace(/^\w+\s*(?::|because)\s*/i, '')
      .replace(/[\s,;]+$/, '') ?? '';
  return {
    kind: 'tabledPaper',
    title: sentence(title.trim()),
    copies: copies === null ? null : Number(copies[1]),
    reasonLate: sentence(reason('late')),
    reasonUrgent: sentence(reason('urgent')),
  };
}

/** All of them, or the one whose number was typed. */
function pickRecommendations(text: string, { recommendations }: CommandContext): string[] {
  const one = recommendations[Number(text) - 1];
  return /^\d+$/.test(text) && one !== undefined ? [one] : [...recommendations];
}
