import { Button } from '@mantine/core';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import { minutesStatus } from '#shared/minutes/step-words.rules.ts';
import { whyNotStep } from '#shared/minutes/steps.rules.ts';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import { client } from '../../api/client.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './minutes-record.module.css';
import { sayAdded } from './next-agenda.tsx';
import { toApproveHere } from './to-approve.ts';
import type { RecordTools } from './use-minutes-record.ts';

type Waiting = MinutesPage['toApproveHere'][number];

/** Earlier minutes of the body that wait for this meeting to approve them. */
export function ToApproveHere({ tools }: { tools: RecordTools }) {
  const { toApproveHere: waiting } = tools.page;
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="to-approve-here">
      <SectionHead id="to-approve-here" title="To approve at this meeting" note={waiting.length} />
      <RowList labelledBy="to-approve-here">
        {waiting.map((each) => {
          const { tone, words } = minutesStatus(each.minutes);
          return (
            <Row
              key={each.minutes.id}
              title={
                <PathLink path={`${each.meeting.path}/minutes`} isTitle>
                  Minutes of {formatLongDate(each.meeting.day)}
                </PathLink>
              }
              detail={
                <Mark tone={tone} size="small">
                  {words}
                </Mark>
              }
            >
              <Ways waiting={each} tools={tools} />
            </Row>
          );
        })}
      </RowList>
    </section>
  );
}

/** Onto this agenda where they are not; approved where the day has come, or why not. */
function Ways({ waiting, tools }: { waiting: Waiting; tools: RecordTools }) {
  const { page, isReadOnly } = tools;
  const { minutes, meeting, hasItem } = waiting;
  const { body, meeting: here } = page.head;
  const whyNot = whyNotStep(minutes, 'approve', {
    ...{ today: page.today, body, at: here },
    meeting: { id: meeting.id, bodyId: minutes.bodyId, day: meeting.day },
  });
  const onWhich = `minutes of ${formatLongDate(meeting.day)}`;
  return (
    <div className={styles.ways}>
      {whyNot === null ? null : <p>{whyNot}</p>}
      {isReadOnly ? null : (
        <div className={styles.buttons}>
          {hasItem ? null : (
            <Button
              variant="default"
              size="compact-md"
              aria-label={`Put on this agenda: ${onWhich}`}
              onClick={() =>
                tools.attempt(
                  () =>
                    client.minutes.putOnNextAgenda({ minutesId: minutes.id, meetingId: here.id }),
                  sayAdded,
                )
              }
            >
              Put on this agenda
            </Button>
          )}
          {whyNot !== null ? null : (
            <Button
              variant="default"
              size="compact-md"
              aria-label={`Record the approval of the ${onWhich}`}
              onClick={() => tools.ask({ kind: 'approve', about: toApproveHere(page, waiting) })}
            >
              Record the approval
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
