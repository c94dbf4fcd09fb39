import { Button } from '@mantine/core';
import { useState } from 'react';
import { countOf, formatLongDate } from '#shared/calendar/date-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import type { ApprovalOutput } from './approve-dialog.tsx';
import styles from './minutes-record.module.css';
import type { ApprovalMeeting, ToApprove } from './use-minutes-record.ts';

interface ApproveConfirmProps {
  about: ToApprove;
  meeting: ApprovalMeeting;
  values: ApprovalOutput;
  onApprove: () => Promise<void>;
  onBack: () => void;
  onClose: () => void;
}

/** The approval cannot be taken back, so it is read once more. */
export function ApproveConfirm(props: ApproveConfirmProps) {
  const { about, meeting, values, onApprove, onBack, onClose } = props;
  const [isBusy, setBusy] = useState(false);
  const corrections = values.corrections.filter((correction) => correction !== '');
  const how =
    corrections.length === 0
      ? 'as they stand'
      : `with ${countOf(corrections.length, 'correction')}`;
  return (
    <Dialog
      opened
      onClose={onClose}
      title="Approve these minutes?"
      summary={about.words}
      size="medium"
    >
      <p>
        They are approved {how} by the meeting of {formatLongDate(meeting.day)}
        {values.by === '' ? '' : `, at which ${values.by} presided`}. The text is frozen from then
        on, by the workspace itself. This cannot be taken back.
      </p>
      {corrections.length === 0 ? null : (
        <RecordText>
          <ol className={styles.corrections} aria-label="Corrections">
            {corrections.map((correction, index) => (
              <li key={index}>{correction}</li>
            ))}
          </ol>
        </RecordText>
      )}
      <div className={styles.confirm}>
        <Button
          loading={isBusy}
          onClick={() => {
            setBusy(true);
            void onApprove().finally(() => setBusy(false));
          }}
        >
          Approve the minutes
        </Button>
        <Button variant="default" data-autofocus onClick={onBack}>
          Change something
        </Button>
      </div>
    </Dialog>
  );
}
