import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { buildFromRecipe, refuseWhatStops } from '#core/publishing/build.service.ts';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';
import { loadSite } from './load-site-view.ts';
import { siteChecks } from './page.service.ts';
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
  const checks = siteChecks(await loadSite(context), todayOf(context));
  refuseWhatStops(checks, order.passedWarnings);
  return buildFromRecipe(context, { ...order, load: () => siteRecipe(context) }, signal);
}
