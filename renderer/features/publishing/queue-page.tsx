import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { formatTime, isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { QueueEntry } from '#shared/publishing/publishing.ts';
import { api } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { HeadSummary } from '../../ui/head-actions.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { Tone } from '../../ui/shape.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { addressOf } from './meeting-address.ts';

const states: Record<QueueEntry['state'], { tone: Tone; word: string }> = {
  to_build: { tone: 'todo', word: 'Not built' },
  built: { tone: 'progress', word: 'Built, not recorded' },
  published: { tone: 'good', word: 'Published' },
  published_late: { tone: 'bad', word: 'Published late' },
  overdue: { tone: 'bad', word: 'Too late for the rule' },
};

/** What every partnership has still to publish, the most pressing first. */
export function QueuePage() {
  const queue = useQuery(api.publishing.queue.queryOptions({ input: {} }));
  return (
    <>
      <HeadSummary>{queue.data && summaryOf(queue.data.entries)}</HeadSummary>
      <PageBody>
        {queue.isError ? (
          <ErrorPanel
            level={2}
            title="The list cannot be shown"
            sentence={failureSentence(queue.error)}
            onRetry={() => void queue.refetch()}
          />
        ) : queue.data === undefined ? (
          <LoadingRows sentence="Counting the days of every meeting ahead" />
        ) : (
          <Queue entries={queue.data.entries} />
        )}
      </PageBody>
    </>
  );
}

function Queue({ entries }: { entries: readonly QueueEntry[] }) {
  const navigate = useNavigate();
  const open = (entry: QueueEntry) =>
    void navigate({ to: '/meetings/$body/$date/publishing', params: addressOf(entry) });
  if (entries.length === 0) {
    return (
      <Empty
        title="Nothing to publish"
        sentence="Meetings ahead that have papers to publish are listed here with their last safe day."
        actions={<Link to="/meetings">Go to Meetings</Link>}
      />
    );
  }
  return (
    <Table
      caption="Meetings with papers to publish"
      columns={columns}
      rows={entries}
      idOf={(entry) => entry.meetingId}
      onOpen={open}
    />
  );
}

const columns: readonly TableColumn<QueueEntry>[] = [
  {
    id: 'publishBy',
    head: 'Publish by',
    text: (entry) => entry.publishBy,
    sortBy: (entry) => entry.publishBy,
    cell: (entry) => <TwoLines first={dayWords(entry.publishBy)} second={entry.sentence} />,
  },
  {
    id: 'body',
    head: 'Meeting',
    text: (entry) => entry.bodyName,
    sortBy: (entry) => entry.bodyName,
    isName: true,
    cell: (entry) => (
      <TwoLines
        first={
          <Link to="/meetings/$body/$date/publishing" params={addressOf(entry)}>
            {entry.bodyName}
          </Link>
        }
        second={whenWords(entry)}
      />
    ),
  },
  {
    id: 'state',
    head: 'State',
    text: (entry) => states[entry.state].word,
    cell: ({ state }) => <Mark tone={states[state].tone}>{states[state].word}</Mark>,
  },
];

function dayWords(day: string): string {
  return isCivilDate(day) ? formatShortDay(day) : day;
}

function whenWords({ day, startsAt }: QueueEntry): string {
  const time = startsAt !== null && isTimeOfDay(startsAt) ? `, ${formatTime(startsAt)}` : '';
  return `Meets ${dayWords(day)}${time}`;
}

function summaryOf(entries: readonly QueueEntry[]): string {
  const open = entries.filter(({ state }) => state === 'to_build' || state === 'built').length;
  const late = entries.filter(({ state }) => state === 'overdue').length;
  const toDo = open === 1 ? '1 pack to publish.' : `${String(open)} packs to publish.`;
  return late === 0 ? toDo : `${toDo} ${String(late)} can no longer make the clear days.`;
}
