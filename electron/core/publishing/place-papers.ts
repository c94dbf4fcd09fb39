import { type PlaceablePaper, probePaper } from '../documents/pack-pdf.ts';
import { type TypesetDocument, TypesetError } from '../documents/typeset-job.ts';
import type { Typesetter } from '../documents/typesetter.ts';

/**
 * A pack with every page of every paper. A PDF that opens for a reader and still cannot be placed, as some
 * half-broken ones do, is told to `render` as a slip: a page that points to its own file, so that one bad
 * file of a partner does not hold up the rest.
 */
export async function placePapers<Key>(
  papers: ReadonlyMap<Key, PlaceablePaper>,
  render: (slips: ReadonlySet<Key>) => Promise<TypesetDocument>,
  typesetter: Typesetter,
  signal?: AbortSignal,
): Promise<{ pack: TypesetDocument; slips: ReadonlySet<Key> }> {
  const slips = new Set<Key>();
  try {
    return { pack: await render(slips), slips };
  } catch (error) {
    if (!(error instanceof TypesetError)) throw error;
  }
  for (const [key, paper] of papers) {
    signal?.throwIfAborted();
    if (!(await probePaper(paper, typesetter))) slips.add(key);
  }
  return { pack: await render(slips), slips };
}
