import type { ReadDb, Work } from '#core/db/history.ts';
import type { Agenda } from '#shared/agenda/agenda-view.ts';
import { packChanges, type HeldPaper } from '#shared/publishing/pack-changes.rules.ts';
import type { PackPart, PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { PublicPaperName } from '#shared/publishing/public-sections.rules.ts';
import type { ChangeSlip } from '../documents/pack-model.ts';
import type { PackOptions } from './bundle-recipe.ts';
import type { PackEdition } from './pack-edition.ts';
import {
  keepPackPlaces,
  listItemTimes,
  listPackPlaces,
  listPackVersions,
} from './pack-places.repository.ts';
import { linesOf } from './preflight.service.ts';
import type { ExportTable } from './publishing.table.ts';

export { findRestrictedPack } from './pack-places.repository.ts';

export interface EditionSource {
  meetingId: string;
  kind: ExportTable['kind'];
  agenda: Agenda;
  names: ReadonlyMap<string, PublicPaperName>;
  /** Papers that go into this pack now. */
  papers: readonly HeldPaper[];
  options: PackOptions;
}

/** What earlier packs of this meeting settled, with the slip of what changed since them. */
export async function loadEdition(
  db: ReadDb,
  source: EditionSource,
): Promise<PackEdition & { restrictedSlip: ChangeSlip[] }> {
  const { meetingId, kind, names, options } = source;
  const { organisationId, dividers, doubleSided } = options;
  const kept = await listPackPlaces(db, meetingId);
  const past = await listPackVersions(db, { meetingId, kind, organisationId });
  const ids = new Map([...names].map(([paperId, { number }]) => [number, paperId]));
  const madeAt = await listItemTimes(db, meetingId);
  const slip = (part: PackPart) => slipOf(source, { past, kept, part, madeAt });
  return {
    // A public pack neither sees nor shows how the restricted part is numbered.
    kept: kind === 'meeting-pack' ? kept.filter(({ part }) => part === 'public') : kept,
    paperIdOf: (number) => ids.get(number) ?? `paper-${String(number)}`,
    slip: slip('public'),
    restrictedSlip: kind === 'meeting-pack' ? [] : slip('restricted'),
    dividers,
    doubleSided,
  };
}

/** Keeps the pages that a pack has given away, for every pack to come. */
export async function keepPlacesOf(
  work: Work,
  meetingId: string,
  about: { places: readonly PackPlace[]; papers: readonly HeldPaper[] },
): Promise<void> {
  const versions = new Map(about.papers.map((paper) => [paper.paperId, paper.paperVersionId]));
  await keepPackPlaces(work, meetingId, about.places, (paperId) => versions.get(paperId) ?? null);
}

function slipOf(
  { agenda, papers, names }: EditionSource,
  about: {
    past: Awaited<ReturnType<typeof listPackVersions>>;
    kept: readonly PackPlace[];
    part: PackPart;
    madeAt: ReadonlyMap<string, string>;
  },
): ChangeSlip[] {
  const { past, kept, part, madeAt } = about;
  const lines = linesOf(agenda);
  const had = new Set(kept.filter((place) => place.part === part).map(({ paperId }) => paperId));
  const isOpen = (paperId: string) => names.has(paperId);
  const ofPart = (all: readonly HeldPaper[], wasHad: boolean) =>
    all.filter(({ paperId }) =>
      wasHad ? had.has(paperId) : isOpen(paperId) === (part === 'public'),
    );
  const number = (past.at(-1)?.number ?? 0) + 1;
  const changes = packChanges(
    past.map((version) => ({ ...version, papers: ofPart(version.papers, true) })),
    { number, at: '9999', papers: ofPart(papers, false) },
    {
      paper: (paperId) => {
        const line = lines.find((one) => one.papers.some(({ paper }) => paper.id === paperId));
        const view = line?.papers.find(({ paper }) => paper.id === paperId);
        if (line === undefined || view === undefined) return null;
        const mayKnow = part === 'restricted' || view.goesPublic;
        const title = part === 'restricted' ? line.item.title : line.publicWords.title;
        return { item: `Item ${line.number}: ${title}`, title: mayKnow ? view.paper.title : null };
      },
      items: lines
        .filter((line) => part === 'public' || !line.isPublic)
        .map(({ item, number: itemNumber, publicWords }) => ({
          words: `Item ${itemNumber}: ${part === 'public' ? publicWords.title : item.title}`,
          createdAt: madeAt.get(item.id) ?? '',
        })),
    },
  );
  return changes.map(({ title, lines: all }) => ({ title, lines: [...all] }));
}
