import { joinWords } from '../calendar/date-words.ts';
import type { AccessRegime } from '../publishing/publish-view.ts';
import type { AgendaItem } from './agenda-item.ts';
import { isBoundBySchedule12A, splitCodes } from './grounds.ts';
import type { PlacedItem } from './order.rules.ts';
import { publicWords } from './public-words.rules.ts';
import { sayGroundShortly } from './restriction.rules.ts';
import { isWithheld } from './visibility.rules.ts';

/** What the resolution is written from. */
export interface ExclusionFacts {
  readonly regime: AccessRegime;
  readonly bodyName: string;
  /** The withheld items in their order, with their numbers. */
  readonly withheld: readonly (PlacedItem & { readonly number: string })[];
}

/** The words of an agenda item that the program writes: public, and only with public titles in them. */
export interface TurnWords {
  readonly title: string;
  readonly recommendations: readonly string[];
  readonly description: string;
}

/**
 * The resolution that excludes the public, in the words of the regime, with the table of
 * item, title, ground and reason. Confidential matter needs no resolution and no public-interest test;
 * the public must be excluded.
 */
export function exclusionWords(facts: ExclusionFacts): TurnWords {
  const kinds = byKind(facts.withheld);
  const recommendations = [
    kinds.exempt.length > 0 ? resolution(facts, kinds.exempt) : '',
    kinds.confidential.length > 0 ? mustExclude(kinds.confidential) : '',
  ].filter((words) => words !== '');
  return {
    title: 'Exclusion of the public',
    recommendations,
    description: facts.withheld.map(tableLine).join('\n'),
  };
}

/** The resolution that lets the public back in. */
export function readmissionWords({ regime, withheld }: ExclusionFacts): TurnWords {
  const { exempt } = byKind(withheld);
  const words =
    exempt.length === 0
      ? 'The public are invited to return.'
      : isBoundBySchedule12A(regime)
        ? 'RESOLVED: That the press and public be readmitted to the meeting.'
        : 'AGREED: That the public be invited to return to the meeting.';
  return { title: 'Return of the public', recommendations: [words], description: '' };
}

/** Whether the item still says what the program wrote, so that the program may write it anew. */
export function saysExactly(
  item: Pick<AgendaItem, 'title' | 'recommendations' | 'description'>,
  words: TurnWords,
): boolean {
  return (
    item.title === words.title &&
    item.description === words.description &&
    item.recommendations.length === words.recommendations.length &&
    item.recommendations.every((line, index) => line === words.recommendations[index])
  );
}

type Withheld = ExclusionFacts['withheld'][number];

function resolution({ regime, bodyName }: ExclusionFacts, items: readonly Withheld[]): string {
  const interest =
    'in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information';
  const business = `the following ${items.length === 1 ? 'item' : 'items'} of business`;
  const paragraphs = sayGroundShortly('schedule_12a', codesOf(items).join(', '));
  const likely = `on the grounds that ${items.length === 1 ? 'it involves' : 'they involve'} the likely disclosure of exempt information as defined in ${paragraphs} of Part 1 of Schedule 12A to`;
  switch (regime) {
    case 'statutory_committee':
      return `RESOLVED: That under section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for ${business} ${likely} the Act and that, ${interest}.`;
    case 'executive':
      return `RESOLVED: That under regulation 4(2) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 the press and public be excluded from the meeting for ${business} ${likely} the Local Government Act 1972 and that, ${interest}.`;
    case 'voluntary':
    case 'company':
      return `AGREED: That, in line with the governance framework of the ${bodyName}, the public be asked to withdraw for ${numbersOf(items)}${because(items)}; the information would be withheld under ${joinWords(actsOf(items))} and the public interest favours withholding it.`;
  }
}

function mustExclude(items: readonly Withheld[]): string {
  const is = items.length === 1 ? 'is' : 'are';
  return `The public must be excluded for ${numbersOf(items)}, which ${is} confidential. No resolution is needed.`;
}

/** `Item 12: Award of a contract. Exempt: paragraph 3. Information relating to …` */
function tableLine({ item, parent, number }: Withheld): string {
  const words = publicWords(item, parent, number);
  return [`Item ${number}: ${words.title}`, words.restriction, words.ground, words.reason]
    .filter((part) => part !== null && part.trim() !== '')
    .map((part) => asSentence(part ?? ''))
    .join(' ');
}

function numbersOf(items: readonly Withheld[]): string {
  const noun = items.length === 1 ? 'item' : 'items';
  return `${noun} ${joinWords(items.map(({ number }) => number))}`;
}

/** The reason inside the sentence where there is one item; several have theirs in the table. */
function because(items: readonly Withheld[]): string {
  const [only] = items;
  if (only === undefined || items.length > 1) return '';
  const reason = holderOf(only).publicReason.trim().replace(/\.+$/, '');
  return reason === '' ? '' : ` because ${lowerFirst(reason)}`;
}

/** The Acts by which a voluntary body withholds, each with its sections. */
function actsOf(items: readonly Withheld[]): string[] {
  const holders = items.map(holderOf);
  const sections = (scheme: string) => [
    ...new Set(
      holders
        .filter((holder) => holder.groundScheme === scheme)
        .flatMap((holder) => splitCodes(holder.groundCode)),
    ),
  ];
  const [foi, eir] = [sections('foi'), sections('eir')];
  return [
    foi.length > 0
      ? `section${foi.length > 1 ? 's' : ''} ${joinWords(foi)} of the Freedom of Information Act 2000`
      : '',
    eir.length > 0
      ? `regulation${eir.length > 1 ? 's' : ''} ${joinWords(eir)} of the Environmental Information Regulations 2004`
      : '',
    holders.some(({ groundScheme }) => groundScheme === 'data_protection')
      ? 'the data protection principles'
      : '',
  ].filter((words) => words !== '');
}

/** Every paragraph once, in order. */
function codesOf(items: readonly Withheld[]): string[] {
  const codes = new Set(items.map(holderOf).flatMap(({ groundCode }) => splitCodes(groundCode)));
  return [...codes].sort((a, b) => Number(a) - Number(b));
}

/** The item that carries the restriction: the item above a part that has none of its own. */
function holderOf({ item, parent }: PlacedItem): AgendaItem {
  return parent !== null && !isWithheld(item) ? parent : item;
}

function byKind(items: readonly Withheld[]): { exempt: Withheld[]; confidential: Withheld[] } {
  const isConfidential = (place: Withheld) => holderOf(place).visibility === 'confidential';
  return {
    exempt: items.filter((place) => !isConfidential(place)),
    confidential: items.filter(isConfidential),
  };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Only words that cannot begin a name lose their capital inside the sentence. */
function lowerFirst(text: string): string {
  return /^(The|A|An|It|This|These|Those|They|Its|Publishing|Disclosure|Disclosing)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
