import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { firstOfMonth } from '#shared/calendar/civil-date.ts';
import { countOf, formatMonth, formatPlainDate } from '#shared/calendar/date-words.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { PageBody } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { LastAndNext } from './last-and-next.tsx';
import { MeetingsCalendar } from './meetings-calendar.tsx';
import { MeetingsFilters } from './meetings-filters.tsx';
import { MeetingsList } from './meetings-list.tsx';
import { NewMeetingDialog } from './new-meeting-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { Shortfalls } from './shortfalls.tsx';
import { useMeetingsAddress, useSchedule, type MeetingsAddress } from './use-schedule.ts';

/** Every meeting and event, as a list or a calendar, with what speaks against each day. */
export function MeetingsPage() {
  const { address, today, go, isFromChosen } = useMeetingsAddress();
  const { shown, bodies } = useSchedule(address);
  const schedule = shown.data;
  const add = (adding: MeetingsAddress['adding']) => go({ adding });
  useShortcuts('Meetings', [
    { keys: 'N', name: 'Add a meeting', run: () => add('meeting') },
    { keys: 'T', name: 'Go to today', run: () => go({ from: today }) },
    { keys: 'PageDown', name: 'In the calendar: the next month' },
    { keys: 'PageUp', name: 'In the calendar: the month before' },
  ]);
  const chosenBody = bodies.find(({ slug }) => slug === address.bodySlug)?.id ?? null;
  const close = () => go({ adding: null, addingOn: null }, { replace: true });
  return (
    <>
      <PageHead
        title="Meetings"
        summary={schedule && summaryOf(schedule, address)}
        actions={<AddButtons onAdd={add} />}
      />
      <PageBody>
        <MeetingsFilters
          address={address}
          bodies={bodies}
          isFromChosen={isFromChosen}
          today={today}
          go={go}
        />
        {shown.isError && schedule === undefined ? (
          <ErrorPanel
            level={2}
            title="The meetings cannot be shown"
            sentence={failureSentence(shown.error)}
            onRetry={() => void shown.refetch()}
          />
        ) : schedule === undefined ? (
          <LoadingRows sentence="Opening the meetings. Checking dates against bank holidays." />
        ) : (
          <>
            <Shortfalls shortfalls={schedule.shortfalls} />
            <Shown schedule={schedule} address={address} today={today} go={go} />
          </>
        )}
      </PageBody>
      {schedule === undefined ? null : (
        <>
          <NewMeetingDialog
            adding={address.adding === 'pattern' ? null : address.adding}
            day={address.addingOn}
            bodyId={chosenBody}
            schedule={schedule}
            bodies={bodies}
            onClose={close}
          />
          <PlanDialog
            opened={address.adding === 'pattern'}
            bodyId={chosenBody}
            bodies={bodies}
            schedule={schedule}
            onClose={close}
          />
        </>
      )}
    </>
  );
}

interface ShownProps {
  schedule: Schedule;
  address: MeetingsAddress;
  today: Schedule['today'];
  go: ReturnType<typeof useMeetingsAddress>['go'];
}

function Shown({ schedule, address, today, go }: ShownProps) {
  switch (address.view) {
    case 'calendar':
      return (
        <MeetingsCalendar
          schedule={schedule}
          day={address.from}
          onGo={(day) => go({ from: day })}
          onAdd={(day) => go({ adding: 'meeting', addingOn: day })}
        />
      );
    case 'bodies':
      return <LastAndNext around={schedule.around} />;
    case 'list':
      return (
        <MeetingsList
          schedule={schedule}
          isFiltered={address.bodySlug !== null || address.kind !== null}
          onAdd={() => go({ adding: 'meeting' })}
          onPlan={() => go({ adding: 'pattern' })}
          onClear={() => go({ bodySlug: null, kind: null, from: today })}
        />
      );
  }
}

function AddButtons({ onAdd }: { onAdd: (adding: MeetingsAddress['adding']) => void }) {
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
          >
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onAdd('pattern')}>Plan by pattern</Menu.Item>
          <Menu.Item onClick={() => onAdd('event')}>New event</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => window.print()}>Print this page</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
        onClick={() => onAdd('meeting')}
      >
        New meeting
      </Button>
    </>
  );
}

/** `14 meetings and 2 events from 1 November 2026. 3 need a look.` */
function summaryOf(schedule: Schedule, { view, from }: MeetingsAddress): string {
  if (view === 'bodies') return 'When each partnership last met and meets next.';
  const isMonth = view === 'calendar';
  const meetings = schedule.meetings.filter(
    ({ meeting }) => !isMonth || firstOfMonth(meeting.day) === firstOfMonth(from),
  );
  const events = meetings.filter(({ meeting }) => meeting.kind === 'event').length;
  const warned = meetings.filter(({ warnings }) => warnings.length > 0).length;
  const what =
    countOf(meetings.length - events, 'meeting') +
    (events === 0 ? '' : ` and ${countOf(events, 'event')}`);
  const look = warned === 0 ? '' : ` ${String(warned)} ${warned === 1 ? 'needs' : 'need'} a look.`;
  const when = isMonth ? `in ${formatMonth(from)}` : `from ${formatPlainDate(schedule.from)}`;
  return `${what} ${when}.${look}`;
}
