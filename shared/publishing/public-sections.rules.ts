import type { Agenda, AgendaLine } from '../agenda/agenda-view.ts';
import type { PaperView } from '../papers/paper-view.ts';
import { paperFileName } from './public-names.ts';
import type {
  OpenItem,
  OpenSubItem,
  PublicItem,
  PublicPaper,
  PublicSection,
  PublicSubItem,
  Restriction,
  RestrictedItem,
  RestrictedSubItem,
  WithheldPaper,
} from './publish-view.ts';

/** What a paper is called in public, from its first export on. */
export interface PublicPaperName {
  readonly number: number;
  readonly fileName: string;
}

/** Which papers leave, under which name; papers exported before keep theirs (bundle.md). */
export type PaperNames = ReadonlyMap<string, PublicPaperName>;

/** Papers that were public and were taken back, with the day and what the public is told. */
export type WithdrawnPapers = ReadonlyMap<string, NonNullable<PublicPaper['withdrawn']>>;

/** The papers of an agenda that the public pack holds, in agenda order. */
export function listPublicPapers(agenda: Agenda): PaperView[] {
  return linesOf(agenda)
    .flatMap((line) => line.papers)
    .filter(leaves);
}

/** Gives every public paper its number and file name: the one it had, or the next free one. */
export function namePapers(agenda: Agenda, named: PaperNames): Map<string, PublicPaperName> {
  const names = new Map<string, PublicPaperName>();
  let highest = Math.max(0, ...[...named.values()].map((name) => name.number));
  for (const { paper } of listPublicPapers(agenda)) {
    const known = named.get(paper.id);
    if (known === undefined) highest += 1;
    const name = known ?? { number: highest, fileName: paperFileName(highest, paper.title) };
    names.set(paper.id, name);
  }
  return names;
}

/** The order of business as the public may know it: a positive list, field by field. */
export function publicSections(
  agenda: Agenda,
  names: PaperNames,
  withdrawn: WithdrawnPapers = new Map(),
): PublicSection[] {
  const known: Known = { names, withdrawn };
  return agenda.parts.map((part) => ({
    // A section that the exempt part splits has its heading once.
    title: part.section === null || part.continued ? null : part.section.title,
    items: topLines(part.lines).map(({ line, parts }) => publicItem(line, parts, known)),
  }));
}

interface Known {
  readonly names: PaperNames;
  readonly withdrawn: WithdrawnPapers;
}

function linesOf(agenda: Agenda): AgendaLine[] {
  return agenda.parts.flatMap((part) => part.lines);
}

function leaves({ paper, goesPublic }: PaperView): boolean {
  return goesPublic && paper.state !== 'withdrawn';
}

/** Items of a part with their sub-items. */
function topLines(lines: readonly AgendaLine[]): { line: AgendaLine; parts: AgendaLine[] }[] {
  return lines
    .filter((line) => line.depth === 0)
    .map((line) => ({
      line,
      parts: lines.filter((other) => other.item.parentId === line.item.id),
    }));
}

function publicItem(line: AgendaLine, parts: AgendaLine[], known: Known): PublicItem {
  if (!line.isPublic) {
    const subItems = parts.map((part) => restricted(part, known, restrictionOf(line)));
    return { ...restricted(line, known), subItems } satisfies RestrictedItem;
  }
  const subItems = parts.map((part): PublicSubItem =>
    part.isPublic ? open(part, known) : restricted(part, known),
  );
  return { ...open(line, known), subItems } satisfies OpenItem;
}

function open(line: AgendaLine, known: Known): OpenSubItem {
  const { item } = line;
  const isTurn = item.kind === 'exclusion' || item.kind === 'readmission';
  return {
    number: line.number,
    title: item.title,
    startsAt: line.startsAt,
    withdrawn: item.withdrawnOn !== null,
    ...papersOf(line, known),
    restriction: null,
    kind: isTurn ? (item.kind === 'exclusion' ? 'exclusion' : 'readmission') : 'business',
    purpose: item.purpose,
    presenter: orNull(item.presenter),
    minutes: item.minutes === 0 ? null : item.minutes,
    description: orNull(item.description),
    recommendations: item.recommendations.filter((words) => words.trim() !== ''),
    backgroundPapers: item.backgroundPapers
      .concat(line.papers.filter(leaves).flatMap(({ paper }) => paper.backgroundPapers))
      .filter((work) => work.listed === 'listed')
      .map(({ title, where }) => ({ title, where: orNull(where) })),
  };
}

