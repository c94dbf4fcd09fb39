import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newPlaces,
  type PackDocument,
  type PackPlace,
  pageLabel,
  pageLabels,
  placeDocuments,
  supplementTitle,
} from '#shared/publishing/pack-pages.rules.ts';

const agenda = (pages: number): PackDocument => ({ paperId: null, part: 'public', pages });
const paper = (paperId: string, pages: number, part: PackDocument['part'] = 'public') => ({
  paperId,
  part,
  pages,
});
const labelsOf = (places: readonly PackPlace[], documents: readonly PackDocument[]) =>
  places.map((place, index) => pageLabels(place, documents[index]?.pages ?? 0));

describe('the page numbers of a pack', () => {
  it('run through the agenda and the papers, and on through the restricted part', () => {
    const documents = [agenda(3), paper('secret', 2, 'restricted'), paper('a', 2), paper('b', 1)];
    expect(labelsOf(placeDocuments([], documents), documents)).toEqual([
      ['1', '2', '3'],
      ['7', '8'],
      ['4', '5'],
      ['6'],
    ]);
  });

  it('stay when a paper comes late: it is Supplement 1, and the next one Supplement 2', () => {
    const first = placeDocuments([], [agenda(3), paper('a', 2)]);
    const second = placeDocuments(first, [agenda(3), paper('late', 2), paper('a', 2)]);
    expect(second.map((place) => pageLabel(place, 1))).toEqual(['1', 'S1-1', '4']);
    expect(second.map(supplementTitle)).toEqual([null, 'Supplement 1', null]);
    const kept = [...first, ...newPlaces(first, second)];
    const [third] = placeDocuments(kept, [paper('later', 1)]);
    expect(third && pageLabel(third, 1)).toBe('S2-1');
  });

  it('of the public part take no notice of restricted papers, early or late', () => {
    const open = [agenda(3), paper('a', 2)];
    const secret = paper('secret', 9, 'restricted');
    const kept = placeDocuments([], [...open, secret]);
    const late = [...open, secret, paper('more', 3, 'restricted'), paper('late', 1)];
    expect(placeDocuments(kept, late).map((place) => pageLabel(place, 1))).toEqual([
      ...['1', '4', '6', 'R1-1', 'S1-1'],
    ]);
  });

  it('go on with letters where a new version is longer, and leave gaps where it is shorter', () => {
    const [, place] = placeDocuments([], [agenda(3), paper('a', 2)]);
    if (place === undefined) throw new Error('No place.');
    expect(pageLabels(place, 4)).toEqual(['4', '5', '5a', '5b']);
    expect(pageLabels(place, 1)).toEqual(['4']);
    expect(pageLabel(place, 2 + 27)).toBe('5aa');
  });

  const documents = fc.uniqueArray(
    fc.record({
      paperId: fc.integer({ min: 1, max: 12 }).map((number) => `paper-${String(number)}`),
      part: fc.constantFrom('public' as const, 'restricted' as const),
      pages: fc.integer({ min: 1, max: 60 }),
    }),
    { selector: ({ paperId, part }) => `${paperId} ${part}`, maxLength: 12 },
  );
  const editions = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), documents), {
    minLength: 1,
    maxLength: 6,
  });

  it('never change and are never given twice, whatever comes, goes, grows or turns restricted', () => {
    fc.assert(
      fc.property(editions, (all) => {
        let kept: PackPlace[] = [];
        const owner = new Map<string, string>();
        for (const [agendaPages, papers] of all) {
          const present = [agenda(agendaPages), ...papers];
          const places = placeDocuments(kept, present);
          kept = [...kept, ...newPlaces(kept, places)];
          for (const [index, place] of places.entries()) {
            const document = present[index];
            if (document === undefined) throw new Error('No document.');
            const name = `${String(document.paperId)} ${document.part}`;
            for (const [at, label] of pageLabels(place, document.pages).entries()) {
              const page = `${name}, page ${String(at + 1)}`;
              expect(owner.get(label) ?? page).toBe(page);
              owner.set(label, page);
            }
          }
        }
      }),
    );
  });

  it('[R-037] of the public part are the same whatever the restricted part holds', () => {
    fc.assert(
      fc.property(editions, fc.infiniteStream(documents), (all, others) => {
        const run = (swap: boolean) => {
          let kept: PackPlace[] = [];
          return all.map(([agendaPages, papers]) => {
            const open = papers.filter(({ part }) => part === 'public');
            const restricted = swap ? (others.next().value as PackDocument[]) : papers;
            const present = [
              agenda(agendaPages),
              ...open,
              ...restricted.filter(({ part }) => part === 'restricted'),
            ];
            const places = placeDocuments(kept, present);
            kept = [...kept, ...newPlaces(kept, places)];
            return labelsOf(places, present).slice(0, 1 + open.length);
          });
        };
        expect(run(true)).toEqual(run(false));
      }),
    );
  });
});
