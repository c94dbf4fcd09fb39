import { withWholeNumbers, wordForm } from './plain-form.ts';
import type { Needles } from './withheld-needles.ts';

/** Where in the records the withheld texts are from that this text holds; empty when it holds none. */
export function withheldIn(text: string, needles: Needles): Set<string> {
  const found = new Set<string>();
  if (text === '' || needles.count === 0) return found;
  const words = wordForm(text);
  const plain = words.replaceAll(' ', '');
  for (const [needle, where] of needles.anywhere) if (plain.includes(needle)) found.add(where);
  for (const [needle, where] of needles.asWords) if (words.includes(needle)) found.add(where);
  if (needles.numbers.size > 0) {
    const numbers = new Set(withWholeNumbers(words).match(/\d{6,8}/g));
    for (const [needle, where] of needles.numbers) if (numbers.has(needle)) found.add(where);
  }
  for (const [length, group] of needles.runs) findRuns(plain, length, group, found);
  return found;
}

/** Finds any of many needles of one length in one pass, by a rolling hash that is then confirmed. */
function findRuns(
  plain: string,
  length: number,
  group: ReadonlyMap<string, string>,
  found: Set<string>,
): void {
  if (group.size === 0 || plain.length < length) return;
  const wanted = hashesOf(group);
  let outgoing = 1;
  for (let index = 1; index < length; index += 1) outgoing = Math.imul(outgoing, base);
  let hash = 0;
  for (let index = 0; index < plain.length; index += 1) {
    if (index >= length) hash = (hash - Math.imul(plain.charCodeAt(index - length), outgoing)) | 0;
    hash = (Math.imul(hash, base) + plain.charCodeAt(index)) | 0;
    if (index < length - 1 || !wanted.has(hash)) continue;
    const where = group.get(plain.slice(index - length + 1, index + 1));
    if (where !== undefined) found.add(where);
  }
}

const base = 16_777_619;

const known = new WeakMap<ReadonlyMap<string, string>, Set<number>>();

function hashesOf(group: ReadonlyMap<string, string>): Set<number> {
  let hashes = known.get(group);
  if (hashes === undefined) {
    hashes = new Set([...group.keys()].map(hashOf));
    known.set(group, hashes);
  }
  return hashes;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  }
  return hash;
}
