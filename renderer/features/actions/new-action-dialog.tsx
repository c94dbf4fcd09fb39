import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Line, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ownerOf, useOwnerChoices } from '../../api/use-pickers.ts';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { useToday } from './use-today.ts';

const NewAction = z.object({
  bodyId: z
    .string()
    .nullable()
    .transform((id) => id ?? '')
    .refine((id) => id !== '', 'Choose the partnership.'),
  words: RequiredLine,
  topic: Line,
  owner: z.string().nullable(),
  dueOn: CivilDate.nullable(),
});

interface NewActionDialogProps {
  opened: boolean;
  bodyId: string | null;
  bodies: readonly { id: string; name: string }[];
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** An action that no minute set, as from a letter or a call. */
export function NewActionDialog({ opened, bodyId, bodies, ...on }: NewActionDialogProps) {
  const change = useChange();
  const owners = useOwnerChoices();
  const today = useToday();
  return (
    <FormDialog<z.input<typeof NewAction>, z.output<typeof NewAction>>
      opened={opened}
      onClose={on.onClose}
      title="New action"
      summary="For what was agreed outside a meeting. What a meeting agrees is recorded in its minutes."
      submitLabel="Add the action"
      schema={NewAction}
      defaults={{ bodyId, words: '', topic: '', owner: null, dueOn: null }}
      onSubmit={async ({ owner, ...fields }) => {
        const made = await change(
          client.actions.create({ ...fields, ...ownerOf(owner) }),
          'The action is added',
        );
        on.onAdded(made.action.id);
      }}
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="bodyId"
            label="Partnership"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextAreaField
            control={control}
            name="words"
            label="What is to be done"
            hint="Begin with a verb: Share the evaluation with the Board."
          />
          <TextField control={control} name="topic" label="About" isOptional />
          <ComboboxField
            control={control}
            name="owner"
            label="Owner"
            hint="A post or an organisation. Other words may stand too."
            options={owners}
            allowsOtherText
            isOptional
          />
          <DateField control={control} name="dueOn" label="Due" today={today} isOptional />
        </>
      )}
    </FormDialog>
  );
}
