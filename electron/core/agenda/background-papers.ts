import { z } from 'zod';
import { BackgroundPaper } from '#shared/agenda/agenda-item.ts';

const list = z.array(BackgroundPaper);

/** Works as stored: a JSON array of objects. Anything else in the column is a damaged record. */
export function toBackgroundPapers(text: string): BackgroundPaper[] {
  return text === '[]' ? [] : list.parse(JSON.parse(text));
}

export function fromBackgroundPapers(papers: readonly BackgroundPaper[]): string {
  return JSON.stringify(papers);
}
