import type { InlineNode } from './minute-document.ts';
import type { Naming } from './printed-minutes-names.ts';
import type { Run } from './printed-minutes.ts';

/** The text of a paragraph in its runs; none where it says nothing. */
export function printRuns(inlines: readonly InlineNode[] | undefined, naming: Naming): Run[] {
  const runs: Run[] = [];
  for (const inline of inlines ?? []) {
    const marks = inline.type === 'text' ? (inline.marks ?? []).map(({ type }) => type) : [];
    const run = {
      text: inline.type === 'text' ? inline.text : '\n',
      bold: marks.includes('bold'),
      italic: marks.includes('italic'),
    };
    const last = runs.at(-1);
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic) {
      last.text += run.text;
    } else runs.push(run);
  }
  return runs.every(({ text }) => text.trim() === '') ? [] : naming.runs(runs);
}
