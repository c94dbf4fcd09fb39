import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { DirectoryOrganisation, DirectorySeat } from '#shared/people/directory.ts';
import type { Contact } from '#shared/people/contact.ts';
import { fullNameOf } from '#shared/people/people-index.ts';
import { sectorWords, tierWords } from '#shared/people/people-words.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { rowName, type PeopleRow } from './people-rows.ts';

export const organisationColumns: readonly TableColumn<DirectoryOrganisation>[] = [
  {
    id: 'name',
    head: 'Organisation',
    text: ({ organisation }) => organisation.name,
    sortBy: ({ organisation }) => organisation.name,
    isName: true,
    width: '36%',
    cell: ({ organisation, current }) => (
      <>
        {organisation.name}
        {current || organisation.endedOn === null ? null : (
          <>
            {' '}
            <Mark tone="neutral" size="small">
              No more since {formatPlainDate(organisation.endedOn)}
            </Mark>
          </>
        )}
      </>
    ),
  },
  {
    id: 'sector',
    head: 'Sector',
    text: ({ organisation }) => sectorWords[organisation.sector],
    sortBy: ({ organisation }) => sectorWords[organisation.sector],
  },
  {
    id: 'tier',
    head: 'Tier',
    text: ({ organisation: { tier } }) => (tier === 'none' ? '' : tierWords[tier]),
    sortBy: ({ organisation: { tier } }) => (tier === 'none' ? null : tierWords[tier]),
  },
  {
    id: 'posts',
    head: 'Posts',
    text: ({ posts }) => String(posts.length),
    sortBy: ({ posts }) => posts.length,
    align: 'end',
    width: '4.5rem',
  },
  {
    id: 'seats',
    head: 'Seats',
    text: ({ seats }) => String(seats.length),
    sortBy: ({ seats }) => seats.length,
    align: 'end',
    width: '4.5rem',
  },
];

export const peopleColumns: readonly TableColumn<PeopleRow>[] = [
  {
    id: 'name',
    head: 'Post or person',
    text: rowName,
    sortBy: rowName,
    isName: true,
    width: '32%',
    cell: (row) =>
      row.kind === 'post' && row.line.person !== null ? (
        <TwoLines first={row.line.post.title} second={fullNameOf(row.line.person)} />
      ) : (
        rowName(row)
      ),
  },
  {
    id: 'organisation',
    head: 'Organisation',
    text: organisationName,
    sortBy: organisationName,
    width: '26%',
  },
  {
    id: 'contact',
    head: 'Contact',
    text: ({ line }) => firstContact(line.contacts),
    width: '22%',
  },
  {
    id: 'seats',
    head: 'Sits on',
    text: ({ line }) => seatWords(line.seats),
    sortBy: ({ line }) => line.seats.length,
  },
];

function organisationName(row: PeopleRow): string {
  return row.kind === 'post' ? row.organisation.organisation.name : 'In no post';
}

function firstContact(contacts: readonly Contact[]): string {
  return contacts[0]?.value ?? '';
}

function seatWords(seats: readonly DirectorySeat[]): string {
  const [first] = seats;
  if (first === undefined) return '';
  return seats.length === 1
    ? first.bodyShortName
    : `${first.bodyShortName} and ${seats.length - 1} more`;
}
