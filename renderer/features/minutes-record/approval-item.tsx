import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './minutes-record.module.css';
import { sayAdded } from './next-agenda.tsx';
import type { ApprovalMeeting, RecordTools } from './use-minutes-record.ts';

interface ApprovalItemProps {
  tools: RecordTools;
  minutesId: string;
  meeting: ApprovalMeeting;
}

/** Whether the agenda of the approving meeting has an item for it, and the way to put it there. */
export function ApprovalItem({ tools, minutesId, meeting }: ApprovalItemProps) {
  const [answer, setAnswer] = useState<{ meetingId: string; words: string } | null>(null);
  const said = answer?.meetingId === meeting.id ? answer.words : null;
  if (said !== null) return <p role="status">{said}.</p>;
  if (meeting.hasItem) {
    return <Mark tone="good">Its agenda has an item that approves them</Mark>;
  }
  const put = async () => {
    try {
      const added = await client.minutes.putOnNextAgenda({ minutesId, meetingId: meeting.id });
      setAnswer({ meetingId: meeting.id, words: sayAdded(added) });
      await tools.change(Promise.resolve(added));
    } catch (error) {
      setAnswer({ meetingId: meeting.id, words: failureSentence(error).replace(/\.$/, '') });
    }
  };
  return (
    <div className={styles.ways}>
      <Mark tone="warn">No item on its agenda approves them</Mark>
      <Button variant="default" size="compact-md" onClick={() => void put()}>
        Put it on that agenda
      </Button>
    </div>
  );
}
