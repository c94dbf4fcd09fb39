import { refuse } from '#core/errors.ts';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** The name of each sheet with the part that holds it, in the order of the tabs. */
export function sheetParts(parts: ReadonlyMap<string, string>): { name: string; part: string }[] {
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
  );
  return tags(parts.get('xl/workbook.xml') ?? '', 'sheet').flatMap((tag) => {
    const target = targets.get(/\b[\w]*:?id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return parts.has(part) ? [{ name: unescaped(attribute(tag, 'name')), part }] : [];
  });
}

/** Refuses a sheet that claims cells far away: reading it would fill the memory with blank ones. */
export function refuseGiantSheet(sheet: string): void {
  let rows = 0;
  for (const [, kind, letters = '', digits = ''] of sheet.matchAll(
    /<(?:\w+:)?(row|c)\b[^>]*?\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g,
  )) {
    if (kind === 'row') rows += 1;
    if (Number(digits) > MOST_ROWS || columnNumber(letters) > MOST_COLUMNS) refuseReach();
  }
  if (rows > MOST_ROWS || tags(sheet, 'row').length > MOST_ROWS) refuseReach();
}

/**
 * Formulas are never computed. One that was saved with its result is read as that text; one without
 * becomes the text of the formula, and an error its code, so that the row shows what is wrong.
 */
export function formulasAsText(sheet: string): string {
  return sheet
    .replace(
      /<c\b([^>]*)>\s*<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g,
      (_whole, attributes: string, formula: string | undefined) =>
        textCell(attributes, `=${formula ?? ''}`),
    )
    .replace(
      /<c\b([^>]*\st="e"[^>]*)>\s*(?:<f\b[^>]*?(?:\/>|>[^<]*<\/f>))?\s*<v>([^<]*)<\/v>\s*<\/c>/g,
      (_whole, attributes: string, code: string) => textCell(attributes, code),
    );
}

/** Cells merged downwards, counted from 0: the text of the first stands for all of them. */
export function mergedDown(sheet: string): { column: number; first: number; last: number }[] {
  return tags(sheet, 'mergeCell').flatMap((tag) => {
    const match = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(tag, 'ref'));
    if (match === null) return [];
    const [, letters = '', from = '', to = ''] = match;
    const [first, last] = [Number(from) - 1, Math.min(Number(to), MOST_ROWS) - 1];
    return last > first ? [{ column: columnNumber(letters) - 1, first, last }] : [];
  });
}

function textCell(attributes: string, text: string): string {
  const place = /\sr="[^"]*"/.exec(attributes)?.[0] ?? '';
  return `<c${place} t="inlineStr"><is><t>${text}</t></is></c>`;
}

function refuseReach(): never {
  const sentence = `This sheet reaches beyond ${MOST_ROWS} rows or ${MOST_COLUMNS} columns. Delete what is not part of the list, or split it.`;
  return refuse('too-large', sentence);
}

/** 1 for A, 27 for AA. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
