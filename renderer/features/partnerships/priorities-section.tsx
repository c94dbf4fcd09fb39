import { useState } from 'react';
import { z } from 'zod';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { BodyPriority } from '#shared/bodies/body-records.ts';
import { Line, Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Empty } from '../../ui/empty.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';

const Fields = z.object({
  words: Prose.refine((text) => text.trim() !== '', 'Enter the priority'),
  horizon: Line,
});

/** What the body is to achieve, most important first (S-030). */
export function PrioritiesSection({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const { priorities, body } = page;
  const [shown, setShown] = useState<BodyPriority | 'new' | null>(null);
  const change = useChange();
  const attempt = useAttempt();
  const edited = shown === 'new' ? null : shown;
  const move = (priority: BodyPriority, before: string | null) =>
    attempt(client.bodies.movePriority({ target: priority, before }), 'Priority moved');
  return (
    <section aria-labelledby="priorities">
      <SectionHead
        id="priorities"
        title="Priorities"
        note={priorities.length}
        {...(isReadOnly
          ? {}
          : { action: <AddButton label="Add a priority" onClick={() => setShown('new')} /> })}
      />
      {priorities.length === 0 ? (
        <Empty kind="line" title="No priority is recorded" />
      ) : (
        <RowList labelledBy="priorities">
          {priorities.map((priority, at) => (
            <Row
              key={priority.id}
              title={<RecordText inline>{priority.words}</RecordText>}
              {...(priority.horizon === '' ? {} : { detail: priority.horizon })}
              end={
                isReadOnly ? null : (
                  <RowMenu
                    label={`Change priority ${at + 1}`}
                    items={[
                      { name: 'Edit', onClick: () => setShown(priority) },
                      ...(at === 0
                        ? []
                        : [
                            {
                              name: 'Move up',
                              onClick: () => move(priority, priorities[at - 1]?.id ?? null),
                            },
                          ]),
                      ...(at === priorities.length - 1
                        ? []
                        : [
                            {
                              name: 'Move down',
                              onClick: () => move(priority, priorities[at + 2]?.id ?? null),
                            },
                          ]),
                      {
                        name: 'Remove',
                        onClick: () =>
                          attempt(
                            client.bodies.removePriority({ target: priority }),
                            'Priority removed',
                          ),
                      },
                    ]}
                  />
                )
              }
            />
          ))}
        </RowList>
      )}
      <FormDialog
        opened={shown !== null}
        onClose={() => setShown(null)}
        title={edited === null ? 'Add a priority' : 'Edit the priority'}
        schema={Fields}
        defaults={{ words: edited?.words ?? '', horizon: edited?.horizon ?? '' }}
        submitLabel={edited === null ? 'Add the priority' : 'Save the priority'}
        onSubmit={(fields) =>
          edited === null
            ? change(client.bodies.addPriority({ bodyId: body.id, ...fields }), 'Priority added')
            : change(
                client.bodies.amendPriority({ target: edited, change: fields }),
                'Priority changed',
              )
        }
      >
        {({ control }) => (
          <>
            <TextAreaField control={control} name="words" label="Priority" isRecord />
            <TextField
              control={control}
              name="horizon"
              label="Period"
              hint="Such as 2026 to 2029."
              isOptional
            />
          </>
        )}
      </FormDialog>
    </section>
  );
}
