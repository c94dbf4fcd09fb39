import { formatShortDate } from '#shared/calendar/date-words.ts';
import type { WithheldMatter } from '#shared/withheld/withheld.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';

/** What the list says of each withheld matter: what, why and when it is looked at again. */
export const withheldColumns: readonly TableColumn<WithheldMatter>[] = [
  {
    id: 'review',
    head: 'Review',
    width: '12.5rem',
    text: ({ status }) => status.words,
    sortBy: ({ reviewOn }) => reviewOn,
    cell: ({ status }) => <Mark tone={status.tone}>{status.words}</Mark>,
  },
  {
    id: 'matter',
    head: 'Matter',
    isName: true,
    text: ({ title }) => title,
    sortBy: ({ title }) => title,
    cell: (matter) => <TwoLines first={matter.title} second={whereWords(matter)} />,
  },
  {
    id: 'ground',
    head: 'Ground',
    width: '13.5rem',
    text: ({ groundWords }) => groundWords,
    sortBy: ({ groundWords }) => groundWords,
    cell: ({ groundWords }) => <Mark tone="exempt">{groundWords}</Mark>,
  },
  {
    id: 'last',
    head: 'Last looked at',
    width: '8.5rem',
    text: ({ lastReview }) => (lastReview === null ? 'Never' : lastReview.decidedOn),
    sortBy: ({ lastReview }) => lastReview?.decidedOn ?? null,
    cell: ({ lastReview }) =>
      lastReview === null ? (
        'Not yet'
      ) : (
        <TwoLines first={formatShortDate(lastReview.decidedOn)} second={lastReview.decidedBy} />
      ),
  },
];

/** `Paper of item 12, Health and Wellbeing Board, 26 Nov 2026`. */
export function whereWords({
  place,
  bodyName,
  meeting,
}: Pick<WithheldMatter, 'place' | 'bodyName' | 'meeting'>): string {
  return `${place}, ${bodyName}, ${formatShortDate(meeting.day)}`;
}
