import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { IconCalendarEvent } from '@tabler/icons-react';
import { formatShortDate, formatShortDay } from '#shared/calendar/date-words.ts';
import type { Schedule, ScheduledMeeting } from '#shared/meetings/meeting-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import styles from './meetings.module.css';

interface MeetingsListProps {
  schedule: Schedule;
  isFiltered: boolean;
  onAdd: () => void;
  onPlan: () => void;
  onClear: () => void;
}

/** The meetings in the order of their days; Enter opens one. */
export function MeetingsList({ schedule, isFiltered, ...on }: MeetingsListProps) {
  const router = useRouter();
  if (schedule.meetings.length === 0) {
    return isFiltered ? (
      <Empty
        title="No meeting is like that"
        sentence="Nothing in this year fits the filters."
        actions={
          <Button variant="default" onClick={on.onClear}>
            Clear the filters
          </Button>
        }
      />
    ) : (
      <Empty
        icon={IconCalendarEvent}
        title="No meetings are planned"
        sentence="Put the next meeting in and its last day to publish is counted back for you. A pattern plans a whole year at once."
        actions={
          <>
            <Button variant="default" onClick={on.onPlan}>
              Plan by pattern
            </Button>
            <Button variant="default" onClick={on.onAdd}>
              Add one meeting
            </Button>
          </>
        }
      />
    );
  }
  return (
    <Table
      caption="Meetings"
      columns={columns}
      rows={schedule.meetings}
      idOf={({ meeting }) => meeting.id}
      onOpen={({ path }) => void router.navigate({ href: path })}
    />
  );
}

const columns: readonly TableColumn<ScheduledMeeting>[] = [
  {
    id: 'day',
    head: 'Day',
    width: '11rem',
    text: ({ meeting, timeWords }) => `${meeting.day} ${timeWords}`,
    sortBy: ({ meeting }) => `${meeting.day} ${meeting.startsAt ?? ''}`,
    cell: ({ meeting, timeWords }) => (
      <TwoLines first={formatShortDate(meeting.day)} second={timeWords} />
    ),
  },
  {
    id: 'meeting',
    head: 'Meeting',
    text: ({ title }) => title,
    sortBy: ({ title }) => title,
    isName: true,
    cell: ({ title, path, meeting, warnings, body }) => (
      <>
        <TwoLines
          first={
            <PathLink path={path} isTitle>
              {title}
            </PathLink>
          }
          second={[meeting.kind === 'event' ? `Event, ${body.name}` : '', meeting.place]
            .filter((part) => part !== '')
            .join(', ')}
        />
        {warnings.map(({ code, tone, sentence }) => (
          <span key={code} className={styles.warning}>
            <Mark tone={tone} size="small">
              {sentence}
            </Mark>
          </span>
        ))}
      </>
    ),
  },
  {
    id: 'publish',
    head: 'Publish by',
    width: '13rem',
    text: ({ publishBy }) => (publishBy.counts ? publishBy.latestSafe : ''),
    sortBy: ({ publishBy }) => (publishBy.counts ? publishBy.latestSafe : null),
    cell: ({ publishBy, compliance }) =>
      publishBy.counts && compliance.firstPublishedOn === null ? (
        <TwoLines first={formatShortDay(publishBy.latestSafe)} second={leftOf(publishBy)} />
      ) : null,
  },
  {
    id: 'papers',
    head: 'Papers',
    width: '6rem',
    text: ({ papers }) => (papers.of === 0 ? '' : `${String(papers.in)} of ${String(papers.of)}`),
  },
  {
    id: 'state',
    head: 'State',
    width: '13rem',
    text: (row) => stateOf(row)?.words ?? '',
    cell: (row) => {
      const state = stateOf(row);
      return state === null ? null : <Mark tone={state.tone}>{state.words}</Mark>;
    },
  },
];

/** What has become of the meeting; else how far its publication is. */
function stateOf({ status, compliance, meeting }: ScheduledMeeting): ScheduledMeeting['status'] {
  if (status !== null) return status;
  switch (compliance.kind) {
    case 'in_time':
      return { tone: 'good', words: 'Published in time' };
    case 'short_notice':
      return { tone: 'warn', words: 'At short notice' };
    case 'late':
      return { tone: 'bad', words: 'Published late' };
    case 'missed':
      return { tone: 'bad', words: 'Not published' };
    case 'due':
      return AGENDA_STATES[meeting.agendaState];
    case 'not_needed':
      return null;
  }
}

const AGENDA_STATES = {
  draft: { tone: 'todo', words: 'Agenda in draft' },
  with_chair: { tone: 'progress', words: 'With the chair' },
  cleared: { tone: 'good', words: 'Agenda cleared' },
  published: { tone: 'progress', words: 'Papers to publish' },
} as const;

/** `in 8 working days`: what the headline says after the day itself. */
function leftOf({ workingDaysLeft }: ScheduledMeeting['publishBy']): string {
  if (workingDaysLeft === 0) return 'today';
  const days = Math.abs(workingDaysLeft);
  const words = days === 1 ? '1 working day' : `${String(days)} working days`;
  return workingDaysLeft > 0 ? `in ${words}` : `${words} late`;
}
