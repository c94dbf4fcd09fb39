import { useQuery } from '@tanstack/react-query';
import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import { api } from '../../api/client.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import styles from './attendance.module.css';

/** Whether there is a quorum as the room stands now, the rule in words and each part ticked (S-087). */
export function QuorumSection({ page }: { page: AttendancePage }) {
  const { room, head } = page;
  const { quorum } = room;
  const rules = useQuery(
    api.attendance.rules.queryOptions({ input: { bodyId: head.body.id } }),
  ).data;
  const isStarted = page.items.length > 0 || head.meeting.day <= page.today;
  return (
    <section aria-labelledby="quorum" data-pane="Quorum">
      <SectionHead
        id="quorum"
        title="Quorum"
        action={
          <PathLink path={`/partnerships/${head.body.slug}/meetings`}>Change the rule</PathLink>
        }
      />
      <div className={styles.stack}>
        <p className={styles.verdict}>
          {quorum.needed === null ? (
            'The partnership has no rule.'
          ) : (
            <Mark tone={quorum.met ? 'good' : isStarted ? 'bad' : 'todo'}>{quorum.sentence}</Mark>
          )}
        </p>
        {quorum.needed === null ? null : (
          <p className={styles.counting}>
            <strong>{quorum.counting}</strong> of {room.seats} count now, {quorum.needed} needed
          </p>
        )}
        {quorum.parts.length === 0 ? null : (
          <TickList label="Parts of the rule" parts={quorum.parts} />
        )}
        {rules === undefined || rules.words === '' ? null : (
          <p className={styles.quiet}>{rules.words}</p>
        )}
      </div>
    </section>
  );
}
