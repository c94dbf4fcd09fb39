import { type PackPlace, newPlaces } from '#shared/publishing/pack-pages.rules.ts';
import type { RestrictedPart } from '#shared/publishing/members-view.ts';
import { restrictedPapers } from '#shared/publishing/members-view.rules.ts';
import { renderAgendaPdf } from '../documents/agenda-pdf.ts';
import type { AgendaDocument } from '../documents/agenda-document.ts';
import { makeChairBook } from '../documents/chair-book.ts';
import { countPages, probePaper, renderPack, type SheetPages } from '../documents/pack-pdf.ts';
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

/** The public part with its places, and those of the restricted part after them. */
interface Settled {
  open: PublicPart;
  places: PackPlace[];
  makeRestricted: (pages: SheetPages) => PackFile;
}

/** The PDFs of one audience, all numbered as the whole pack of the meeting is. */
export function membersParts(order: MembersOrder, source: Source): Promise<Parts> {
  const { audience } = order;
  switch (audience.kind) {
    case 'members':
      return partsOfMembers(order, source);
    case 'partner':
      return partsOfPartner(order, source, audience.partner);
    case 'chair':
      return partsOfChair(order, source, audience.chair);
  }
}

async function partsOfMembers(order: MembersOrder, source: Source): Promise<Parts> {
  const { edition, restricted } = order;
  const { pack, settled } = await renderOpen(order, source, ({ open }, pages) =>
    makePublicPack(open, edition, pages),
  );
  const parts: PackPart[] = [{ path: 'pack.pdf', title: 'Public part', document: pack }];
  if (restricted.entries.length > 0) {
    const document = await renderRestricted(order, source, settled.makeRestricted);
    parts.push({ path: 'restricted.pdf', title: restrictedTitle, document });
  }
  return { parts, places: settled.places, paperOrders: new Set(source.papers.open.keys()) };
}

async function partsOfPartner(
  order: MembersOrder,
  source: Source,
  partner: Extract<MembersOrder['audience'], { kind: 'partner' }>['partner'],
): Promise<Parts> {
  const { edition, words } = order;
  const { agenda, papers } = source;
  const { audience } = words;
  const { pack, settled } = await renderOpen(order, source, ({ open, places }) =>
    makePartnerPack(open, { partner, places, audience }, edition),
  );
  const { places } = settled;
  const parts: PackPart[] = [{ path: 'pack.pdf', title: words.heading, document: pack }];
  const part = partner.restricted;
  if (part.entries.length > 0) {
    const own = restrictedPackPapers(part, papers.restricted);
    const extract = { agenda, part, papers: own, kept: places, audience, isExtract: true };
    const look = { ...edition, slip: edition.restrictedSlip };
    const make = (pages: SheetPages) => makeRestrictedPack(extract, look, pages);
    const document = await renderRestricted(order, source, make);
    parts.push({ path: 'restricted.pdf', title: restrictedTitle, document });
  }
  return { parts, places, paperOrders: new Set(partner.papers) };
}

async function partsOfChair(
  order: MembersOrder,
  source: Source,
  chair: Extract<MembersOrder['audience'], { kind: 'chair' }>['chair'],
): Promise<Parts> {
  const { edition, restricted, words } = order;
  const { agenda, papers, typesetter } = source;
  const closed = restrictedPackPapers(restricted, papers.restricted);
  const look = { ...edition, slip: [...edition.slip, ...edition.restrictedSlip] };
  const { pack, settled } = await namingDamaged(order, source, () =>
    renderOpen(order, source, ({ open, places }) => {
      const both = { restricted, restrictedPapers: closed, places };
      return makeChairBook(open, { ...both, chair, audience: words.audience }, look);
    }),
  );
  const document = await renderAgendaPdf(agenda, typesetter);
  const parts: PackPart[] = [
    { path: 'chair-book.pdf', title: 'Chair’s book', document: pack },
    { path: 'agenda.pdf', title: 'Public agenda', document },
  ];
  return { parts, places: settled.places, paperOrders: new Set(papers.open.keys()) };
}

const restrictedTitle = 'Restricted part: not for publication';

/** A file with public papers; one whose pages cannot be placed has a slip that points to its own file. */
async function renderOpen(
  order: MembersOrder,
  source: Source,
  make: (settled: Settled, pages: SheetPages) => PackFile,
): Promise<{ pack: TypesetDocument; settled: Settled }> {
  const { papers, typesetter } = source;
  let settled = await settle(order, source, new Set());
  const render = async (slips: ReadonlySet<number>) => {
    if (slips.size > 0) settled = await settle(order, source, slips);
    return renderPack((pages) => make(settled, pages), byIds(order, source), typesetter);
  };
  const { pack } = await placePapers(papers.open, render, typesetter, order.signal);
  return { pack, settled };
}

/** Where every page of the meeting stands, whoever gets it. */
async function settle(
  { edition, restricted, words }: MembersOrder,
  { agenda, papers, typesetter }: Source,
  slips: ReadonlySet<number>,
): Promise<Settled> {
  const { kept, paperIdOf } = edition;
  const own = publicPapers(agenda, papers.open, slips, paperIdOf);
  const open: PublicPart = { agenda, papers: own, paperIdOf, kept };
  const counts = await countPages((pages) => makePublicPack(open, edition, pages), typesetter);
  const ofPublic = placePublic(open, counts.get('agenda') ?? 1);
  const before = [...kept, ...newPlaces(kept, ofPublic)];
  const closed = restrictedPackPapers(restricted, papers.restricted);
  const whole = { agenda, part: restricted, papers: closed, kept: before };
  const look = { ...edition, slip: edition.restrictedSlip };
  const makeRestricted = (pages: SheetPages) =>
    makeRestrictedPack({ ...whole, audience: words.audience, isExtract: false }, look, pages);
  if (restricted.entries.length === 0) return { open, places: ofPublic, makeRestricted };
  const pages = (await countPages(makeRestricted, typesetter)).get(restrictedId) ?? 1;
  const places = [...ofPublic, ...placeRestricted(before, closed, pages)];
  return { open, places, makeRestricted };
}

function renderRestricted(
  order: MembersOrder,
  source: Source,
  make: (pages: SheetPages) => PackFile,
): Promise<TypesetDocument> {
  return namingDamaged(order, source, () =>
    renderPack(make, byIds(order, source), source.typesetter),
  );
}

/** A restricted paper has no file of its own to point to: where it cannot be placed, the build stops. */
async function namingDamaged<Result>(
  { restricted }: { restricted: RestrictedPart },
  { papers, typesetter }: Source,
  render: () => Promise<Result>,
): Promise<Result> {
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof TypesetError)) throw error;
    for (const { id, title } of restrictedPapers(restricted)) {
      const paper = papers.restricted.get(id);
      if (paper === undefined || (await probePaper(paper, typesetter))) continue;
      throw new PaperProblemError({ order: 0, title }, 'damaged');
    }
    throw error;
  }
}

function byIds({ edition }: MembersOrder, { papers }: Source) {
  return new Map([...byPaperId(papers.open, edition), ...papers.restricted]);
}
