import { formatShortDate } from '#shared/calendar/date-words.ts';
import { sectorWords } from '#shared/people/people-words.ts';
import { postWords } from '#shared/people/people-index.ts';
import type { SeatView } from '#shared/seats/seat.ts';
import { seatBasisWords, seatRoleWords } from '#shared/seats/seat-words.ts';
import { Mark } from '../../ui/mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';

const seat: TableColumn<SeatView> = {
  id: 'title',
  head: 'Organisation',
  text: ({ title }) => title,
  sortBy: ({ title }) => title,
  isName: true,
  width: '24%',
};

const holder: TableColumn<SeatView> = {
  id: 'holder',
  head: 'Post',
  text: ({ holderWords, state }) => (state === 'vacant' ? 'Vacant' : holderWords),
  sortBy: ({ holderWords }) => (holderWords === '' ? null : holderWords),
  width: '26%',
  cell: ({ post, person, holderWords, state }) => {
    if (state === 'vacant') return <Mark tone="todo">Vacant</Mark>;
    if (post === null) return holderWords;
    return person === null ? post.title : <TwoLines first={post.title} second={person.name} />;
  },
};

const sector: TableColumn<SeatView> = {
  id: 'sector',
  head: 'Sector',
  text: ({ organisation }) => (organisation === null ? '' : sectorWords[organisation.sector]),
  sortBy: ({ organisation }) => organisation && sectorWords[organisation.sector],
};

const role: TableColumn<SeatView> = {
  id: 'role',
  head: 'Seat',
  text: (view) => seatRoleWords[view.seat.role],
  sortBy: (view) => seatRoleWords[view.seat.role],
};

const term: TableColumn<SeatView> = {
  id: 'term',
  head: 'Term ends',
  text: ({ seat: { termTo } }) => (termTo === null ? '' : formatShortDate(termTo)),
  sortBy: ({ seat: { termTo } }) => termTo,
  cell: (view) => {
    if (view.state === 'term_over' || view.state === 'leaving') {
      return <Mark tone="warn">{view.stateWords}</Mark>;
    }
    return view.stateWords === '' || view.state === 'vacant' ? '' : view.stateWords;
  },
};

export const summaryColumns: readonly TableColumn<SeatView>[] = [seat, holder, sector, role, term];

export const memberColumns: readonly TableColumn<SeatView>[] = [
  seat,
  holder,
  sector,
  role,
  {
    id: 'basis',
    head: 'Basis',
    text: (view) => (view.seat.basis === 'not_stated' ? '' : seatBasisWords[view.seat.basis]),
    sortBy: (view) => seatBasisWords[view.seat.basis],
  },
  term,
  {
    id: 'voting',
    head: 'Votes',
    text: (view) => (view.seat.voting ? 'Yes' : 'No'),
    sortBy: (view) => (view.seat.voting ? 'Yes' : 'No'),
    width: '4.5rem',
  },
  {
    id: 'substitutes',
    head: 'Substitutes',
    text: ({ seat: { substitutesAllowed }, substitutes }) =>
      substitutes.length > 0
        ? substitutes.map(postWords).join('; ')
        : substitutesAllowed
          ? 'Allowed'
          : 'No',
    cell: ({ seat: { substitutesAllowed }, substitutes }) =>
      substitutes.length > 0
        ? `${substitutes.length} named`
        : substitutesAllowed
          ? 'Allowed'
          : 'No',
  },
];
