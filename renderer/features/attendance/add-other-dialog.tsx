import { z } from 'zod';
import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import { Line, RecordId } from '#shared/record.ts';
import { CheckboxField, SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { usePeopleOptions, type RoomTools } from './use-room.ts';
import { organisationChoices, whoChoices, whoOf } from './who-choices.ts';

const Other = z.object({
  capacity: z.enum(['in_attendance', 'observer']),
  who: z
    .string()
    .nullable()
    .refine(
      (who) => who !== null && who.trim() !== '',
      'Choose a post or a person, or enter a name',
    ),
  organisationId: RecordId.nullable(),
  mayBeNamed: z.boolean(),
  note: Line,
});

interface AddOtherDialogProps {
  page: AttendancePage;
  opened: boolean;
  onAdd: RoomTools['addOther'];
  onClose: () => void;
}

/** An officer in attendance, or somebody who watches. */
export function AddOtherDialog({ page, opened, onAdd, onClose }: AddOtherDialogProps) {
  const people = usePeopleOptions();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Add somebody in attendance"
      schema={Other}
      defaults={{
        ...{ capacity: 'in_attendance', who: null, organisationId: null },
        ...{ mayBeNamed: false, note: '' },
      }}
      submitLabel="Add to the list"
      onSubmit={({ who, organisationId, ...rest }) =>
        onAdd({
          meetingId: page.head.meeting.id,
          ...whoOf(who ?? '', people, organisationId),
          ...rest,
        })
      }
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="who"
            label="Who"
            hint="A post or a person, or any other name."
            options={whoChoices(people, '')}
            allowsOtherText
          />
          <SegmentedField
            control={control}
            name="capacity"
            label="As"
            options={[
              { value: 'in_attendance', label: 'Officer in attendance' },
              { value: 'observer', label: 'Observer' },
            ]}
          />
          <ComboboxField
            control={control}
            name="organisationId"
            label="Organisation"
            hint="For a name that is not in the list. A post brings its own."
            options={organisationChoices(people)}
            isOptional
          />
          <CheckboxField
            control={control}
            name="mayBeNamed"
            label="May be named in public minutes"
            hint="For senior officers. Others appear by their post or role."
          />
          <TextField
            control={control}
            name="note"
            label="Note"
            hint="Such as the item they came for."
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}
