import { CsvError, parse } from 'csv-parse/sync';
import { refuse } from '#core/errors.ts';

const delimiters = [
  { character: ',', words: 'Commas' },
  { character: ';', words: 'Semicolons' },
  { character: '\t', words: 'Tabs' },
  { character: '|', words: 'Bars' },
] as const;

const MOST_ROWS = 20_000;

/** The rows of a CSV file as offices make them: any of four delimiters, any of four encodings. */
export function readCsv(bytes: Buffer): { rows: string[][]; readAs: string } {
  const { text, encoding } = decode(bytes);
  const { content, delimiter } = findDelimiter(text);
  const rows = parseRows(content, delimiter.character);
  if (rows.length > MOST_ROWS) {
    refuse('too-large', `This file has more than ${MOST_ROWS} rows. Split it.`);
  }
  return { rows, readAs: `${delimiter.words}, ${encoding}` };
}

function parseRows(content: string, delimiter: string): string[][] {
  try {
    return parse(content, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = 'lines' in error ? ` near line ${String(error['lines'])}` : '';
    return refuse(
      'damaged',
      `This file cannot be read as a table${where}. Look for a missing quotation mark.`,
    );
  }
}

function decode(bytes: Buffer): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\u0000')) {
    refuse('not-text', 'This file is not a table of text. Choose a .csv or .xlsx file.');
  }
  const words = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' }[encoding] ?? 'UTF-16';
  return { text, encoding: words };
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Excel may say it in the first line (`sep=;`); else the character that most rows have most evenly. */
function findDelimiter(text: string): { content: string; delimiter: (typeof delimiters)[number] } {
  const said = /^sep=(.)\r?\n/.exec(text);
  const named = delimiters.find(({ character }) => character === said?.[1]);
  if (said !== null && named !== undefined) {
    // Excel does not show that line, so rows keep the numbers that the person sees.
    return { content: text.slice(said[0].length), delimiter: named };
  }
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
  const scored = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter.character).length - 1);
    const usual = mostCommon(counts.filter((count) => count > 0));
    return { delimiter, score: counts.filter((count) => count === usual && count > 0).length };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { content: text, delimiter: best.delimiter };
}

function mostCommon(numbers: readonly number[]): number {
  const counted = [...Map.groupBy(numbers, (number) => number)];
  return counted.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}
