import { plainText } from '#core/documents/plain-text.ts';
import { type OfficeKind, unpackOfficeFile } from '#core/documents/unpack-office-file.ts';
import { RefusedError } from '#core/errors.ts';
import {
  type ReportKey,
  type ReportPart,
  reportParts,
  type ReportWords,
} from '#shared/reports/report.ts';
import { type WordParagraph, wordParagraphs } from './word-paragraphs.ts';

/** The tag of a part's content control: the same in every template that was ever sent out. */
export function tagOfPart(key: ReportKey): string {
  return `clear-days-${key}`;
}

/** What became of reading a file: its words, or why there are none. */
export type ReadReport = { words: ReportWords } | { failure: string };

/**
 * What a report says, from a Word file that may be hostile: macros, pictures and links are not even
 * unpacked. A part is found by its content control, or by its heading where the control is gone. A file that
 * cannot be read, or has no part of the template, gives a sentence. For the reading process.
 */
export async function readReport(bytes: Buffer): Promise<ReadReport> {
  try {
    const parts = await unpackOfficeFile(bytes, wordDocument);
    return wordsOf(wordParagraphs(parts.get(wordDocument.needed) ?? ''));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { failure: error.refusal.sentence };
  }
}

function wordsOf(paragraphs: readonly WordParagraph[]): ReadReport {
  const words: ReportWords = { ...nothing, recommendations: [], backgroundPapers: [], unread: [] };
  let isTemplate = false;
  for (const part of reportParts) {
    const own = paragraphsOfPart(paragraphs, part);
    if (own === null) {
      words.unread.push(`${part.heading}: there is no such part in the file.`);
      continue;
    }
    isTemplate = true;
    if (part.kind === 'list') words[part.key] = entriesOf(own, part, words.unread);
    else words[part.key] = proseOf(own, part, words.unread);
  }
  return isTemplate
    ? { words }
    : {
        failure:
          'This Word file was not made from a report template, so its parts cannot be told apart.',
      };
}

const wordDocument: OfficeKind = {
  parts: /^word\/document\.xml$/,
  needed: 'word/document.xml',
  notIt: 'not-a-document',
  noun: 'document',
  called: 'a Word document',
  whenOld: 'This is an old Word file, or one with a password. Save it as .docx without a password.',
};

const nothing = {
  asked: '',
  summary: '',
  finance: '',
  risk: '',
  equality: '',
  legal: '',
  consultation: '',
};

const mostCharacters = 20_000;
const mostEntries = { recommendations: 60, backgroundPapers: 100 };

/** The paragraphs of one part without guidance; null where the part is not there. */
function paragraphsOfPart(
  paragraphs: readonly WordParagraph[],
  { key, heading, guidance }: ReportPart & { key: ReportKey },
): WordParagraph[] | null {
  const tag = tagOfPart(key);
  const inControl = paragraphs.filter(({ controls }) => controls.includes(tag));
  const own = inControl.length > 0 ? inControl : underHeading(paragraphs, heading);
  return own?.filter(({ text }) => text.trim() !== '' && text.trim() !== guidance) ?? null;
}

/** What stands under a heading up to the next one. */
function underHeading(
  paragraphs: readonly WordParagraph[],
  heading: string,
): WordParagraph[] | null {
  const isIt = ({ isHeading, text }: WordParagraph): boolean =>
    isHeading && text.trim().toLowerCase() === heading.toLowerCase();
  const from = paragraphs.findIndex(isIt);
  if (from === -1) return null;
  const rest = paragraphs.slice(from + 1);
  const end = rest.findIndex(({ isHeading }) => isHeading);
  return end === -1 ? rest : rest.slice(0, end);
}

function proseOf(own: readonly WordParagraph[], { heading }: ReportPart, unread: string[]): string {
  const text = own.map(({ text: words }) => tidy(words)).join('\n\n');
  if (text.length > mostCharacters) unread.push(`${heading}: read to its first 20,000 characters.`);
  return text.slice(0, mostCharacters).toWellFormed();
}

/** Each paragraph is an entry; one deeper in the list belongs to the entry above it. */
function entriesOf(
  own: readonly WordParagraph[],
  part: ReportPart & { key: ReportKey },
  unread: string[],
): string[] {
  const entries: string[] = [];
  for (const { text, listLevel } of own) {
    const last = entries.at(-1);
    if ((listLevel ?? 0) > 0 && last !== undefined) {
      entries[entries.length - 1] = `${last}\n${tidy(text)}`;
    } else entries.push(tidy(text).replace(typedNumber, ''));
  }
  const most =
    part.key === 'recommendations' ? mostEntries.recommendations : mostEntries.backgroundPapers;
  if (entries.length > most) unread.push(`${part.heading}: read to the first ${most}.`);
  return entries.slice(0, most).map((entry) => entry.slice(0, mostCharacters).toWellFormed());
}

/** "1.", "(a)" or a mark that was typed by hand. */
const typedNumber = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–•*])\s+/i;

function tidy(text: string): string {
  return plainText(text)
    .replace(/[ \u00a0]+/g, ' ')
    .trim();
}
