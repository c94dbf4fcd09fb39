import { Button } from '@mantine/core';
import { countOf } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './agenda.module.css';
import type { AgendaTools } from './agenda-tools.ts';

/** The first step of an agenda: a template, an earlier meeting, or an item by hand. */
export function EmptyAgenda({ page, changes, open }: AgendaTools) {
  const { templates, previousMeetings, agenda } = page;
  const meetingId = agenda.meeting.id;
  const last = previousMeetings[0];
  return (
    <div className={styles.empty}>
      <div>
        <SectionHead title="Nothing on the agenda yet" line={false} />
        <p>Begin from a template or an earlier meeting, or add the first item.</p>
      </div>
      {templates.length === 0 ? null : (
        <section aria-labelledby="begin-template">
          <SectionHead id="begin-template" title="Templates" level={3} />
          <RowList labelledBy="begin-template">
            {templates.map(({ id, name, items, minutes }) => (
              <Row
                key={id}
                title={name}
                detail={`${countOf(items.length, 'item')}, ${countOf(minutes, 'minute')}`}
                end={
                  <Button
                    size="compact-md"
                    variant="default"
                    aria-label={`Use ${name}`}
                    onClick={() =>
                      void changes.perform(() =>
                        client.agenda.applyTemplate({ meetingId, templateId: id }),
                      )
                    }
                  >
                    Use
                  </Button>
                }
              />
            ))}
          </RowList>
        </section>
      )}
      <div className={styles.buttons}>
        {last === undefined ? null : (
          <Button
            variant="default"
            onClick={() =>
              void changes.perform(() =>
                client.agenda.copyItems({
                  meetingId,
                  from: { what: 'standing', meetingId: last.id },
                }),
              )
            }
          >
            Copy the standing items of {last.words}
          </Button>
        )}
        {previousMeetings.length === 0 ? null : (
          <Button variant="default" onClick={() => open({ kind: 'copy' })}>
            Choose another meeting
          </Button>
        )}
        <Button variant="default" onClick={() => open({ kind: 'add' })}>
          Add the first item
        </Button>
      </div>
    </div>
  );
}
