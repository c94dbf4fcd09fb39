import { setImmediate } from 'node:timers/promises';
import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { withheldIn } from './search-text.ts';
import { textsOf } from './texts-of-file.ts';
import type { PdfContents } from './read-document.ts';
import type { Needles, ScopedNeedles } from './withheld-needles.ts';

/**
 * Withheld text in any file of the bundle (trust.md, P5). The problems say where it was found and where
 * in the records it is from, and never what it says: they may be shown, printed and logged.
 */
export async function checkLeaks(
  files: ReadonlyMap<string, Buffer>,
  scoped: readonly ScopedNeedles[],
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
  onProgress: (progress: { done: number; of: number; sentence: string }) => void,
): Promise<BundleCheck> {
  const problems: BundleProblem[] = [];
  const of = files.size;
  for (const [done, [file, bytes]] of [...files].entries()) {
    onProgress({ done, of, sentence: `Searching file ${done + 1} of ${of} for withheld text` });
    const sought = scoped.filter(({ scope }) => scope === null || scope.has(file));
    const places = new Map<string, Found>();
    for await (const { where, text } of textsOf({ name: file, bytes }, readPdf)) {
      await setImmediate(); // a large bundle takes seconds: the program stays awake meanwhile
      for (const { needles } of sought) {
        for (const source of withheldIn(text, needles)) {
          const known = places.get(source) ?? { needles, wheres: new Set() };
          known.wheres.add(where);
          places.set(source, known);
        }
      }
    }
    for (const [source, { needles, wheres }] of places) {
      problems.push(await describe({ file, bytes, source, wheres }, needles, readPdf));
    }
  }
  const count = scoped.reduce((sum, { needles }) => sum + needles.count, 0);
  const good = `${count} passages searched for in ${files.size} files. None found.`;
  return concluded({ id: 'withheld', title: 'Withheld text' }, good, problems);
}

interface Found {
  readonly needles: Needles;
  readonly wheres: Set<string>;
}

async function describe(
  leak: { file: string; bytes: Buffer; source: string; wheres: Set<string> },
  needles: Needles,
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
): Promise<BundleProblem> {
  const { file, bytes, source, wheres } = leak;
  const places = [...wheres].filter((where) => where !== '' && where !== 'its pages');
  if (wheres.has('its pages'))
    places.unshift(...(await pagesWith(bytes, source, needles, readPdf)));
  const named = places.length === 0 ? '' : ` (${places.slice(0, 5).join('; ')})`;
  const problem = { file: hideName(file, wheres), text: `Withheld text of ${source}${named}` };
  const line = wheres.has('') ? lineWith(bytes, source, needles) : undefined;
  return line === undefined ? problem : { ...problem, line };
}

async function pagesWith(
  bytes: Buffer,
  source: string,
  needles: Needles,
  readPdf: (bytes: Uint8Array) => Promise<PdfContents | null>,
): Promise<string[]> {
  const pages = (await readPdf(bytes))?.pages ?? [];
  const found = pages.flatMap((page, index) =>
    withheldIn(page, needles).has(source) ? [`page ${index + 1}`] : [],
  );
  return found.length === 0 ? ['its pages'] : found;
}

function lineWith(bytes: Buffer, source: string, needles: Needles): number | undefined {
  const lines = bytes.toString('utf8').split('\n');
  const index = lines.findIndex((line) => withheldIn(line, needles).has(source));
  return index === -1 ? undefined : index + 1;
}

/** A file whose very name holds withheld text is told by its folder. */
function hideName(file: string, wheres: Set<string>): string {
  return wheres.has('its name') ? `${file.replace(/[^/]*$/, '')}…` : file;
}
