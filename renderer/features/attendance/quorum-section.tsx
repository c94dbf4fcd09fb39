import { useQuery } from '@tanstack/react-query';
import type { AttendancePage, Room } from '#shared/attendance/attendance.contract.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { api } from '../../api/client.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import styles from './attendance.module.css';

/** Whether there is a quorum as the room stands now, the rule in words and each part ticked (S-087). */
export function QuorumSection({ page }: { page: AttendancePage }) {
  const { room, head } = page;
  const rules = useQuery(
    api.attendance.rules.queryOptions({ input: { bodyId: head.body.id } }),
  ).data;
  const isBegun = page.items.length > 0 || room.membersHere > 0;
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
        {rules === undefined ? null : (
          <p>{rules.words === '' ? 'The partnership has no rule yet.' : `${rules.words}.`}</p>
        )}
        {isBegun ? <Now room={room} /> : <Before room={room} />}
      </div>
    </section>
  );
}

/** As the room stands after all that the minutes say. */
function Now({ room }: { room: Room }) {
  const { met, counting, needed, sentence, parts } = room.quorum;
  if (parts.length === 0) return null;
  return (
    <>
      <p className={styles.verdict}>
        <Mark tone={met ? 'good' : 'bad'}>{sentence}</Mark>
      </p>
      <p className={styles.counting}>
        <strong>{counting}</strong> {needed === null ? 'count now' : `count now, ${needed} needed`}
      </p>
      <TickList label="Parts of the rule" parts={parts} />
    </>
  );
}

/** Before roll call nobody is in the room, which is no reason for alarm. */
function Before({ room }: { room: Room }) {
  const away = room.people.filter(
    ({ capacity, here }) => capacity === 'member' && (here === 'apologies' || here === 'absent'),
  ).length;
  return (
    <p className={styles.quiet}>
      {away === 0
        ? 'Nobody has sent apologies yet.'
        : `${countOf(away, 'member')} of ${room.seats} will not come. Roll call tells whether there is a quorum.`}
    </p>
  );
}
