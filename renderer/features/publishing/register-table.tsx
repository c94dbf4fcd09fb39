import { Link } from '@tanstack/react-router';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { formatShortDate } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime, isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { RegisterEntry, RegisterState } from '#shared/publishing/register.ts';
import { registerStateWords } from '#shared/publishing/register-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { Tone } from '../../ui/shape.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { addressOf } from './meeting-address.ts';

const tones: Record<RegisterState, Tone> = {
  built: 'progress',
  waiting: 'todo',
  refused: 'bad',
  approved: 'progress',
  published: 'good',
  withdrawn: 'neutral',
};

const columns: readonly TableColumn<RegisterEntry>[] = [
  {
    id: 'what',
    head: 'What',
    text: ({ kindWords, number }) => `${kindWords}, version ${String(number)}`,
    sortBy: ({ kindWords }) => kindWords,
    isName: true,
    cell: (entry) => (
      <TwoLines
        first={<MeetingLink entry={entry} />}
        second={
          entry.meetingDay === null
            ? entry.bodyName
            : `${entry.bodyName}, ${dayWords(entry.meetingDay)}`
        }
      />
    ),
  },
  {
    id: 'state',
    head: 'State',
    text: ({ state }) => registerStateWords[state],
    sortBy: ({ state }) => registerStateWords[state],
    cell: ({ state }) => <Mark tone={tones[state]}>{registerStateWords[state]}</Mark>,
    width: '14rem',
  },
  {
    id: 'exportedAt',
    head: 'Built',
    text: ({ exportedAt }) => atWords(exportedAt),
    sortBy: ({ exportedAt }) => exportedAt,
    cell: ({ exportedAt, exportedBy }) => (
      <TwoLines first={atWords(exportedAt)} second={exportedBy} />
    ),
    width: '14rem',
  },
  {
    id: 'publishedOn',
    head: 'First published',
    text: publishedWords,
    sortBy: ({ publishedOn, publishedTime }) =>
      publishedOn === null ? null : `${publishedOn} ${publishedTime ?? ''}`,
    cell: (entry) => <TwoLines first={publishedWords(entry)} second={entry.places.join(', ')} />,
    width: '16rem',
  },
];

/** One line for each file, newest first; the table draws only what is in sight. */
export function RegisterTable(props: { entries: readonly RegisterEntry[]; isFiltered: boolean }) {
  const { entries, isFiltered } = props;
  if (entries.length === 0) {
    return isFiltered ? (
      <Empty kind="line" title="Nothing in the register matches these filters" />
    ) : (
      <Empty
        kind="line"
        title="Nothing was built yet"
        sentence="Packs, minutes and the website are listed here from their first build on."
      />
    );
  }
  return (
    <Table
      caption="The publishing register"
      columns={columns}
      rows={entries}
      idOf={({ exportId }) => exportId}
    />
  );
}

function MeetingLink({ entry }: { entry: RegisterEntry }) {
  const { kindWords, number, meetingDay, meetingSlug, bodySlug } = entry;
  const name = `${kindWords}, version ${String(number)}`;
  if (meetingDay === null || meetingSlug === null) return <span>{name}</span>;
  return (
    <Link
      to="/meetings/$body/$date/publishing"
      params={addressOf({ bodySlug, meetingSlug, day: meetingDay })}
    >
      {name}
    </Link>
  );
}

function dayWords(day: string): string {
  return isCivilDate(day) ? formatShortDate(day) : day;
}

function atWords(at: string): string {
  return `${formatShortDate(londonDate(at))}, ${formatTime(londonTime(at))}`;
}

function publishedWords({ publishedOn, publishedTime }: RegisterEntry): string {
  if (publishedOn === null) return '';
  const time =
    publishedTime !== null && isTimeOfDay(publishedTime) ? `, ${formatTime(publishedTime)}` : '';
  return `${dayWords(publishedOn)}${time}`;
}
