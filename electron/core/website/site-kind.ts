import { NotFoundError } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { makeBag, payloadFiles } from '#core/publishing/bag.ts';
import type {
  BuildStep,
  BuiltBundle,
  BundleRecipe,
  RecipeOrder,
} from '#core/publishing/bundle-recipe.ts';
import { lastSiteExport } from '#core/publishing/exports.service.ts';
import { firstEdition } from '#core/publishing/pack-edition.ts';
import { keepPlacesOf } from '#core/publishing/pack-edition.service.ts';
import { keepPaperNames } from '#core/publishing/publish-view.service.ts';
import { writeZip } from '#core/publishing/write-zip.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import type { PackPlace } from '#shared/publishing/pack-pages.rules.ts';
import { compareSites } from '#shared/website/site-difference.rules.ts';
import { renderSiteReport } from '../documents/pages/site-report-page.ts';
import { type SiteFile, textFile } from '../documents/site/site-facts.ts';
import { openTypesetter, type Typesetter } from '../documents/typesetter.ts';
import { composeSite } from './compose-site.ts';
import { heldBackOf } from './held-back.ts';
import { type LoadedSite, loadSite } from './load-site-view.ts';
import { documentsIn, makeMeetingFiles, type MeetingFile, sayMeeting } from './meeting-files.ts';
import { openSiteCache, type SiteCache } from './site-cache.ts';
import { siteWithheld } from './site-withheld.service.ts';

/** The whole website, ready to be built from the records as they were read. */
export async function siteRecipe(context: ReadContext): Promise<BundleRecipe> {
  const site = await loadSite(context);
  const lead = site.bodies[0]?.body;
  if (lead === undefined) throw new NotFoundError('partnership on the website');
  let cache: SiteCache | null = null;
  const placed = new Map<string, readonly PackPlace[]>();
  return {
    ...{ kind: 'site', bodyId: lead.id, bodySlug: lead.slug, meetingId: null },
    day: todayOf(context),
    sight: JSON.stringify([site.view, site.meetings.map(({ edition }) => edition)]),
    build: (order) => {
      cache = openSiteCache({
        workspaceFolder: context.workspace.folder,
        building: order.folder,
        version: context.session.platform.version,
      });
      return buildFiles(context, site, { ...order, cache, placed });
    },
    withheld: () => siteWithheld(context, site),
    papers: site.meetings.flatMap(({ papers }) => papers),
    keep: async (work) => {
      for (const { names, agenda, meeting, papers } of site.meetings) {
        if (agenda === null) continue;
        await keepPaperNames(work, names);
        const places = placed.get(meeting.id);
        if (places !== undefined) await keepPlacesOf(work, meeting.id, { places, papers });
      }
      await cache?.settle();
    },
    changedWords:
      'Something on the website was changed while it was being built. Nothing was written. Build it again.',
    builtWords: ({ files, bytes }) =>
      `The website is built and read back: ${countOf(files.length, 'file')}, ${(bytes / 1_000_000).toFixed(1)} MB.`,
  };
}

/** What is made is kept, and what pages were given away is told. */
type SiteOrder = RecipeOrder & {
  cache: SiteCache;
  placed: Map<string, readonly PackPlace[]>;
};

async function* buildFiles(
  context: ReadContext,
  site: LoadedSite,
  order: SiteOrder,
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  const { signal, folder, fileName, baggingDate } = order;
  const meetings = yield* meetingDocuments(context, site, order);
  yield { done: 7, sentence: 'Writing the pages and the data' };
  const { logo } = site.website;
  const { papers } = context.workspace;
  const composed = composeSite(site.view, {
    meetings,
    logo: logo === null ? null : await papers.read(logo.sha256),
  });
  const payload = [...composed, await reportFile(context, site, composed)];
  const { name } = site.view.brand;
  const bag = makeBag(payload, {
    sourceOrganization: name,
    description: `Website: ${name}${site.view.sample ? ' (sample)' : ''}`,
    externalIdentifier: `urn:uuid:${site.website.id ?? ''}`,
    groupIdentifier: site.bodies[0]?.body.slug ?? '',
    baggingDate,
  });
  yield { done: 8, sentence: `Writing ${countOf(bag.length, 'file')}` };
  const zip = await writeZip(bag, { folder, fileName, signal });
  const pages = [...meetings.values()].flat().reduce((sum, file) => sum + (file.pages ?? 0), 0);
  return { ...zip, pages, files: payloadFiles(payload) };
}

/** The documents of every meeting that has any, from the last export where nothing of it changed since. */
async function* meetingDocuments(
  { workspace }: ReadContext,
  site: LoadedSite,
  { cache, placed, signal }: SiteOrder,
): AsyncGenerator<BuildStep, Map<string, MeetingFile[]>, undefined> {
  const made = new Map<string, MeetingFile[]>();
  const shown = site.meetings.filter(({ site: one }) => documentsIn(one) > 0);
  let typesetter: Typesetter | null = null;
  try {
    for (const [index, loaded] of shown.entries()) {
      signal?.throwIfAborted();
      const { site: meeting, edition } = loaded;
      const { slug } = loaded.meeting;
      const known = await cache.find(meeting, edition ?? firstEdition);
      if (known !== null) {
        made.set(slug, known);
        continue;
      }
      yield { done: (6 * index) / shown.length, sentence: sayMeeting(meeting) };
      typesetter ??= openTypesetter(signal);
      const readPaper = (sha256: string) => workspace.papers.read(sha256);
      const settled = edition ?? firstEdition;
      const order = { meeting, edition: settled, readPaper, typesetter, signal };
      const documents = await makeMeetingFiles(order);
      await cache.put(meeting, settled, documents);
      if (edition !== null) placed.set(loaded.meeting.id, documents.places);
      made.set(slug, documents.files);
    }
  } finally {
    await typesetter?.[Symbol.asyncDispose]();
  }
  return made;
}

/** What the person who uploads needs to know, against the export before. */
async function reportFile(
  { workspace }: ReadContext,
  site: LoadedSite,
  files: readonly SiteFile[],
): Promise<SiteFile> {
  const before = await lastSiteExport(workspace.reader);
  const difference = compareSites(before?.files ?? [], payloadFiles(files));
  const report = renderSiteReport(site.view, {
    difference,
    since: before?.number ?? null,
    heldBack: heldBackOf(site),
  });
  return textFile('upload-report.html', report);
}
