import { html, type Html } from '../pages/html.ts';

/** A box of a drawing: its place in columns from the left, its words, and whether it is the one meant. */
export interface Box {
  readonly id: string;
  readonly column: number;
  readonly words: string;
  readonly chosen: boolean;
}

/** A line from one box to another that it reports to, as a rule further left. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly dashed: boolean;
}

export interface DrawingColours {
  readonly main: string;
  readonly tint: string;
}

const boxWidth = 232;
const gutter = 72;
const lineHeight = 20;
const padding = 12;
const gap = 18;
const margin = 8;
const arrow = 8;

interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/**
 * A drawing of boxes in columns with lines between them, as a file of its own: no script, nothing from
 * elsewhere, system fonts. Boxes come in reading order; a box that has children stands beside the first.
 */
export function drawBoxes(
  boxes: readonly Box[],
  lines: readonly Line[],
  { colours, title }: { colours: DrawingColours; title: string },
): string {
  const placed = place(boxes);
  const byId = new Map(placed.map((box) => [box.id, box]));
  const width = Math.max(...placed.map(({ x }) => x + boxWidth), boxWidth) + margin + 24;
  const height = Math.max(...placed.map((box) => box.y + box.height), 0) + margin;
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      role="img"
    >
      <title>${title}</title>
      <rect width="${width}" height="${height}" fill="#ffffff" />
      ${lines.map((line) => drawLine(line, byId, colours))}${placed.map((box) => drawBox(box, colours))}
    </svg> `.markup;
}

function drawBox({ x, y, height, lines, chosen }: Placed, { main, tint }: DrawingColours): Html {
  const fill = chosen ? tint : '#ffffff';
  return html`
    <rect
      x="${x}"
      y="${y}"
      width="${boxWidth}"
      height="${height}"
      rx="4"
      fill="${fill}"
      stroke="${main}"
      stroke-width="${chosen ? 3 : 1.5}"
    />
    <text
      font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif"
      font-size="15"
      font-weight="${chosen ? 700 : 500}"
      fill="#14191c"
      >${lines.map(
        (words, index) =>
          html`<tspan x="${x + 14}" y="${y + padding + 15 + index * lineHeight}">${words}</tspan>`,
      )}</text
    >
  `;
}

/** From the left side of the lower body to the right side of the upper one, which the arrow points at. */
function drawLine(
  { from, to, dashed }: Line,
  byId: ReadonlyMap<string, Placed>,
  { main }: DrawingColours,
): Html | null {
  const lower = byId.get(from);
  const upper = byId.get(to);
  if (lower === undefined || upper === undefined) return null;
  const end = { x: upper.x + boxWidth, y: upper.y + portOf(upper, dashed) };
  const path = `${pathBetween(lower, upper, dashed)} V ${end.y} H ${end.x + arrow}`;
  return html`
    <path
      d="${path}"
      fill="none"
      stroke="${main}"
      stroke-width="1.5"
      ${dashed && html` stroke-dasharray="5 4"`}
    />
    <path d="M ${end.x} ${end.y} l ${arrow} -4 v 8 z" fill="${main}" />
  `;
}

/** The way out of the lower box to the gutter behind the upper one. */
function pathBetween(lower: Placed, upper: Placed, dashed: boolean): string {
  const start = lower.y + portOf(lower, dashed);
  const behind = upper.x + boxWidth + gutter / 2 + (dashed ? 10 : 0);
  if (upper.column >= lower.column) {
    // Beside each other: out on the right and round.
    const right = Math.max(lower.x, upper.x) + boxWidth + (dashed ? 20 : 26);
    return `M ${lower.x + boxWidth} ${start} H ${right}`;
  }
  if (lower.column - upper.column === 1) return `M ${lower.x} ${start} H ${behind}`;
  // A line that skips a column runs above the boxes of it, in the gap that every row has.
  const before = lower.x - gutter / 2 + (dashed ? 10 : 0);
  return `M ${lower.x} ${start} H ${before} V ${lower.y - gap / 2} H ${behind}`;
}

function portOf({ height }: Placed, dashed: boolean): number {
  return Math.min(dashed ? 33 : 21, height - 8);
}

/** Each box one row below the one before, or in its row where it stands in a column further right. */
function place(boxes: readonly Box[]): Placed[] {
  const bottoms = new Map<number, number>();
  const placed: Placed[] = [];
  for (const box of boxes) {
    const lines = wrapped(box.words);
    const height = Math.max(lines.length * lineHeight + padding * 2, 44);
    const before = placed.at(-1);
    const own = bottoms.get(box.column) ?? margin;
    const isBeside = before !== undefined && box.column > before.column;
    const y = isBeside ? Math.max(before.y, own) : Math.max(own, ...bottoms.values());
    placed.push({ ...box, lines, height, y, x: margin + box.column * (boxWidth + gutter) });
    bottoms.set(box.column, y + height + gap);
  }
  return placed;
}

/** Words in lines of at most 27 characters, at most four; a longer word is cut. */
function wrapped(words: string): string[] {
  const most = 27;
  const lines: string[] = [''];
  for (const word of words.split(/\s+/).flatMap((part) => part.match(/.{1,27}/gu) ?? [])) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.length > 4
    ? [...lines.slice(0, 3), `${lines[3]?.slice(0, most - 1) ?? ''}…`]
    : lines;
}
