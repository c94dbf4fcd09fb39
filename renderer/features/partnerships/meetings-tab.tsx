import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { addDays } from '#shared/calendar/civil-date.ts';
import type { ScheduledMeeting } from '#shared/meetings/meeting-view.ts';
import { api } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { MinuteRulesSection } from './minute-rules-section.tsx';
import styles from './partnerships.module.css';

/** The body's meetings, by which rules they are minuted, and who comes to them. */
export function MeetingsTab({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  return (
    <div className={styles.columnsFrame}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Meetings page={page} />
          <AttendanceSection page={page} />
        </div>
        <MinuteRulesSection page={page} isReadOnly={isReadOnly} />
      </div>
    </div>
  );
}

/** Those ahead and those of the last three years, each leading to its agenda. */
function Meetings({ page }: { page: BodyPage }) {
  const { body, today } = page;
  const schedule = useQuery(
    api.meetings.schedule.queryOptions({
      input: { from: addDays(today, -3 * 365), to: addDays(today, 2 * 365), bodyId: body.id },
    }),
  );
  if (schedule.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The meetings cannot be shown"
        sentence={failureSentence(schedule.error)}
        onRetry={() => void schedule.refetch()}
      />
    );
  }
  if (schedule.data === undefined) return <LoadingRows sentence="Reading the meetings" rows={6} />;
  const { meetings } = schedule.data;
  const ahead = meetings.filter(({ meeting }) => meeting.day >= today);
  const held = meetings.filter(({ meeting }) => meeting.day < today).toReversed();
  return (
    <div className={styles.column}>
      <p className={styles.lede}>{page.frequency.sentence}</p>
      <section aria-labelledby="ahead">
        <SectionHead
          id="ahead"
          title="Ahead"
          note={ahead.length}
          action={
            <Link to="/meetings" search={{ body: body.slug }}>
              Open in Meetings
            </Link>
          }
        />
        {ahead.length === 0 ? (
          <Empty kind="line" title="No meeting is planned" sentence="Plan one under Meetings." />
        ) : (
          <MeetingRows meetings={ahead} label="Ahead" />
        )}
      </section>
      {held.length === 0 ? null : (
        <section aria-labelledby="held">
          <SectionHead id="held" title="In the past" note={held.length} />
          <MeetingRows meetings={held} label="In the past" />
        </section>
      )}
    </div>
  );
}

function MeetingRows({ meetings, label }: { meetings: ScheduledMeeting[]; label: string }) {
  return (
    <RowList label={label}>
      {meetings.map(({ meeting, body, dayWords, timeWords, title, status }) => (
        <Row
          key={meeting.id}
          title={
            <Link
              to="/meetings/$body/$date/agenda"
              params={{ body: body.slug, date: meeting.slug }}
            >
              {dayWords}
            </Link>
          }
          detail={[timeWords, meeting.place, meeting.kind === 'event' ? title : '']
            .filter((words) => words !== '')
            .join(', ')}
          end={status === null ? null : <Mark tone={status.tone}>{status.words}</Mark>}
        />
      ))}
    </RowList>
  );
}
