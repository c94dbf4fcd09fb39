import { z } from 'zod';
import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { Line, RequiredLine } from '#shared/record.ts';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import type { RoomTools } from './use-room.ts';

const Details = z.object({
  name: RequiredLine,
  arrivedAt: TimeOfDay.nullable(),
  counts: z.boolean(),
  mayBeNamed: z.boolean(),
  note: Line,
});

interface DetailsDialogProps {
  /** Null while the dialog is closed. */
  person: RoomPerson | null;
  onSave: RoomTools['amend'];
  onClose: () => void;
}

/** What else is recorded of one person at this meeting. */
export function DetailsDialog({ person, onSave, onClose }: DetailsDialogProps) {
  const canCount = person?.capacity === 'member' || person?.capacity === 'substitute';
  return (
    <FormDialog
      opened={person !== null}
      onClose={onClose}
      title={person?.name ?? ''}
      summary={person?.organisationWords}
      schema={Details}
      defaults={{
        name: person?.name ?? '',
        arrivedAt: person?.attendance?.arrivedAt ?? null,
        counts: person?.counts ?? false,
        mayBeNamed: person?.mayBeNamed ?? false,
        note: person?.attendance?.note ?? '',
      }}
      submitLabel="Save the details"
      onSubmit={async ({ counts, ...changed }) => {
        if (person !== null) await onSave(person, canCount ? { counts, ...changed } : changed);
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="name" label="Name in the minutes" />
          <TimeField
            control={control}
            name="arrivedAt"
            label="Arrived at"
            hint="Only if after the start. While minutes are taken, type /arrived there."
            isOptional
          />
          {canCount ? (
            <CheckboxField
              control={control}
              name="counts"
              label="Counts for the quorum while in the room"
            />
          ) : null}
          <CheckboxField
            control={control}
            name="mayBeNamed"
            label="May be named in public minutes"
            hint="Otherwise they give the post or role."
          />
          <TextField control={control} name="note" label="Note" isOptional />
        </>
      )}
    </FormDialog>
  );
}
