import { countOf } from '../calendar/date-words.ts';
import { flattenBlocks, listRecordBlocks } from './document.rules.ts';
import type { MinuteDocument } from './minute-document.ts';

/** What was recorded under an item, for its line in the list: `2 declared, 1 decision, 1 action`. */
export function sayMarks(document: MinuteDocument): string {
  const records = listRecordBlocks(document).map(({ node }) => node.type);
  const count = (type: (typeof records)[number]) => records.filter((each) => each === type).length;
  const papers = flattenBlocks(document).filter(({ node }) => node.type === 'tabledPaper').length;
  const declared = count('declaration');
  const moves = count('presence');
  return [
    declared === 0 ? '' : `${String(declared)} declared`,
    counted(count('decision'), 'decision'),
    counted(count('action'), 'action'),
    moves === 0 ? '' : `${String(moves)} came or left`,
    papers === 0 ? '' : `${String(papers)} tabled`,
  ]
    .filter((mark) => mark !== '')
    .join(', ');
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : countOf(count, noun);
}
