import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { preflight } from '#shared/publishing/preflight.rules.ts';
import { listPublicPapers } from '#shared/publishing/public-sections.rules.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import type { Check } from '#shared/publishing/publishing.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { buildMeetingPack } from './build-meeting-pack.ts';
import type { BuildStep, BuiltBundle, BundleKind, RecipeOrder } from './bundle-recipe.ts';
import { outlineOf } from './outline.ts';
import type { ExportedPaper } from './exports.repository.ts';
import type { PackEdition } from './pack-edition.ts';
import { loadEdition } from './pack-edition.service.ts';
import { keepPackPlaces } from './pack-places.repository.ts';
import { contentsOfPapers, preflightFacts } from './preflight.service.ts';
import { keepPaperName } from './publish-view.repository.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import { publicNames, withheldTexts } from './withheld.service.ts';
import { withheldMinutes } from './withheld-minutes.service.ts';

/** The public pack of one meeting: notice, agenda and public papers. */
export const packKind: BundleKind = {
  checks: (context, meetingId) => checkPack(context, meetingId, 'public'),

  recipe: async (context, meetingId, options) => {
    const { reader, papers, isSample } = context.workspace;
    const loaded = await loadMeetingToPublish(reader, meetingId, todayOf(context));
    const { view, names } = await publicView(reader, loaded, isSample);
    const { meeting, body } = loaded.facts;
    const { agenda } = loaded;
    const papersNow = listPublicPapers(agenda).flatMap(({ paper, version }) =>
      version === null ? [] : [{ paperId: paper.id, paperVersionId: version.id }],
    );
    const edition = await loadEdition(reader, {
      ...{ meetingId, kind: 'meeting-pack', agenda, names, papers: papersNow, options },
    });
    let places: readonly PackPlace[] = [];
    return {
      ...{
        kind: 'meeting-pack',
        bodyId: body.id,
        bodySlug: body.slug,
        meetingId,
        day: meeting.day,
      },
      sight: JSON.stringify([view, edition]),
      build: (order) =>
        buildPack(context, { view, edition, onPlaces: (made) => (places = made) }, order),
      withheld: async () => ({
        withheld: [
          ...(await withheldTexts(reader, papers, { meeting, agenda })),
          ...(await withheldMinutes(reader, { meetingId, view, withNames: false })),
        ],
        publicText: await publicNames(reader, view),
      }),
      papers: papersNow,
      outline: outlineOf(agenda, view),
      keep: async (work) => {
        for (const [paperId, name] of names) await keepPaperName(work, paperId, name);
        await keepPackPlaces(work, meetingId, places, versionIn(papersNow));
      },
      changedWords:
        'The agenda was changed while the pack was being built. Nothing was written. Build it again.',
      builtWords: ({ pages, bytes }) =>
        `The public pack is built and read back: ${String(pages)} pages, ${String(Math.ceil(bytes / 1000))} kB.`,
    };
  },
};

/** What stands in the way of a pack for these readers. */
export async function checkPack(
  context: Pick<ReadContext, 'workspace' | 'now'>,
  meetingId: string,
  audience: 'public' | 'members',
): Promise<Check[]> {
  const { reader } = context.workspace;
  const loaded = await loadMeetingToPublish(reader, meetingId, todayOf(context));
  return preflight(preflightFacts(loaded, await contentsOfPapers(reader, loaded)), audience);
}

async function* buildPack(
  { workspace }: ReadContext,
  pack: {
    view: PublicMeeting;
    edition: PackEdition;
    onPlaces: (places: readonly PackPlace[]) => void;
  },
  { folder, ...order }: RecipeOrder,
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  const steps = buildMeetingPack({
    ...order,
    view: pack.view,
    edition: pack.edition,
    readPaper: (sha256) => workspace.papers.read(sha256),
    outFolder: folder,
  });
  for (;;) {
    const step = await steps.next();
    if (step.done === true) {
      pack.onPlaces(step.value.places);
      return step.value;
    }
    const { phase, done, of, sentence } = step.value;
    yield { done: phases[phase] + (of === 0 ? 0 : done / of), sentence };
  }
}

/** The version of each paper that its pages were measured on. */
export function versionIn(papers: readonly ExportedPaper[]): (paperId: string) => string | null {
  const versions = new Map(papers.map((paper) => [paper.paperId, paper.paperVersionId]));
  return (paperId) => versions.get(paperId) ?? null;
}

const phases = { papers: 0, agenda: 2, pack: 3, pages: 7, bundle: 8 } as const;
