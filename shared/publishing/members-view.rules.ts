import type { Agenda, AgendaLine } from '../agenda/agenda-view.ts';
import { sayGroundShortly } from '../agenda/restriction.rules.ts';
import { addMinutes } from '../calendar/time-of-day.ts';
import type { PaperView } from '../papers/paper-view.ts';
import type {
  ChairView,
  RestrictedEntry,
  RestrictedPaper,
  RestrictedPart,
} from './members-view.ts';

/** Whose business a matter is; everybody's in a pack for all members. */
export interface Share {
  item: (line: AgendaLine) => boolean;
  paper: (line: AgendaLine, paper: PaperView) => boolean;
}

export const everything: Share = { item: () => true, paper: () => true };

/** What is withheld from the public and the members get: items in full, and withheld papers of public items. */
export function restrictedPart(agenda: Agenda, share: Share = everything): RestrictedPart {
  const lines = linesOf(agenda);
  return {
    entries: lines
      .filter(({ item }) => item.withdrawnOn === null)
      .flatMap((line) => restrictedEntry(line, parentOf(line, lines), share)),
  };
}

/** Papers that are in the restricted part, in its order. */
export function restrictedPapers({ entries }: RestrictedPart): RestrictedPaper[] {
  return entries.flatMap(({ papers }) => papers);
}

/**
 * Which matters are one partner's. An item is its own where one of its posts presents it, where it is named
 * as who presents it, where it is asked to sign it off, or where it wrote one of its papers; parts of its
 * item are its own too. Of what is withheld it gets only the items that it presents, and the papers that one
 * of its posts wrote.
 */
export function shareOfPartner(
  agenda: Agenda,
  partner: { id: string; names: readonly string[]; postIds: ReadonlySet<string> },
): { open: Share; restricted: Share } {
  const lines = linesOf(agenda);
  const isPost = (id: string | null) => id !== null && partner.postIds.has(id);
  const wrote = ({ paper }: PaperView) => paper.state !== 'withdrawn' && isPost(paper.authorPostId);
  const presents = (line: AgendaLine): boolean => {
    const parent = parentOf(line, lines);
    const own = isPost(line.item.presenterPostId);
    return own || (parent !== undefined && presents(parent));
  };
  const isNamed = ({ item }: AgendaLine) =>
    partner.names.some((name) => name.toLowerCase() === item.presenter.trim().toLowerCase());
  const owns = (line: AgendaLine): boolean => {
    const parent = parentOf(line, lines);
    const asked = line.signOffs.some(({ organisationId }) => organisationId === partner.id);
    const own = isNamed(line) || asked || line.papers.some(wrote);
    return own || presents(line) || (parent !== undefined && owns(parent));
  };
  return {
    open: { item: owns, paper: owns },
    restricted: { item: presents, paper: (line, paper) => presents(line) || wrote(paper) },
  };
}

/** The running order with its clock and the private notes, for the chair alone. */
export function chairView(agenda: Agenda): ChairView {
  return {
    lines: linesOf(agenda)
      .filter(({ item }) => item.withdrawnOn === null)
      .map(({ item, number, startsAt, minutes, inPrivate, isPublic, depth }) => ({
        number,
        title: item.title,
        startsAt,
        endsAt: startsAt === null || minutes === 0 ? null : addMinutes(startsAt, minutes),
        minutes,
        presenter: item.presenter,
        inPrivate: inPrivate || !isPublic,
        isSub: depth === 1,
        recommendations: written(item.recommendations),
        notes: item.privateNotes,
      })),
    clock: agenda.clockWords,
    notes: agenda.meeting.privateNotes,
  };
}

function linesOf(agenda: Agenda): AgendaLine[] {
  return agenda.parts.flatMap((part) => part.lines);
}

function parentOf({ item }: AgendaLine, lines: readonly AgendaLine[]): AgendaLine | undefined {
  return item.parentId === null ? undefined : lines.find((line) => line.item.id === item.parentId);
}

function restrictedEntry(
  line: AgendaLine,
  parent: AgendaLine | undefined,
  share: Share,
): RestrictedEntry[] {
  const { item, number, startsAt, minutes, isPublic } = line;
  const held = line.papers.filter(
    (paper) => !paper.goesPublic && paper.paper.state !== 'withdrawn' && share.paper(line, paper),
  );
  const isWhole = !isPublic && share.item(line);
  if (!isWhole && held.length === 0) return [];
  const ground = groundOf(item) ?? (parent === undefined ? null : groundOf(parent.item));
  const papers = held.map((view) => restrictedPaper(view, ground));
  const title = isPublic || isWhole ? item.title : line.publicWords.title;
  const business = isWhole
    ? {
        startsAt,
        purpose: item.purpose,
        presenter: orNull(item.presenter),
        minutes,
        description: orNull(item.description),
        recommendations: written(item.recommendations),
      }
    : null;
  return [{ number, title, ground: ground ?? papers[0]?.ground ?? noGround, business, papers }];
}

function restrictedPaper({ paper, version }: PaperView, ofItem: string | null): RestrictedPaper {
  return {
    id: paper.id,
    title: paper.title,
    ground: groundOf(paper) ?? ofItem ?? noGround,
    file:
      version === null
        ? null
        : {
            sha256: version.sha256,
            mediaType: version.mediaType,
            pages: version.pages,
            alternativeText: orNull(paper.accessibilityNote),
          },
  };
}

const noGround = 'ground not decided';

function groundOf(held: Pick<AgendaLine['item'], 'groundScheme' | 'groundCode'>): string | null {
  return held.groundScheme === null ? null : sayGroundShortly(held.groundScheme, held.groundCode);
}

function written(all: readonly string[]): string[] {
  return all.filter((words) => words.trim() !== '');
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}
