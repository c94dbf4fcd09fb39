import type { CommunicationView } from '#shared/communications/communications.contract.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';

/** What the register says of each entry: when it is due, what it is, whose it is and who may read it. */
export const communicationColumns: readonly TableColumn<CommunicationView>[] = [
  {
    id: 'state',
    head: 'Due',
    width: '12.5rem',
    text: ({ status }) => status.words,
    sortBy: ({ communication }) => communication.doneOn ?? communication.dueOn,
    cell: ({ status }) => <Mark tone={status.tone}>{status.words}</Mark>,
  },
  {
    id: 'title',
    head: 'What',
    isName: true,
    text: ({ communication }) => communication.title,
    sortBy: ({ communication }) => communication.title,
    cell: ({ communication, kindWords, bodyName }) => (
      <TwoLines first={communication.title} second={`${kindWords}, ${bodyName}`} />
    ),
  },
  {
    id: 'owner',
    head: 'Owner',
    width: '15rem',
    text: ({ ownerWords }) => ownerWords,
    sortBy: ({ ownerWords }) => ownerWords,
  },
  {
    id: 'public',
    head: 'Website',
    width: '9rem',
    text: ({ communication }) => (communication.publish ? 'On the website' : 'Not public'),
    sortBy: ({ communication }) => Number(!communication.publish),
    cell: ({ communication }) =>
      communication.publish ? <Mark tone="good">On the website</Mark> : 'Not public',
  },
];
