import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import type { PdfContents } from './read-document.ts';

const numbered = /\/(agenda|pack|minutes-draft|minutes-approved)\.pdf$/;

/**
 * The printed page numbers of our PDFs go on: none twice, none backwards, and none left out, unless a part
 * begins there, as it does after a withdrawn paper.
 */
export function checkPageNumbers(documents: ReadonlyMap<string, PdfContents | null>): BundleCheck {
  const problems: BundleProblem[] = [];
  let count = 0;
  for (const [file, pdf] of documents) {
    if (pdf === null || !numbered.test(file)) continue;
    const labels = pdf.feet.map(labelAtFoot);
    count += labels.filter((label) => label !== null).length;
    problems.push(...faultsOf(labels, pdf.partsBegin).map((text) => ({ file, text })));
  }
  const good = `${count} page numbers go on without a gap.`;
  return concluded({ id: 'page-numbers', title: 'Page numbers' }, good, problems);
}

/** `S1-12b`: the twelfth page of Supplement 1, after which two more were needed later. */
interface Label {
  prefix: string;
  number: number;
  letters: string;
}

function labelAtFoot(foot: string): Label | null {
  const match = /Page ([A-Z]\d+-)?(\d+)([a-z]*)(?: of \d+)?\s*$/.exec(foot.trim());
  if (match === null) return null;
  const [, prefix = '', digits = '', letters = ''] = match;
  return { prefix, number: Number(digits), letters };
}

function faultsOf(labels: readonly (Label | null)[], begins: ReadonlySet<number>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  let before: Label | null = null;
  for (const [page, label] of labels.entries()) {
    if (label === null) continue;
    const words = sayLabel(label);
    if (seen.has(words)) faults.push(`Two pages have the number ${words}`);
    else if (before !== null && !begins.has(page) && !follows(before, label)) {
      faults.push(`Page ${words} comes after page ${sayLabel(before)}`);
    } else if (before?.prefix === label.prefix && label.number < before.number) {
      faults.push(`Page ${words} comes after page ${sayLabel(before)}`);
    }
    seen.add(words);
    before = label;
  }
  return faults;
}

function follows(before: Label, label: Label): boolean {
  if (before.prefix !== label.prefix) return false;
  if (label.number === before.number + 1) return label.letters === '';
  return label.number === before.number && label.letters === lettersAfter(before.letters);
}

/** a after nothing, b after a, aa after z. */
function lettersAfter(letters: string): string {
  if (letters === '') return 'a';
  const last = letters.at(-1) ?? '';
  if (last !== 'z') return letters.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
  const rest = letters.slice(0, -1);
  return `${rest === '' ? 'a' : lettersAfter(rest)}a`;
}

function sayLabel({ prefix, number, letters }: Label): string {
  return `${prefix}${String(number)}${letters}`;
}
