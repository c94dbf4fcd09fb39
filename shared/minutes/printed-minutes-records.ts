import type { CivilDate } from '../calendar/civil-date.ts';
import { formatLongDate } from '../calendar/date-words.ts';
import { formatTime, type TimeOfDay } from '../calendar/time-of-day.ts';
import type { DecisionOutcome } from '../decisions/decision.ts';
import type { InterestHandling, InterestKind } from '../interests/interest.ts';
import type { RecordNodeOf } from './document.rules.ts';
import type {
  AdjournmentAttrs,
  ExclusionAttrs,
  PresenceAttrs,
  TabledPaperAttrs,
} from './minute-document.ts';
import { type Naming, paragraph } from './printed-minutes-names.ts';
import { printProse } from './printed-minutes-prose.ts';
import type { SourceAction, SourceDecision } from './printed-minutes-source.ts';
import type { PrintedFact, PrintedRecord } from './printed-minutes.ts';

/** What a block that is a record needs to be printed. */
export interface RecordSurroundings {
  readonly naming: Naming;
  readonly organisations: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, string>;
  /** The notes that stand beside a coming or going are the members' own. */
  readonly isPublic: boolean;
}

/** A decision with its outcome, reasons and accountable body (R-080, R-081, S-102, S-104). */
export function printDecision(
  { attrs, content }: RecordNodeOf<'decision'>,
  { naming, organisations }: RecordSurroundings,
  row: SourceDecision | undefined,
): PrintedRecord {
  const { accountableOrganisationId: id, votes } = attrs;
  const accountable = attrs.accountable.trim() || organisations.get(id ?? '') || '';
  const ratification =
    attrs.needsRatification || (attrs.usesResources && accountable !== '')
      ? 'To be ratified by the accountable body.'
      : '';
  const counted =
    votes === null
      ? ''
      : `${String(votes.for)} for, ${String(votes.against)} against, ${String(votes.abstaining)} abstaining`;
  return record('decision', labelled('Decision', row?.ref), printProse(content ?? [], naming), [
    fact('Outcome', [outcomeWords[row?.outcome ?? attrs.outcome]]),
    fact('Votes', [counted]),
    fact('Reasons', split(naming.text(attrs.reasons))),
    fact('Options considered', split(naming.text(attrs.options))),
    fact('Reservations', attrs.reservations.map(naming.text)),
    fact('Accountable body', [naming.text(accountable)]),
    fact('Ratification', [ratification]),
  ]);
}

/** An action with its owner and the day it is due (S-105). */
export function printAction(
  { attrs, content }: RecordNodeOf<'action'>,
  { naming, organisations, posts }: RecordSurroundings,
  row: SourceAction | undefined,
): PrintedRecord {
  const owner = naming.owner({
    post: posts.get(attrs.ownerPostId ?? '') ?? null,
    organisation: organisations.get(attrs.ownerOrganisationId ?? '') ?? null,
    words: attrs.owner,
  });
  const due = attrs.dueOn === null ? 'No date set' : formatLongDate(attrs.dueOn);
  const label = labelled('Action', row?.ref);
  const facts = [fact('Owner', [owner]), fact('Due', [due])];
  return record('action', label, printProse(content ?? [], naming), facts);
}

/** An interest; of a sensitive one no copy says more than that there is one (R-071). */
export function printDeclaration(
  { attrs }: RecordNodeOf<'declaration'>,
  { naming }: RecordSurroundings,
): PrintedRecord {
  const who = naming.who(attrs.attendanceId, attrs.who);
  const { leftAt, returnedAt, handling } = attrs;
  const leaves = handling === 'left' || handling === 'spoke_and_left';
  const times = leaves ? [at('left', leftAt), at('returned', returnedAt)].filter(Boolean) : [];
  const handled = `${handlingWords[handling]}${times.length > 0 ? ` (${times.join(', ')})` : ''}.`;
  if (attrs.sensitive) {
    return line(
      'declaration',
      'Interest declared',
      `${who} declared a sensitive interest. ${handled}`,
    );
  }
  const about = attrs.concerns.trim() === '' ? '' : ` concerning ${attrs.concerns.trim()}`;
  const lead = naming.text(`declared ${kindWords[attrs.kind]}${about}.`);
  const words = [`${who} ${lead}`, sentence(naming.text(attrs.nature)), handled];
  const dispensation = attrs.dispensation.trim();
  if (dispensation !== '') words.push(naming.text(sentence(`Dispensation: ${dispensation}`)));
  return line('declaration', 'Interest declared', words.filter(Boolean).join(' '));
}

