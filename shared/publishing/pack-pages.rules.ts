/** The two parts of a pack. The public part knows nothing of the restricted one: it is numbered first. */
export type PackPart = 'public' | 'restricted';

/** The pages that a document has in every pack of its meeting, for ever. */
export interface PackPlace {
  /** Null for the agenda of its part. */
  readonly paperId: string | null;
  readonly part: PackPart;
  /** 0 for the first pack; 1, 2 … for supplements. */
  readonly supplement: number;
  /** Before each page number: "" in the first pack, "S1-" in Supplement 1. */
  readonly prefix: string;
  readonly firstPage: number;
  readonly pages: number;
}

/** A document that is to have pages: the agenda or a paper, as long as it is now. */
export interface PackDocument {
  readonly paperId: string | null;
  readonly part: PackPart;
  readonly pages: number;
}

/**
 * The place of each document, in the order given. What has a place keeps it; the first pack of a part is
 * numbered through, the restricted part after the public one; what comes later is a supplement with pages
 * of its own, so that no number that anybody has on paper ever changes.
 */
export function placeDocuments(
  kept: readonly PackPlace[],
  documents: readonly PackDocument[],
): PackPlace[] {
  const ofPublic = placePart('public', kept, documents);
  const ofRestricted = placePart('restricted', [...kept, ...ofPublic], documents);
  const all = [...kept, ...ofPublic, ...ofRestricted];
  return documents.map((document) => {
    const place = all.find((one) => isPlaceOf(one, document));
    if (place === undefined) throw new Error('A document of the pack has no place.');
    return place;
  });
}

/** Those among the places that are not kept yet. */
export function newPlaces(kept: readonly PackPlace[], places: readonly PackPlace[]): PackPlace[] {
  return places.filter((place) => !kept.some((one) => isPlaceOf(one, place)));
}

/** The place of one document, where it has one. */
export function placeOf(
  places: readonly PackPlace[],
  document: Pick<PackDocument, 'paperId' | 'part'>,
): PackPlace | undefined {
  return places.find((place) => isPlaceOf(place, document));
}

/**
 * What stands at the foot of a page, 1 being the first. A document that has grown since it got its place
 * goes on with letters after its last number: 12, 12a, 12b; one that has shrunk leaves numbers unused.
 */
export function pageLabel({ prefix, firstPage, pages }: PackPlace, page: number): string {
  const within = Math.min(page, pages);
  return `${prefix}${String(firstPage + within - 1)}${page > pages ? letters(page - pages) : ''}`;
}

/** The labels of the first pages of a document. */
export function pageLabels(place: PackPlace, pages: number): string[] {
  return Array.from({ length: pages }, (_, index) => pageLabel(place, index + 1));
}

/** "Supplement 1", "Restricted supplement 2"; null in the first pack. */
export function supplementTitle({ part, supplement }: PackPlace): string | null {
  if (supplement === 0) return null;
  return `${part === 'public' ? 'Supplement' : 'Restricted supplement'} ${String(supplement)}`;
}

/** In the order of a pack: as numbered, supplements last. */
export function comparePlaces(one: PackPlace, other: PackPlace): number {
  return one.supplement - other.supplement || one.firstPage - other.firstPage;
}

function placePart(
  part: PackPart,
  kept: readonly PackPlace[],
  documents: readonly PackDocument[],
): PackPlace[] {
  const own = kept.filter((place) => place.part === part);
  const fresh = documents.filter(
    (document) => document.part === part && !own.some((place) => isPlaceOf(place, document)),
  );
  const supplement = own.length === 0 ? 0 : Math.max(...own.map((place) => place.supplement)) + 1;
  const prefix = supplement === 0 ? '' : `${part === 'public' ? 'S' : 'R'}${String(supplement)}-`;
  let last = supplement === 0 ? lastNumber(kept) : 0;
  return fresh.map(({ paperId, pages }) => {
    const place = { paperId, part, supplement, prefix, firstPage: last + 1, pages };
    last += pages;
    return place;
  });
}

/** The last page number of the first pack. */
function lastNumber(places: readonly PackPlace[]): number {
  const main = places.filter(({ supplement }) => supplement === 0);
  return Math.max(0, ...main.map(({ firstPage, pages }) => firstPage + pages - 1));
}

function isPlaceOf(place: PackPlace, document: Pick<PackDocument, 'paperId' | 'part'>): boolean {
  return place.paperId === document.paperId && place.part === document.part;
}

/** a, b … z, aa, ab … */
function letters(count: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const rest = Math.floor((count - 1) / alphabet.length);
  const letter = alphabet.charAt((count - 1) % alphabet.length);
  return rest === 0 ? letter : letters(rest) + letter;
}
