import { forPrint } from './agenda-pdf.ts';
import { isText, type PackFile, type Sheet } from './pack-model.ts';
import {
  type SheetStart,
  type TypesetDocument,
  TypesetError,
  type TypesetFile,
} from './typeset-job.ts';
import type { Typesetter } from './typesetter.ts';

/** A paper as it can be placed: a PDF and how many pages it has. */
export interface PlaceablePaper {
  bytes: Uint8Array;
  pages: number;
}

/** How many pages each sheet of words takes, by its id; `front` is the cover with the contents. */
export type SheetPages = ReadonlyMap<string, number>;

/**
 * One PDF of a pack: contents, sheets and every page of every paper, bookmarked by item and paper. How long
 * a sheet of words is, only the typesetter knows: they are set alone first, and `make` is told. Tagged, but
 * not PDF/UA: placed pages are pictures with a name to a screen reader, which is why each public paper also
 * goes out as its own file.
 */
export async function renderPack(
  make: (pages: SheetPages) => PackFile,
  papers: ReadonlyMap<string, PlaceablePaper>,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  let pages = await countPages(make, typesetter);
  for (let round = 1; ; round += 1) {
    const pack = withBlankPages(make(pages), pages);
    const files = pack.sheets.flatMap((sheet) => fileOf(sheet, papers));
    const document = await typesetter.typeset({
      ...{ template: 'pack', data: forPrint({ ...pack, probing: false }), files },
      ...{ standard: null, starts: 'with-pdf' },
    });
    const found = pagesOf(pack.sheets, document);
    if (round === 3 || [...found].every(([id, count]) => pages.get(id) === count)) return document;
    pages = found;
  }
}

/** The pages of each sheet of words: the pack is set without its papers. */
export async function countPages(
  make: (pages: SheetPages) => PackFile,
  typesetter: Typesetter,
): Promise<SheetPages> {
  const guess = make(new Map());
  const probe = async (pack: PackFile): Promise<SheetPages> => {
    const data = forPrint({ ...pack, probing: true });
    const document = await typesetter.typeset({
      ...{ template: 'pack', data, standard: null, starts: 'only' },
    });
    return pagesOf(pack.sheets, document);
  };
  const first = await probe(guess);
  return probe(make(first)); // page numbers have other widths now
}

/** Whether the pages of a paper can be placed. */
export async function probePaper(paper: PlaceablePaper, typesetter: Typesetter): Promise<boolean> {
  const files = [{ name: 'paper.pdf', bytes: paper.bytes }];
  try {
    await typesetter.typeset({
      template: 'probe',
      data: { pages: paper.pages },
      files,
      standard: null,
    });
    return true;
  } catch (error) {
    if (error instanceof TypesetError) return false;
    throw error;
  }
}

/** From where sheets begin to how long they are; sheets of pictures are left out, their length is known. */
function pagesOf(sheets: readonly Sheet[], { starts, pages }: TypesetDocument): SheetPages {
  const known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const ends = [...starts.slice(1), { id: '', page: pages + 1 }];
  return new Map(
    starts.flatMap(({ id, page }: SheetStart, index): [string, number][] => {
      const sheet = known.get(id);
      if (sheet !== undefined && !isText(sheet)) return [];
      const next = ends[index] ?? { id: '', page: pages + 1 };
      const blank = known.get(next.id)?.blankBefore === true ? 1 : 0;
      return [[id, next.page - page - blank]];
    }),
  );
}

/** For printing on both sides, each sheet begins on a right-hand page: an odd one. */
function withBlankPages(pack: PackFile, pages: SheetPages): PackFile {
  if (!pack.doubleSided) return pack;
  let done = pages.get('front') ?? 1;
  const sheets = pack.sheets.map((sheet) => {
    const blankBefore = done % 2 === 1;
    done += (blankBefore ? 1 : 0) + lengthOf(sheet, pages);
    return { ...sheet, blankBefore };
  });
  return { ...pack, sheets };
}

function lengthOf(sheet: Sheet, pages: SheetPages): number {
  if (sheet.kind === 'divider') return 1;
  if (sheet.kind === 'paper') return sheet.slip === null ? sheet.pages : 1;
  return pages.get(sheet.id) ?? 1;
}

function fileOf(sheet: Sheet, papers: ReadonlyMap<string, PlaceablePaper>): TypesetFile[] {
  if (sheet.kind !== 'paper' || sheet.slip !== null) return [];
  const paper = papers.get(sheet.id);
  if (paper === undefined) throw new Error('A paper of the pack was not read.');
  return [{ name: sheet.file, bytes: paper.bytes }];
}