export function printPresence(
  attrs: PresenceAttrs,
  { naming, isPublic }: RecordSurroundings,
): PrintedRecord {
  const who = naming.who(attrs.attendanceId, attrs.who);
  const when = attrs.at === null ? '' : ` at ${formatTime(attrs.at)}`;
  const note = isPublic || attrs.note.trim() === '' ? '' : ` (${attrs.note.trim()})`;
  return line('presence', '', `${who} ${presenceWords[attrs.event]}${when}${note}.`);
}

export function printAdjournment(attrs: AdjournmentAttrs, naming: Naming): PrintedRecord {
  const lead = attrs.event === 'adjourned' ? 'The meeting adjourned' : 'The meeting resumed';
  return line('adjournment', '', timed(lead, attrs.at, naming.text(attrs.words)));
}

/** The resolutions that send the public out and call them back (R-034 to R-036). */
export function printExclusion(attrs: ExclusionAttrs, naming: Naming): PrintedRecord {
  const isOut = attrs.event === 'excluded';
  const lead = isOut ? 'The public were excluded' : 'The public were re-admitted';
  const label = isOut ? 'Exclusion of the public' : 'Re-admission of the public';
  return line('exclusion', label, timed(lead, attrs.at, naming.text(attrs.words)));
}

/** A paper laid on the table, with the circumstances that make it urgent (R-015, R-063). */
export function printTabled(attrs: TabledPaperAttrs, naming: Naming): PrintedRecord {
  const copies = attrs.copies === null ? [] : [`${String(attrs.copies)} copies`];
  return record(
    'tabled',
    'Tabled at the meeting',
    [paragraph(naming.text(attrs.title))],
    [
      fact('Laid round', copies),
      fact('Why it was late', split(naming.text(attrs.reasonLate))),
      fact('Why it could not wait', split(naming.text(attrs.reasonUrgent))),
    ],
  );
}

/** Lines of a text that say something. */
export function split(words: string): string[] {
  return words
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

export const outcomeWords: Record<DecisionOutcome, string> = {
  consensus: 'Agreed by consensus',
  consensus_with_reservations: 'Agreed by consensus, with reservations noted',
  noted: 'Noted',
  deferred: 'Deferred',
  referred: 'No consensus: referred to the accountable bodies',
  default_position: 'No consensus: the default position applies',
  recommendation_inquorate: 'Recommendation only, because there was no quorum',
};

const kindWords: Record<InterestKind, string> = {
  disclosable_pecuniary: 'a disclosable pecuniary interest',
  other_registrable: 'another registrable interest',
  non_registrable: 'a non-registrable interest',
  own_code: 'an interest under their own body’s code',
  role_conflict: 'a conflict between their roles',
};

const handlingWords: Record<InterestHandling, string> = {
  stayed_took_part: 'They stayed and took part',
  stayed_no_part: 'They stayed and took no part',
  spoke_and_left: 'They spoke and then left the room',
  left: 'They left the room',
};

const presenceWords = { arrived: 'arrived', left: 'left', returned: 'returned' } as const;

function record(
  kind: PrintedRecord['kind'],
  label: string,
  blocks: PrintedRecord['blocks'],
  facts: (PrintedFact | null)[],
): PrintedRecord {
  return { type: 'record', kind, label, blocks, facts: facts.filter((one) => one !== null) };
}

function line(kind: PrintedRecord['kind'], label: string, words: string): PrintedRecord {
  return record(kind, label, [paragraph(words)], []);
}

function fact(term: string, lines: readonly string[]): PrintedFact | null {
  const said = lines.filter((words) => words.trim() !== '');
  return said.length === 0 ? null : { term, lines: said };
}

function labelled(word: string, ref: string | undefined): string {
  return ref === undefined ? word : `${word} ${ref}`;
}

function timed(lead: string, time: TimeOfDay | null, words: string): string {
  const first = time === null ? `${lead}.` : `${lead} at ${formatTime(time)}.`;
  return words.trim() === '' ? first : `${first} ${words.trim()}`;
}

function at(word: string, time: TimeOfDay | null): string {
  return time === null ? '' : `${word} ${formatTime(time)}`;
}

function sentence(words: string): string {
  const text = words.trim();
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A day in a sentence of the minutes. */
export function sayDay(day: CivilDate | null): string {
  return day === null ? '' : formatLongDate(day);
}
