import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { countOf, formatPlainDate } from '#shared/calendar/date-words.ts';
import type {
  OpenSubItem,
  PublicItem,
  PublicPaper,
  PublicSubItem,
  Restriction,
} from '#shared/publishing/publish-view.ts';
import type { RestrictedEntry } from '#shared/publishing/members-view.ts';
import type { AgendaEntry, AgendaPaper, ExcludedRow, Withheld } from './agenda-document.ts';
import { paragraphsOf, plainLine, plainTitle } from './plain-text.ts';
import { timeInWords } from './clock-words.ts';

interface Surroundings {
  bodyName: string;
  /** Every restricted item of the meeting, for the exclusion resolution. */
  excluded: ExcludedRow[];
}

/** One item of the agenda in words. A withdrawn item keeps its number and title, nothing else. */
export function makeEntry(item: PublicItem | PublicSubItem, around: Surroundings): AgendaEntry {
  const children = 'subItems' in item ? item.subItems : [];
  const entry: AgendaEntry = {
    number: plainTitle(item.number),
    title: plainTitle(item.title),
    facts: [],
    withdrawn: item.withdrawn,
    withheld: null,
    paragraphs: [],
    asked: null,
    toBeExcluded: null,
    papers: [],
    withheldPapers: [],
    background: [],
    children: children.map((child) => makeEntry(child, around)),
  };
  if (item.withdrawn) return entry;
  const shared: AgendaEntry = {
    ...entry,
    papers: item.papers.map(makePaper),
    withheldPapers: item.withheldPapers.map((paper) => ({
      title: plainTitle(paper.title),
      withheld: makeWithheld(paper.restriction),
    })),
  };
  if (item.restriction !== null) {
    const facts = item.startsAt === null ? [] : [timeInWords(item.startsAt)];
    return { ...shared, facts, withheld: makeWithheld(item.restriction) };
  }
  return {
    ...shared,
    facts: factsOf(item),
    paragraphs: paragraphsOf(item.description),
    asked: askedOf(item.recommendations, around.bodyName),
    toBeExcluded: item.kind === 'exclusion' ? around.excluded : null,
    background: item.backgroundPapers.map(({ title, where }) =>
      where === null ? plainTitle(title) : `${plainTitle(title)} (${plainLine(where)})`,
    ),
  };
}

/** An item taken in private, in full, for those who may read it. */
export function restrictedAgendaEntry(entry: RestrictedEntry, bodyName: string): AgendaEntry {
  const { number, title, ground, business } = entry;
  return {
    number: plainTitle(number),
    title: plainTitle(title),
    facts: business === null ? [] : factsOf(business),
    withdrawn: false,
    withheld: { heading: `Not for publication: ${plainTitle(ground)}`, paragraphs: [] },
    paragraphs: paragraphsOf(business?.description ?? null),
    asked: askedOf(business?.recommendations ?? [], bodyName),
    ...{ toBeExcluded: null, papers: [], withheldPapers: [], background: [], children: [] },
  };
}

/** The rows of the table under an exclusion resolution, in agenda order. */
export function restrictedRowsOf(items: readonly PublicItem[]): ExcludedRow[] {
  return items
    .flatMap((item): PublicSubItem[] => [item, ...item.subItems])
    .flatMap((item) => {
      if (item.withdrawn) return [];
      const restrictions =
        item.restriction === null
          ? item.withheldPapers.map((paper) => paper.restriction)
          : [item.restriction];
      return restrictions.map((restriction) => ({
        number: plainTitle(item.number),
        title: plainTitle(item.title),
        ground: plainTitle(restriction.code),
        reason: paragraphsOf(restriction.reason).join(' '),
      }));
    });
}

function makeWithheld(restriction: Restriction): Withheld {
  const kind = restriction.kind === 'exempt' ? 'Not for publication' : 'Confidential';
  return {
    heading: `${kind}: ${plainTitle(restriction.code)}`,
    paragraphs: [plainLine(restriction.ground), ...paragraphsOf(restriction.reason)],
  };
}

const purposeWords = {
  decide: 'For decision',
  discuss: 'For discussion',
  note: 'For information',
} as const;

function factsOf(
  item: Pick<OpenSubItem, 'purpose' | 'startsAt' | 'minutes' | 'presenter'>,
): string[] {
  const facts: string[] = [purposeWords[item.purpose]];
  if (item.startsAt !== null) facts.push(timeInWords(item.startsAt));
  if (item.minutes !== null && item.minutes > 0) facts.push(countOf(item.minutes, 'minute'));
  if (item.presenter !== null) facts.push(plainLine(item.presenter));
  return facts;
}

/** Recommendations may be written "agree the plan" or "That the plan be agreed": the lead fits both. */
function askedOf(recommendations: readonly string[], bodyName: string): AgendaEntry['asked'] {
  const words = recommendations.map((words) => paragraphsOf(words).join('\n')).filter(Boolean);
  if (words.length === 0) return null;
  const areMotions = words.every((text) => /^(that|resolved|agreed)\b/i.test(text));
  const lead = `The ${nounOf(bodyName)} is asked to${areMotions ? ' agree' : ''}:`;
  const motions = words.map((text) => text.replace(/^That\b/, 'that'));
  return { lead, recommendations: areMotions ? motions : words };
}

/** What a body calls itself in a sentence: "Board" for the Oxfordshire Partnership Board. */
function nounOf(bodyName: string): string {
  const nouns =
    /\b(Board|Partnership|Committee|Group|Forum|Trust|Panel|Network|Alliance|Commission)\b/g;
  return bodyName.match(nouns)?.at(-1) ?? 'meeting';
}

function makePaper(paper: PublicPaper): AgendaPaper {
  const facts: string[] = [];
  if (paper.lateness?.status === 'late') facts.push('Late');
  if (paper.withdrawn !== null) facts.push('Withdrawn');
  else if (paper.file === null) facts.push('To follow');
  if (paper.file !== null && paper.file.pages !== null)
    facts.push(countOf(paper.file.pages, 'page'));
  const late = paragraphsOf(paper.lateness?.reasonLate ?? null).join(' ');
  const urgent = paragraphsOf(paper.lateness?.reasonUrgent ?? null).join(' ');
  const remarks = [
    late === '' ? '' : `Why it is late: ${late}`,
    urgent === '' ? '' : `Why it cannot wait: ${urgent}`,
    ...(paper.withdrawn === null ? [accessibilityWords(paper)] : withdrawnWords(paper.withdrawn)),
  ].filter(Boolean);
  return {
    order: paper.order,
    title: plainTitle(paper.title),
    fileName: paper.fileName,
    sha256: paper.file?.sha256 ?? null,
    facts,
    remarks,
    withdrawn: paper.withdrawn !== null,
    accessibility: paper.accessibility,
    clearDays: paper.clearDaysSentence === null ? null : plainLine(paper.clearDaysSentence),
  };
}

/** "This paper was withdrawn on 17 November 2026.", and why, as it is told in public. */
export function withdrawnWords({ on, reason }: { on: CivilDate; reason: string | null }): string[] {
  const lead = `This paper was withdrawn on ${formatPlainDate(on)}.`;
  return [[lead, ...paragraphsOf(reason)].join(' ')];
}

function accessibilityWords(paper: PublicPaper): string {
  const note = paragraphsOf(paper.accessibilityNote).join(' ');
  switch (paper.accessibility) {
    case 'checked':
    case 'exempt_old':
    case 'not_checked':
      return note;
    case 'inaccessible':
      return `This paper may not be accessible to everyone. Ask for it in another format. ${note}`.trim();
  }
}
