import { countOf } from '#shared/calendar/date-words.ts';
import type { ChairView, PartnerView, RestrictedPart } from '#shared/publishing/members-view.ts';
import { restrictedPapers } from '#shared/publishing/members-view.rules.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { ChangeSlip } from '../documents/pack-model.ts';
import { makeAgendaDocument } from '../documents/make-agenda-document.ts';
import type { PlaceablePaper } from '../documents/pack-pdf.ts';
import { openTypesetter, type Typesetter } from '../documents/typesetter.ts';
import { makeBag, payloadFiles } from './bag.ts';
import type { BuildStep, BuiltBundle, RecipeOrder } from './bundle-recipe.ts';
import { makeMembersPayload } from './members-payload.ts';
import { membersParts } from './members-parts.ts';
import type { PackEdition } from './pack-edition.ts';
import { filedPapersOf, preparePaper } from './prepare-papers.ts';
import { writeZip } from './write-zip.ts';

/** For whom a pack is that does not go to the public, with what only they may know. */
export type Audience =
  | { kind: 'members' }
  | { kind: 'partner'; partner: PartnerView }
  | { kind: 'chair'; chair: ChairView };

export interface MembersOrder extends RecipeOrder {
  view: PublicMeeting;
  edition: PackEdition & { restrictedSlip: ChangeSlip[] };
  /** The whole restricted part: its papers are counted even for those who do not get them. */
  restricted: RestrictedPart;
  audience: Audience;
  /** For whom it is, in words, and what it is called. */
  words: { heading: string; audience: string; paragraphs: string[] };
  readPaper: (sha256: string) => Promise<Uint8Array>;
}

/** The papers of a meeting, ready to be placed. */
export interface ReadPapers {
  /** By their public numbers. */
  open: Map<number, PlaceablePaper>;
  /** By their ids. */
  restricted: Map<string, PlaceablePaper>;
}

/**
 * Builds the pack of the members, of one partner or of the chair. All are made from one source, and each page
 * has the number that it has in every other pack of the meeting. The same records give the same bytes.
 */
export async function* buildMembersPack(
  order: MembersOrder,
): AsyncGenerator<BuildStep, BuiltBundle & { places: PackPlace[] }, undefined> {
  const { view, signal, words, audience } = order;
  signal?.throwIfAborted();
  const agenda = makeAgendaDocument(view);
  await using typesetter = openTypesetter(signal);
  const papers = yield* readPapers(order, typesetter);
  yield { done: 3, sentence: 'Setting the pages' };
  const { parts, places, paperOrders } = await membersParts(order, { agenda, papers, typesetter });
  yield { done: 7, sentence: 'Writing the cover note' };
  const payload = makeMembersPayload({
    ...{ agenda, parts, ...words },
    papers: filedPapersOf(view)
      .filter(({ order: number }) => paperOrders.has(number))
      .flatMap(({ order: number, title, fileName }) => {
        const paper = papers.open.get(number);
        return paper === undefined ? [] : [{ title, fileName, ...paper }];
      }),
  });
  const bag = makeBag(payload, {
    sourceOrganization: agenda.bodyName,
    description: `${words.heading}: ${agenda.bodyName}, ${agenda.when}. ${words.audience}${view.sample ? ' (sample)' : ''}`,
    externalIdentifier: `urn:uuid:${view.meeting.id}${audience.kind === 'members' ? '' : `:${audience.kind}`}`,
    groupIdentifier: view.body.slug,
    baggingDate: order.baggingDate,
  });
  yield { done: 8, sentence: `Writing ${countOf(bag.length, 'file')}` };
  const { folder, fileName } = order;
  const zip = await writeZip(bag, { folder, fileName, signal });
  const pages = parts.reduce((sum, { document }) => sum + document.pages, 0);
  return { ...zip, pages, files: payloadFiles(payload), places };
}

async function* readPapers(
  { view, restricted, readPaper, signal }: MembersOrder,
  typesetter: Typesetter,
): AsyncGenerator<BuildStep, ReadPapers, undefined> {
  const open = filedPapersOf(view);
  const closed = restrictedPapers(restricted);
  const count = open.length + closed.length;
  const papers: ReadPapers = { open: new Map(), restricted: new Map() };
  let done = 0;
  const step = (): BuildStep => {
    signal?.throwIfAborted();
    done += 1;
    return {
      done: (2 * done) / count,
      sentence: `Reading paper ${String(done)} of ${String(count)}`,
    };
  };
  for (const paper of open) {
    yield step();
    const stored = await readPaper(paper.file.sha256);
    papers.open.set(paper.order, await preparePaper(paper, stored, typesetter));
  }
  for (const { id, title, file } of closed) {
    yield step();
    if (file === null) continue;
    const stored = await readPaper(file.sha256);
    const paper = { order: done, title, file };
    papers.restricted.set(id, await preparePaper(paper, stored, typesetter));
  }
  return papers;
}
