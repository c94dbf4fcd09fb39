import { refuse } from '#core/errors.ts';
import type { ReadContext } from '#core/procedures.ts';
import { buildFromRecipe, refuseWhatStops } from '#core/publishing/build.service.ts';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';
import type { SiteCheck } from '#shared/website/website.ts';
import { type LoadedSite, loadSite } from './load-site-view.ts';
import { siteChecks } from './page.service.ts';
import { scanSite } from './site-contents.service.ts';
import { siteRecipe } from './site-kind.ts';

export interface SiteOrder {
  passedWarnings: PassedWarning[];
  baggingDate: string | null;
  /** A folder besides the workspace's own. */
  folder: string | null;
}

/**
 * Builds the website, reads it back, and only then gives it its name and enters it in the register. Refuses
 * before the stream begins where a check stops it; nothing is left behind after a stop or a cancel.
 */
export async function buildSite(
  context: ReadContext,
  order: SiteOrder,
  signal: AbortSignal | undefined,
): Promise<AsyncGenerator<BuildEvent, void, undefined>> {
  if (context.workspace.readOnly) {
    refuse('read-only', 'This workspace is open for reading only. Nothing was built.');
  }
  const site = await loadSite(context);
  refuseWhatStops(await siteChecks(context, site), order.passedWarnings);
  return lookAndBuild(context, { order, site }, signal);
}

/** Papers that nobody has looked into may take a while, so that is told as part of the build. */
async function* lookAndBuild(
  context: ReadContext,
  { order, site }: { order: SiteOrder; site: LoadedSite },
  signal: AbortSignal | undefined,
): AsyncGenerator<BuildEvent, void, undefined> {
  const looked = yield* scanSite(context, site, signal);
  const checks = looked === 0 ? [] : await siteChecks(context, site);
  const stop = checks.find(({ tone }) => tone === 'stop');
  if (stop !== undefined) {
    yield stoppedBy(stop);
    return;
  }
  yield* buildFromRecipe(context, { ...order, load: () => siteRecipe(context) }, signal);
}

function stoppedBy({ sentence, problems }: SiteCheck): BuildEvent {
  return {
    state: 'stopped',
    sentence: `${sentence} Nothing was written.`,
    problems: problems.map(({ text, place }) => ({
      file: place.kind === 'meeting' ? `meetings/${place.meetingSlug}` : 'The website',
      text,
    })),
  };
}
