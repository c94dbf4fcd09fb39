import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { Approval, ApprovalState } from '#shared/publishing/approval.ts';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { Mark } from '../../ui/mark.tsx';
import type { Tone } from '../../ui/shape.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import styles from './publishing.module.css';

interface ApprovalCardProps {
  entry: ExportRecord;
  state: ApprovalState;
  answers: readonly Approval[];
}

const marks: Record<ApprovalState, { tone: Tone; words: string }> = {
  waiting: { tone: 'todo', words: 'Waiting for a second officer' },
  approved: { tone: 'good', words: 'Approved' },
  refused: { tone: 'bad', words: 'Not approved' },
};

/** Whether a second officer has answered for this very file, and every answer there was. */
export function ApprovalCard({ entry, state, answers }: ApprovalCardProps) {
  const [isOpen, setOpen] = useState(false);
  const { tone, words } = marks[state];
  return (
    <div className={styles.card}>
      <div className={styles.cardWords}>
        <Mark tone={tone}>{words}</Mark>
        {answers.map((one) => (
          <p key={one.id} className={styles.quiet}>
            {one.answer === 'approved' ? 'Approved' : 'Refused'} by {one.answeredBy},{' '}
            {whenWords(one.answeredAt)}.{one.note === '' ? '' : ` ${one.note}`}
          </p>
        ))}
      </div>
      <Button
        variant={state === 'waiting' ? 'filled' : 'default'}
        size="compact-md"
        aria-label={`Answer for version ${String(entry.number)}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        Answer
      </Button>
      <AnswerDialog
        opened={isOpen}
        entry={entry}
        onClose={() => {
          setOpen(false);
        }}
      />
    </div>
  );
}

function whenWords(at: string): string {
  return `${formatShortDay(londonDate(at))}, ${formatTime(londonTime(at))}`;
}
