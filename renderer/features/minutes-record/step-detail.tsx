import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { MinutesPage, MinutesStep } from '#shared/minutes/minutes-view.ts';
import { PathLink } from '../../ui/path-link.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './minutes-record.module.css';

/** What is on record of a step that is done, beside its sentence: where, who, and the corrections. */
export function StepDetail({ step, page }: { step: MinutesStep; page: MinutesPage }) {
  const { minutes } = page;
  if (!step.done || minutes === null) return null;
  if (step.state === 'signed') {
    return <AtMeeting page={page} meetingId={minutes.signedMeetingId} />;
  }
  if (step.state !== 'approved') return null;
  const { approvedBy, corrections } = minutes;
  return (
    <>
      <AtMeeting page={page} meetingId={minutes.approvedMeetingId} />
      {approvedBy === '' ? null : <p>{approvedBy} presided.</p>}
      {corrections.length === 0 ? null : (
        <RecordText>
          <ol className={styles.corrections} aria-label="Corrections">
            {corrections.map((correction, index) => (
              <li key={index}>{correction}</li>
            ))}
          </ol>
        </RecordText>
      )}
    </>
  );
}

function AtMeeting({ page, meetingId }: { page: MinutesPage; meetingId: string | null }) {
  const meeting = page.approvalMeetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return null;
  return (
    <p>
      At the meeting of{' '}
      <PathLink path={`${meeting.path}/minutes`}>{formatLongDate(meeting.day)}</PathLink>.
    </p>
  );
}
