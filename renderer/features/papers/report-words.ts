import { countOf } from '#shared/calendar/date-words.ts';
import type { ReadReport } from './use-report.ts';

/** How the report stands to its item, in a sentence or two. */
export function reportSentence({ words, beside }: ReadReport): string {
  const { number, newBackgroundPapers: works } = beside;
  const count = countOf(words.recommendations.length, 'recommendation');
  const more =
    works.length === 0
      ? ''
      : ` It names ${countOf(works.length, 'background paper')} that the item does not have yet.`;
  switch (beside.recommendations) {
    case 'none':
      return `It has no recommendations.${more}`;
    case 'same':
      return `It asks for what item ${number} says already.${more}`;
    case 'new':
      return `It has ${count}; item ${number} has none yet.${more}`;
    case 'different':
      return `It has ${count}, and item ${number} says something else.${more}`;
  }
}
