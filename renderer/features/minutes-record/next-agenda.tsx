import { Button } from '@mantine/core';
import { joinWords } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import { PathLink } from '../../ui/path-link.tsx';
import styles from './minutes-record.module.css';
import type { RecordTools } from './use-minutes-record.ts';

interface NextAgendaProps {
  tools: RecordTools;
  isNext: boolean;
}

type Answer = Awaited<ReturnType<typeof client.minutes.putOnNextAgenda>>;

/** The approval of these minutes and the matters arising, put on the next agenda in one go. */
export function NextAgenda({ tools, isNext }: NextAgendaProps) {
  const { minutes, approvalMeetings, today } = tools.page;
  if (minutes === null) return null;
  const on = approvalMeetings.find(({ approvalItemId }) => approvalItemId !== null);
  const ahead = approvalMeetings.find(({ day }) => day >= today);
  if (on !== undefined) {
    return (
      <p>
        On the agenda of <PathLink path={`${on.path}/agenda`}>{on.words}</PathLink>.
      </p>
    );
  }
  if (ahead === undefined) {
    return <p>No later meeting is in the calendar. Plan one, so that it can approve them.</p>;
  }
  return (
    <div className={styles.buttons}>
      <Button
        variant={isNext && approvalMeetings.every(({ day }) => day > today) ? 'filled' : 'default'}
        onClick={() =>
          tools.attempt(() => client.minutes.putOnNextAgenda({ minutesId: minutes.id }), sayAdded)
        }
      >
        Put on the next agenda
      </Button>
      <p className={styles.hint}>
        These minutes and matters arising, at the meeting of {ahead.words}.
      </p>
    </div>
  );
}

/** `Minutes of 24 September 2026 and Matters arising are on the agenda of Thu 26 Nov 2026`. */
export function sayAdded({ meeting, added }: Answer): string {
  if (added.length === 0) return `Both were on the agenda of ${meeting.words} already`;
  return `${joinWords(added)} ${added.length === 1 ? 'is' : 'are'} on the agenda of ${meeting.words}`;
}