function restricted(line: AgendaLine, known: Known, inherited?: Restriction): RestrictedSubItem {
  return {
    number: line.publicWords.number,
    title: line.publicWords.title,
    startsAt: line.startsAt,
    withdrawn: line.item.withdrawnOn !== null,
    ...papersOf(line, known),
    restriction: inherited ?? restrictionOf(line),
  };
}

function restrictionOf({ item, publicWords }: AgendaLine): Restriction {
  return {
    kind: item.visibility === 'confidential' ? 'confidential' : 'exempt',
    code: codeOf(publicWords.restriction),
    ground: publicWords.ground ?? 'Not decided',
    reason: orNull(publicWords.reason ?? ''),
  };
}

function papersOf(
  line: AgendaLine,
  known: Known,
): { papers: PublicPaper[]; withheldPapers: WithheldPaper[] } {
  const here = line.papers.filter(({ paper }) => paper.state !== 'withdrawn');
  return {
    papers: line.papers.flatMap((view) => {
      const withdrawn = withdrawalOf(view, line, known);
      return leaves(view) || withdrawn !== null ? [publicPaper(view, known, withdrawn)] : [];
    }),
    withheldPapers: line.isPublic
      ? here
          .filter((view) => !leaves(view))
          .map(({ publicStatus, paper }) => ({
            title: withheldPaperTitle,
            restriction: {
              kind: paper.visibility === 'confidential' ? 'confidential' : 'exempt',
              code: codeOf(publicStatus.words),
              ground: 'Not for publication',
              reason: orNull(paper.publicReason),
            },
          }))
      : [],
  };
}

/** A withheld paper has no title of its own in public: titles reveal. */
const withheldPaperTitle = 'A paper that is not for publication';

/** Papers that were never public leave no trace when they are withdrawn. */
function withdrawalOf({ paper }: PaperView, line: AgendaLine, known: Known) {
  const isOpen = line.isPublic && paper.visibility === 'public';
  if (paper.state !== 'withdrawn' || !isOpen || !known.names.has(paper.id)) return null;
  return known.withdrawn.get(paper.id) ?? null;
}

function publicPaper(
  { paper, version, compliance }: PaperView,
  { names }: Known,
  withdrawn: PublicPaper['withdrawn'],
): PublicPaper {
  const name = names.get(paper.id);
  if (name === undefined) throw new Error('A public paper has no public name.');
  const isLate = paper.state === 'to_follow' || paper.state === 'late';
  return {
    order: name.number,
    title: paper.title,
    fileName: name.fileName,
    lateness: isLate
      ? {
          status: paper.state === 'late' ? 'late' : 'to_follow',
          reasonLate: orNull(paper.reasonLate),
          reasonUrgent: orNull(paper.reasonUrgent),
        }
      : null,
    accessibility: paper.accessibility,
    accessibilityNote: orNull(paper.accessibilityNote),
    clearDaysSentence:
      compliance.firstPublishedOn === null || withdrawn !== null ? null : compliance.sentence,
    withdrawn,
    file:
      version === null || withdrawn !== null
        ? null
        : {
            sha256: version.sha256,
            mediaType: version.mediaType,
            pages: version.pages,
            alternativeText: orNull(paper.accessibilityNote),
          },
  };
}

/** "Exempt: paragraph 3" and "Exempt, paragraph 3" are "paragraph 3" on the page. */
function codeOf(words: string | null): string {
  const code = (words ?? '').replace(/^(Exempt|Confidential)[:,]?\s*/i, '').trim();
  return code === '' ? 'not decided' : code;
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}
