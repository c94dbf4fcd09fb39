import type { BodyPage } from '#shared/bodies/body-page.ts';
import { bodyStateWords } from '#shared/bodies/body-words.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { client } from '../../api/client.ts';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';

/** The steps in the body's life, last first (S-023). A new step is in the body's menu. */
export function LifeSection({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const attempt = useAttempt();
  return (
    <section aria-labelledby="life">
      <SectionHead
        id="life"
        title="Life of the body"
        note={page.stateOn === null ? 'Not begun' : bodyStateWords[page.stateOn]}
      />
      <RowList labelledBy="life">
        {page.events.toReversed().map((event) => (
          <Row
            key={event.id}
            title={`${bodyStateWords[event.state]}, ${formatPlainDate(event.day)}`}
            {...(event.note === '' ? {} : { detail: event.note })}
            end={
              isReadOnly ? null : (
                <RowMenu
                  label={`Change ${bodyStateWords[event.state]}, ${formatPlainDate(event.day)}`}
                  items={[
                    {
                      name: 'Remove, it was a mistake',
                      onClick: () =>
                        attempt(
                          client.bodies.removeEvent({ target: event }),
                          'Step in the life removed',
                        ),
                    },
                  ]}
                />
              )
            }
          />
        ))}
      </RowList>
    </section>
  );
}
