import { useState } from 'react';
import { z } from 'zod';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { nameKindWords } from '#shared/bodies/body-words.ts';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatDayRange, formatPlainDate } from '#shared/calendar/date-words.ts';
import { RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AddButton } from './add-button.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { useAttempt } from './use-attempt.ts';

const Fields = z.object({
  name: RequiredLine,
  kind: z.enum(['former', 'also_known_as']),
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
});

/** What else the body is or was called: search and the tree's filter find it so (S-024). */
export function NamesSection({ page, isReadOnly }: { page: BodyPage; isReadOnly: boolean }) {
  const { names, body, today } = page;
  const [isAdding, setAdding] = useState(false);
  const change = useChange();
  const attempt = useAttempt();
  if (isReadOnly && names.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <SectionHead
        id="names"
        title="Other names"
        {...(isReadOnly
          ? {}
          : { action: <AddButton label="Add a name" onClick={() => setAdding(true)} /> })}
      />
      {names.length === 0 ? null : (
        <RowList labelledBy="names">
          {names.map((name) => (
            <Row
              key={name.id}
              title={name.name}
              detail={[nameKindWords[name.kind], period(name.fromDay, name.toDay)]
                .filter((words) => words !== '')
                .join(', ')}
              end={
                isReadOnly ? null : (
                  <RowMenu
                    label={`Change the name ${name.name}`}
                    items={[
                      {
                        name: 'Remove',
                        onClick: () =>
                          attempt(client.bodies.removeName({ target: name }), 'Name removed'),
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
        opened={isAdding}
        onClose={() => setAdding(false)}
        title="Add a name"
        summary="To give the body a new name, choose Rename in its menu."
        schema={Fields}
        defaults={{ name: '', kind: 'also_known_as', fromDay: null, toDay: null }}
        submitLabel="Add the name"
        onSubmit={(fields) =>
          change(client.bodies.addName({ bodyId: body.id, ...fields }), 'Name added')
        }
      >
        {({ control }) => (
          <>
            <TextField control={control} name="name" label="Name" />
            <SegmentedField
              control={control}
              name="kind"
              label="It is"
              options={[
                { value: 'also_known_as', label: 'In use' },
                { value: 'former', label: 'A former name' },
              ]}
            />
            <SideBySide>
              <DateField
                control={control}
                name="fromDay"
                label="From day"
                today={today}
                lean="past"
                isOptional
              />
              <DateField
                control={control}
                name="toDay"
                label="Last day"
                today={today}
                lean="past"
                isOptional
              />
            </SideBySide>
          </>
        )}
      </FormDialog>
    </section>
  );
}

function period(from: CivilDate | null, to: CivilDate | null): string {
  if (from !== null && to !== null) return formatDayRange(from, to);
  if (from !== null) return `since ${formatPlainDate(from)}`;
  return to === null ? '' : `until ${formatPlainDate(to)}`;
}
