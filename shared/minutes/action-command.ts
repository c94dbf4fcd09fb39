import { isCivilDate, type CivilDate } from '../calendar/civil-date.ts';
import { parseTypedDate } from '../calendar/typed-date.ts';
import { findAtStart, findWhole, ranks } from './name-finder.ts';

/** Who an action can be given to. */
export interface CommandOwner {
  postId: string | null;
  organisationId: string | null;
  words: string;
  keys: readonly string[];
}

export interface ActionCommand {
  kind: 'action';
  owner: string;
  ownerPostId: string | null;
  ownerOrganisationId: string | null;
  dueOn: CivilDate | null;
  text: string;
}

interface ActionContext {
  today: string;
  owners: readonly CommandOwner[];
}

const MOST_DATE_WORDS = 5;
/** An unknown owner is taken at his word up to so many words; more is the action itself. */
const MOST_OWNER_WORDS = 6;

/**
 * `dasc by 8 jan check the costs`, `dasc: check the costs by 8 jan`, `check the costs`. A day that has
 * gone by this year means next year. An unknown or ambiguous owner stays as typed.
 */
export function readAction(typed: string, context: ActionContext): ActionCommand {
  const due = findDue(typed, context.today);
  if (due === null || due.before === '') {
    return withOwner(due === null ? typed : due.after, due?.date ?? null, context);
  }
  if (due.after === '') return withOwner(due.before, due.date, context);
  return ownerThenText(due, context);
}

interface Due {
  date: CivilDate;
  before: string;
  after: string;
}

/** `… by <day> …`: the first day that can be read after a `by`, and the words on both sides. */
function findDue(typed: string, today: string): Due | null {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    if (word.toLowerCase() !== 'by') continue;
    const read = readDay(words.slice(index + 1), today);
    if (read === null) continue;
    const after = words.slice(index + 1 + read.count).join(' ');
    return {
      date: read.date,
      before: words
        .slice(0, index)
        .join(' ')
        .replace(/[,;:]$/, ''),
      after: after.replace(/^[-–:,;.\s]+/, ''),
    };
  }
  return null;
}

/** The longest run of words that is a day to come: `8 jan 27` before `8 jan`, `8 jan` before `8 jan 15`. */
function readDay(
  words: readonly string[],
  today: string,
): { date: CivilDate; count: number } | null {
  if (!isCivilDate(today)) return null;
  for (let count = Math.min(words.length, MOST_DATE_WORDS); count > 0; count -= 1) {
    const text = words
      .slice(0, count)
      .join(' ')
      .replace(/[:;,.]+$/, '');
    // "8 of jan" is a day; an "of" at either end belongs to the words about it.
    if (/^of\b|\bof$/i.test(text)) continue;
    const typed = parseTypedDate(text, { today, lean: 'future' });
    if (typed.ok && typed.date >= today) return { date: typed.date, count };
    // A day that is written with its year and has gone is what the words are about, not when it is due.
    if (typed.ok && /\b\d{4}\b/.test(text)) return null;
  }
  return null;
}

/** What stands before `by <day>` is the owner, if it can be one; what follows is the action. */
function ownerThenText({ date, before, after }: Due, context: ActionContext): ActionCommand {
  const whole = findWhole(before, named(context.owners));
  if (whole !== null) return action(whole.owner, { date, text: after });
  const start = findAtStart(before, named(context.owners), ranks.initials);
  if (start !== null) {
    return action(start.found.owner, { date, text: `${start.rest} ${after}` });
  }
  if (before.split(' ').length > MOST_OWNER_WORDS) {
    return action(null, { date, text: `${before} ${after}` });
  }
  return { ...action(null, { date, text: after }), owner: before };
}

/** `dasc: check …` names its owner; without a colon only a sure name does: its initials, its key, its title. */
function withOwner(words: string, date: CivilDate | null, context: ActionContext): ActionCommand {
  const colon = /^([^:]{2,100}):\s+(.+)$/s.exec(words.trim());
  if (colon?.[1] !== undefined && colon[2] !== undefined) {
    const owner = findWhole(colon[1], named(context.owners))?.owner ?? null;
    const text = colon[2];
    return owner === null
      ? { ...action(null, { date, text }), owner: colon[1].trim() }
      : action(owner, { date, text });
  }
  const start = findAtStart(words, named(context.owners), ranks.initials);
  if (start === null) return action(null, { date, text: words });
  return action(start.found.owner, { date, text: start.rest.replace(/^to\s+/i, '') });
}

function named(owners: readonly CommandOwner[]) {
  return owners.map((owner) => ({ owner, names: [owner.words], keys: owner.keys }));
}

function action(
  owner: CommandOwner | null,
  { date, text }: { date: CivilDate | null; text: string },
): ActionCommand {
  const words = text.trim();
  return {
    kind: 'action',
    owner: owner?.words ?? '',
    ownerPostId: owner?.postId ?? null,
    ownerOrganisationId: owner?.organisationId ?? null,
    dueOn: date,
    text: words.charAt(0).toUpperCase() + words.slice(1),
  };
}
