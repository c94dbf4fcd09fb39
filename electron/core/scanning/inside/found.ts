import type { Finding, FindingKind } from '#shared/scanning/finding.ts';

/** Gathers what is found, one entry for each kind. */
export interface Found {
  add(kind: FindingKind, where?: string, detail?: string): void;
  list(): Finding[];
}

const MOST_PLACES = 10;
const MOST_DETAIL = 200;

export function startFinding(): Found {
  const found = new Map<
    FindingKind,
    { places: Set<string>; count: number; details: Set<string> }
  >();
  return {
    add(kind, where = '', detail = '') {
      const entry = found.get(kind) ?? { places: new Set(), count: 0, details: new Set() };
      found.set(kind, entry);
      entry.count += 1;
      const place = tidy(where, 120);
      if (place !== '' && entry.places.size < MOST_PLACES) entry.places.add(place);
      const words = tidy(detail, 120);
      if (words !== '' && entry.details.size < MOST_PLACES) entry.details.add(words);
    },
    list: () =>
      [...found].map(([kind, { places, count, details }]) => ({
        kind,
        places: [...places],
        count,
        detail: tidy([...details].join('; '), MOST_DETAIL),
      })),
  };
}

/** One line of readable characters, cut where it is too long. */
export function tidy(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
