import { z } from 'zod';
import type { AttendancePage, RoomPerson } from '#shared/attendance/attendance.contract.ts';
import { RecordId } from '#shared/record.ts';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { usePeopleOptions, useSubstitutesCount, type RoomTools } from './use-room.ts';
import { organisationChoices, whoChoices, whoOf } from './who-choices.ts';

const Substitute = z.object({
  who: z
    .string()
    .nullable()
    .refine(
      (who) => who !== null && who.trim() !== '',
      'Choose a post or a person, or enter a name',
    ),
  organisationId: RecordId.nullable(),
  counts: z.boolean(),
  mayBeNamed: z.boolean(),
});

interface AddSubstituteDialogProps {
  page: AttendancePage;
  /** Whose substitute; null while the dialog is closed. */
  member: RoomPerson | null;
  onAdd: RoomTools['addSubstitute'];
  onClose: () => void;
}

/** Somebody in place of a member. Where the seat allows none, the core says so here. */
export function AddSubstituteDialog({ page, member, onAdd, onClose }: AddSubstituteDialogProps) {
  const people = usePeopleOptions();
  const counts = useSubstitutesCount(page.head.body.id);
  const seatId = member?.seatId ?? null;
  return (
    <FormDialog
      opened={member !== null}
      onClose={onClose}
      title="Add a substitute"
      summary={member === null ? undefined : `In place of ${member.name}`}
      schema={Substitute}
      defaults={{ who: null, organisationId: null, counts, mayBeNamed: true }}
      submitLabel="Add the substitute"
      onSubmit={async ({ who, organisationId, ...rest }) => {
        if (seatId === null) return;
        const person = whoOf(who ?? '', people, organisationId);
        await onAdd({ meetingId: page.head.meeting.id, seatId, ...person, ...rest });
      }}
    >
      {({ control }) => (
        <>
          <ComboboxField
            control={control}
            name="who"
            label="Who"
            hint="A post or a person, or any other name."
            options={whoChoices(people, member?.organisationWords ?? '')}
            allowsOtherText
          />
          <ComboboxField
            control={control}
            name="organisationId"
            label="Organisation"
            hint="For a name that is not in the list. A post brings its own."
            options={organisationChoices(people)}
            isOptional
          />
          <CheckboxField control={control} name="counts" label="Counts for the quorum" />
          <CheckboxField
            control={control}
            name="mayBeNamed"
            label="May be named in public minutes"
          />
        </>
      )}
    </FormDialog>
  );
}
