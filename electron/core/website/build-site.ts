import { refuse } from '#core/errors.ts';
import type { ReadContext } from '#core/procedures.ts';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';

export interface SiteOrder {
  passedWarnings: PassedWarning[];
  baggingDate: string | null;
  folder: string | null;
}

export async function buildSite(
  _context: ReadContext,
  _order: SiteOrder,
  _signal: AbortSignal | undefined,
): Promise<AsyncGenerator<BuildEvent, void, undefined>> {
  return refuse('not-ready', 'The website cannot be exported yet.');
}
