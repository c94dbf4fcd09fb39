import { refuse } from '#core/errors.ts';
import type { ReadContext } from '#core/procedures.ts';

export async function previewPage(
  _context: ReadContext,
  _path: string,
): Promise<{ html: string; title: string }> {
  return refuse('not-ready', 'The website cannot be shown yet.');
}
