import type { AgendaDocument } from '../documents/agenda-document.ts';
import { type PlaceablePaper, probePaper, renderPackPdf } from '../documents/pack-pdf.ts';
import { type TypesetDocument, TypesetError } from '../documents/typeset-job.ts';
import type { Typesetter } from '../documents/typesetter.ts';

/**
 * The pack with every page of every paper. A PDF that opens for a reader and still cannot be placed, as some
 * half-broken ones do, gets a slip in the pack that points to its own file: one bad file of a partner does
 * not hold up the rest.
 */
export async function placePapers(
  agenda: AgendaDocument,
  papers: ReadonlyMap<number, PlaceablePaper>,
  typesetter: Typesetter,
  signal?: AbortSignal,
): Promise<{ pack: TypesetDocument; slips: ReadonlySet<number> }> {
  const slips = new Set<number>();
  try {
    return { pack: await renderPackPdf(agenda, papers, slips, typesetter), slips };
  } catch (error) {
    if (!(error instanceof TypesetError)) throw error;
  }
  for (const [order, paper] of papers) {
    signal?.throwIfAborted();
    if (!(await probePaper(paper, typesetter))) slips.add(order);
  }
  return { pack: await renderPackPdf(agenda, papers, slips, typesetter), slips };
}
