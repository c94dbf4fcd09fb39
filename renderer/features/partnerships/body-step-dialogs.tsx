import { z } from 'zod';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { BodyState, bodyStates } from '#shared/bodies/body.ts';
import { bodyStateWords } from '#shared/bodies/body-words.ts';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Line, RecordId, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { choicesOf } from './choices.ts';
import { useBodyOptions } from './use-partnerships.ts';

interface StepDialogProps {
  page: BodyPage;
  opened: boolean;
  onClose: () => void;
}

const Step = z.object({ state: BodyState, day: CivilDate, note: Line });

/** A step in the body's life (S-023). */
export function ChangeStateDialog({ page, opened, onClose }: StepDialogProps) {
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Record a step in its life"
      schema={Step}
      defaults={{ state: page.body.state, day: page.today, note: '' }}
      submitLabel="Record the step"
      onSubmit={(step) =>
        change(
          client.bodies.changeState({ target: page.body, ...step }),
          `${page.body.name} is ${bodyStateWords[step.state].toLowerCase()}`,
        )
      }
    >
      {({ control }) => (
        <>
          <SelectField
            control={control}
            name="state"
            label="The body is"
            options={choicesOf(bodyStates, bodyStateWords)}
          />
          <DateField control={control} name="day" label="From day" today={page.today} lean="past" />
          <TextField
            control={control}
            name="note"
            label="Note"
            hint="Who decided it, and where."
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}

const Merge = z.object({
  successorId: RecordId.nullable().refine((id) => id !== null, 'Choose the successor'),
  day: CivilDate,
  note: Line,
});

/** The body merges into another, which becomes its successor (S-023). */
export function MergeDialog({ page, opened, onClose }: StepDialogProps) {
  const { body, today } = page;
  const change = useChange();
  const bodies = useBodyOptions().filter(({ id }) => id !== body.id);
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={`Merge ${body.name} into another body`}
      summary="It keeps its records and its page, which then leads to its successor."
      schema={Merge}
      defaults={{ successorId: null, day: today, note: '' }}
      submitLabel="Merge"
      onSubmit={async ({ successorId, ...rest }) => {
        await change(
          client.bodies.merge({ predecessors: [body], successorId, ...rest }),
          `${body.name} merged`,
        );
      }}
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="successorId"
            label="Successor"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField control={control} name="day" label="From day" today={today} lean="past" />
          <TextField control={control} name="note" label="Note" isOptional />
        </>
      )}
    </FormDialog>
  );
}

const Rename = z.object({
  name: RequiredLine,
  shortName: Line,
  from: CivilDate,
  keepFormerName: z.boolean(),
});

/** A new name from a day; the former one stays findable (S-024). */
export function RenameDialog({ page, opened, onClose }: StepDialogProps) {
  const { body, today } = page;
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={`Rename ${body.name}`}
      summary="Its address and what was already printed stay as they are."
      schema={Rename}
      defaults={{ name: body.name, shortName: body.shortName, from: today, keepFormerName: true }}
      submitLabel="Rename"
      onSubmit={(fields) =>
        change(client.bodies.rename({ target: body, ...fields }), `Renamed to ${fields.name}`)
      }
    >
      {({ control }) => (
        <>
          <TextField control={control} name="name" label="Name" />
          <TextField control={control} name="shortName" label="Short name" isOptional />
          <DateField
            control={control}
            name="from"
            label="First day of the new name"
            today={today}
            lean="past"
          />
          <CheckboxField
            control={control}
            name="keepFormerName"
            label="Keep the former name"
            hint="Leave this off where the name was only misspelt."
          />
        </>
      )}
    </FormDialog>
  );
}
