import { type PackPlace, placeOf } from '#shared/publishing/pack-pages.rules.ts';
import type { RestrictedPart } from '#shared/publishing/members-view.ts';
import { restrictedPapers } from '#shared/publishing/members-view.rules.ts';
import { renderAgendaPdf } from '../documents/agenda-pdf.ts';
import type { AgendaDocument } from '../documents/agenda-document.ts';
import { makeChairBook } from '../documents/chair-book.ts';
import type { PackPaper } from '../documents/make-pack.ts';
import {
  countPages,
  type PlaceablePaper,
  probePaper,
  renderPack,
  type SheetPages,
} from '../documents/pack-pdf.ts';
import type { PackFile } from '../documents/pack-model.ts';
import { makePartnerPack } from '../documents/partner-pack.ts';
import {
  makePublicPack,
  placePublic,
  publicPapers,
  type PublicPart,
} from '../documents/public-pack.ts';
import {
  makeRestrictedPack,
  placeRestricted,
  restrictedId,
  restrictedPackPapers,
} from '../documents/restricted-pack.ts';
import { type TypesetDocument, TypesetError } from '../documents/typeset-job.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { byPaperId } from './build-meeting-pack.ts';
import type { MembersOrder, ReadPapers } from './build-members-pack.ts';
import type { PackPart } from './members-payload.ts';
import { PaperProblemError } from './paper-problem.ts';
import { placePapers } from './place-papers.ts';

interface Source {
  agenda: AgendaDocument;
  papers: ReadPapers;
  typesetter: Typesetter;
}

interface Parts {
  parts: PackPart[];
  /** Of the whole meeting, also of what this audience does not get. */
  places: PackPlace[];
  /** Public numbers of the papers that go along as files. */
  paperOrders: ReadonlySet<number>;
}

/** The PDFs of one audience, all numbered as the whole pack of the meeting is. */
export async function membersParts(order: MembersOrder, source: Source): Promise<Parts> {
  const { edition, restricted, audience, words, signal } = order;
  const { agenda, papers, typesetter } = source;
  const byId = new Map([...byPaperId(papers.open, edition), ...papers.restricted]);
  const closed = restrictedPackPapers(restricted, papers.restricted);

  /** The public part with its places, and the restricted ones after them. */
  const settle = async (slips: ReadonlySet<number>) => {
    const own = publicPapers(agenda, papers.open, slips, edition.paperIdOf);
    const open: PublicPart = { ...edition, agenda, papers: own };
    const counts = await countPages((pages) => makePublicPack(open, edition, pages), typesetter);
    const ofPublic = placePublic(open, counts.get('agenda') ?? 1);
    const before = [...edition.kept, ...ofPublic.filter((place) => !isKept(place, edition.kept))];
    const makeClosed = (pages: SheetPages) =>
      makeRestrictedPack(
        { ...{ agenda, part: restricted, papers: closed, kept: before }, ...plain },
        { ...edition, slip: edition.restrictedSlip },
        pages,
      );
    const hasClosed = restricted.entries.length > 0;
    const closedPages = hasClosed
      ? await countPages(makeClosed, typesetter)
      : new Map<string, number>();
    const ofClosed = hasClosed
      ? placeRestricted(before, closed, closedPages.get(restrictedId) ?? 1)
      : [];
    return { open, makeClosed, places: [...ofPublic, ...ofClosed] };
  };
  const plain = { audience: words.audience, isExtract: false };

  const set = (make: (pages: SheetPages) => PackFile) => renderPack(make, byId, typesetter);
  const openOnes = async (
    make: (settled: Awaited<ReturnType<typeof settle>>) => (pages: SheetPages) => PackFile,
  ) => {
    let settled = await settle(new Set());
    const render = async (slips: ReadonlySet<number>) => {
      if (slips.size > 0) settled = await settle(slips);
      return set(make(settled));
    };
    const { pack } = await placePapers(papers.open, render, typesetter, signal);
    return { pack, settled };
  };

  switch (audience.kind) {
    case 'members': {
      const { pack, settled } = await openOnes(
        ({ open }) =>
          (pages) =>
            makePublicPack(open, edition, pages),
      );
      const parts: PackPart[] = [{ path: 'pack.pdf', title: 'Public part', document: pack }];
      if (restricted.entries.length > 0) {
        const document = await restrictedOnly(() => set(settled.makeClosed), source, restricted);
        parts.push({ path: 'restricted.pdf', title: restrictedTitle, document });
      }
      return { parts, places: settled.places, paperOrders: new Set(papers.open.keys()) };
    }
    case 'partner': {
      const { partner } = audience;
      const { pack, settled } = await openOnes(
        ({ open, places }) =>
          () =>
            makePartnerPack(open, { partner, places, audience: words.audience }, edition),
      );
      const parts: PackPart[] = [{ path: 'pack.pdf', title: words.heading, document: pack }];
      const part = partner.restricted;
      if (part.entries.length > 0) {
        const own = restrictedPackPapers(part, papers.restricted);
        const extract = { agenda, part, papers: own, kept: settled.places };
        const shown = { ...extract, audience: words.audience, isExtract: true };
        const look = { ...edition, slip: ownSlip(own, order) };
        const make = (pages: SheetPages) => makeRestrictedPack(shown, look, pages);
        const document = await restrictedOnly(() => set(make), source, part);
        parts.push({ path: 'restricted.pdf', title: restrictedTitle, document });
      }
      return { parts, places: settled.places, paperOrders: new Set(partner.papers) };
    }
    case 'chair': {
      const { chair } = audience;
      const look = { ...edition, slip: [...edition.slip, ...edition.restrictedSlip] };
      const build = () =>
        openOnes(({ open, places }) => () => {
          const both = { restricted, restrictedPapers: closed, places };
          return makeChairBook(open, { ...both, chair, audience: words.audience }, look);
        });
      const { pack, settled } = await build();
      const agendaPdf = await renderAgendaPdf(agenda, typesetter);
      const parts: PackPart[] = [
        { path: 'chair-book.pdf', title: 'Chair’s book', document: pack },
        { path: 'agenda.pdf', title: 'Public agenda', document: agendaPdf },
      ];
      return { parts, places: settled.places, paperOrders: new Set(papers.open.keys()) };
    }
  }
}

const restrictedTitle = 'Restricted part: not for publication';

function isKept(place: PackPlace, kept: readonly PackPlace[]): boolean {
  return placeOf(kept, place) !== undefined;
}

/** A partner is told of changes to its own restricted papers only; which they are is in the contents. */
function ownSlip(_own: readonly PackPaper[], _order: MembersOrder): [] {
  return [];
}

/** A restricted paper has no file of its own to point to: where it cannot be placed, the build stops. */
async function restrictedOnly(
  render: () => Promise<TypesetDocument>,
  { papers, typesetter }: Source,
  part: RestrictedPart,
): Promise<TypesetDocument> {
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof TypesetError)) throw error;
    for (const { id, title } of restrictedPapers(part)) {
      const paper: PlaceablePaper | undefined = papers.restricted.get(id);
      if (paper === undefined || (await probePaper(paper, typesetter))) continue;
      throw new PaperProblemError({ order: 0, title }, 'damaged');
    }
    throw error;
  }
}
