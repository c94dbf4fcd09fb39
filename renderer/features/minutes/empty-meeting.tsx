import { Button } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';
import { Empty } from '../../ui/empty.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { Phase } from './phase.ts';

interface EmptyMeetingProps {
  session: MinutesSession;
  phase: Phase;
}

/** Minutes are written under the items of the agenda, so they begin with one. */
export function EmptyMeeting({ session, phase }: EmptyMeetingProps) {
  const navigate = useNavigate();
  const { head } = session;
  const params = { body: head.body.slug, date: head.path.split('/').at(-1) ?? head.meeting.day };
  return (
    <>
      <PageHead
        kind="workspace"
        title={`${head.title}, ${formatPlainDate(head.meeting.day)}`}
        summary={phase.sentence}
      />
      <Empty
        icon={IconListNumbers}
        title="This meeting has no agenda yet"
        sentence="Minutes are written under the items of the agenda. Add the items first, then take the roll call here."
        actions={
          <Button onClick={() => void navigate({ to: '/meetings/$body/$date/agenda', params })}>
            Go to the agenda
          </Button>
        }
      />
    </>
  );
}
