import type { FindingKind } from '#shared/scanning/finding.ts';
import type { Cover, Drawing } from './follow-drawing.ts';
import { areaOf, type Box, holds, overlap } from './pdf-geometry.ts';
import type { Glyph } from './text-drawing.ts';

export interface HiddenWords {
  readonly kind: FindingKind;
  readonly words: string;
}

/** Fewer letters than this are a bullet, a stray mark or a rounding of the corner of a box. */
const FEWEST_LETTERS = 3;

/** Runs of letters on a page that nobody can see, and how they are hidden. */
export function hiddenWords({ glyphs, covers }: Drawing, page: Box): HiddenWords[] {
  const scan = covers.find(
    (one) => one.isPicture && areaOf(overlap(one.box, page)) > areaOf(page) * 0.6,
  );
  const seen = new Set<string>();
  const kinds = glyphs.map((glyph, index) => {
    const kind = howHidden(glyph, { index, covers, page, scan });
    if (kind === null) seen.add(keyOf(glyph));
    return kind;
  });
  const runs: HiddenWords[] = [];
  let run: { kind: FindingKind; words: string; letters: number; last: Glyph } | null = null;
  const finish = (): void => {
    if (run !== null && run.letters >= FEWEST_LETTERS)
      runs.push({ kind: run.kind, words: run.words });
    run = null;
  };
  glyphs.forEach((glyph, index) => {
    const kind = kinds[index] ?? null;
    // The same letter at the same place, where it can be seen: nothing is hidden.
    if (kind === null || seen.has(keyOf(glyph))) {
      finish();
      return;
    }
    if (run === null || run.kind !== kind) {
      finish();
      run = { kind, words: glyph.letter, letters: 1, last: glyph };
      return;
    }
    const gap = isGap(run.last, glyph) ? ' ' : '';
    run = {
      kind,
      words: `${run.words}${gap}${glyph.letter}`.slice(0, 300),
      letters: run.letters + 1,
      last: glyph,
    };
  });
  finish();
  return runs;
}

function keyOf({ letter, x, y }: Glyph): string {
  return `${letter}:${String(Math.round(x / 2))}:${String(Math.round(y / 2))}`;
}

function isGap(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, 1);
  return (
    Math.abs(next.y - last.y) > size * 0.5 ||
    Math.abs(next.x - last.x) - next.half - last.half > size * 0.15
  );
}

interface Around {
  index: number;
  covers: readonly Cover[];
  page: Box;
  scan: Cover | undefined;
}

function howHidden(glyph: Glyph, { index, covers, page, scan }: Around): FindingKind | null {
  if (!glyph.isShown) return 'hidden-layer';
  const { x, y } = glyph;
  const isOnScan = scan !== undefined && holds(scan.box, x, y);
  if (glyph.mode === 3 || glyph.mode === 7) return isOnScan ? 'scanned-text' : 'invisible-text';
  const over = covers.find((cover) => cover.order > index && holds(cover.box, x, y));
  if (over !== undefined) return over === scan ? 'scanned-text' : 'covered-text';
  if (glyph.alpha < 0.05 || glyph.size < 1 || !holds(page, x, y)) return 'invisible-text';
  if (glyph.mode !== 0 || glyph.fill === null || glyph.fill === 'pattern') return null;
  const under = covers.findLast((cover) => cover.order <= index && holds(cover.box, x, y));
  const ground = under === undefined ? '#ffffff' : under.colour;
  return ground !== null && isAlike(glyph.fill, ground) ? 'invisible-text' : null;
}

/** No eye tells these two colours apart. */
function isAlike(first: string, second: string): boolean {
  const parts = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const others = parts(second);
  return parts(first).every((part, index) => Math.abs(part - (others[index] ?? 0)) <= 6);
}
