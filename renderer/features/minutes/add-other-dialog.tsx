import { z } from 'zod';
import { Line, RequiredLine } from '#shared/record.ts';
import { announce } from '../../ui/announce.ts';
import { CheckboxField, SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import type { LiveTools } from './live-screen.tsx';
import { usePeopleOptions } from './use-people-options.ts';
import { whoChoices, whoIs } from './who-choices.ts';

const Capacity = z.enum(['in_attendance', 'observer']);

const Fields = z.object({
  capacity: Capacity,
  who: RequiredLine.nullable().refine((who) => who !== null, 'Enter who is there'),
  note: Line,
  mayBeNamed: z.boolean(),
});

interface AddOtherDialogProps extends LiveTools {
  opened: boolean;
  /** The name as far as it is known. */
  who: string;
  onClose: () => void;
}

/** An officer in attendance, or somebody who watches. Neither counts for the quorum. */
export function AddOtherDialog({ room, opened, who, onClose }: AddOtherDialogProps) {
  const people = usePeopleOptions();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add an officer or observer"
      schema={Fields}
      defaults={{
        capacity: 'in_attendance',
        who: who === '' ? null : who,
        note: '',
        mayBeNamed: false,
      }}
      submitLabel="Add them"
      onSubmit={async ({ capacity, who: chosen, note, mayBeNamed }) => {
        const known = whoIs(chosen, people);
        await room.addOther({ capacity, note, mayBeNamed, ...known });
        announce(`${known.name} added.`);
      }}
    >
      {({ control }) => (
        <>
          <SegmentedField
            control={control}
            name="capacity"
            label="As"
            options={[
              { value: 'in_attendance', label: 'In attendance' },
              { value: 'observer', label: 'Observer' },
            ]}
          />
          <ComboboxField
            control={control}
            name="who"
            label="Who"
            options={whoChoices(people)}
            allowsOtherText
          />
          <TextField
            control={control}
            name="note"
            label="Note"
            hint="Such as for items 6 and 7."
            isOptional
          />
          <CheckboxField
            control={control}
            name="mayBeNamed"
            label="Public minutes may give the name"
          />
        </>
      )}
    </FormDialog>
  );
}
