import type { AgendaDocument } from '../documents/agenda-document.ts';
import { type PlaceablePaper, probePaper, renderPackPdf } from '../documents/pack-pdf.ts';
import { rewritePdf } from '../documents/read-pdf.ts';
import { type TypesetDocument, TypesetError } from '../documents/typeset-job.ts';
import type { Typesetter } from '../documents/typesetter.ts';

/**
 * The pack with every page of every paper. Where a PDF opens for a reader but cannot be placed, it is
 * written anew and tried again; if that fails too, the pack holds a slip that points to the paper's file.
 */
export async function placePapers(
  agenda: AgendaDocument,
  papers: ReadonlyMap<number, PlaceablePaper>,
  typesetter: Typesetter,
  signal?: AbortSignal,
): Promise<{ pack: TypesetDocument; slips: ReadonlySet<number> }> {
  try {
    return { pack: await renderPackPdf(agenda, papers, new Set(), typesetter), slips: new Set() };
  } catch (error) {
    if (!(error instanceof TypesetError)) throw error;
  }
  const mended = new Map<number, PlaceablePaper>();
  const slips = new Set<number>();
  for (const [order, paper] of papers) {
    signal?.throwIfAborted();
    const placeable = await firstPlaceable(paper, typesetter);
    if (placeable === undefined) slips.add(order);
    mended.set(order, placeable ?? paper);
  }
  return { pack: await renderPackPdf(agenda, mended, slips, typesetter), slips };
}

async function firstPlaceable(
  paper: PlaceablePaper,
  typesetter: Typesetter,
): Promise<PlaceablePaper | undefined> {
  if (await probePaper(paper, typesetter)) return paper;
  const rewritten = await rewritePdf(paper.bytes).catch(() => undefined);
  if (rewritten === undefined) return undefined;
  const candidate = { ...paper, bytes: rewritten };
  return (await probePaper(candidate, typesetter)) ? candidate : undefined;
}
