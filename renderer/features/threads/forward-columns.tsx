import type { ForwardView } from '#shared/threads/threads.contract.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { forwardStatus, isWithheld, purposeWords, visibilityWords } from './forward-words.ts';

/** What the plan says of each coming matter: when, what for, who brings it and how far it is. */
export const forwardColumns: readonly TableColumn<ForwardView>[] = [
  {
    id: 'when',
    head: 'When',
    width: '9.5rem',
    text: ({ whenWords }) => whenWords,
    sortBy: ({ item, meeting }) => meeting?.day ?? item.expectedOn,
  },
  {
    id: 'matter',
    head: 'Matter',
    width: '36%',
    isName: true,
    text: ({ item }) => item.title,
    sortBy: ({ item }) => item.title,
    cell: ({ item, threadTitle }) => (
      <>
        <TwoLines
          first={item.title}
          second={threadTitle === null ? item.note : `Part of ${threadTitle}`}
        />
        {isWithheld(item) ? (
          <span data-withheld="">
            <Mark tone="exempt" size="small">
              {visibilityWords[item.visibility]}
            </Mark>
          </span>
        ) : null}
      </>
    ),
  },
  {
    id: 'purpose',
    head: 'Purpose',
    width: '6.5rem',
    text: ({ item }) => purposeWords[item.purpose],
    sortBy: ({ item }) => item.purpose,
  },
  {
    id: 'lead',
    head: 'Lead',
    text: ({ item }) => (item.lead === '' ? 'Nobody named' : item.lead),
    sortBy: ({ item }) => item.lead,
  },
  {
    id: 'state',
    head: 'State',
    width: '8.5rem',
    text: ({ item }) => forwardStatus(item).words,
    sortBy: ({ item }) => item.state,
    cell: ({ item }) => {
      const { tone, words } = forwardStatus(item);
      return <Mark tone={tone}>{words}</Mark>;
    },
  },
];
