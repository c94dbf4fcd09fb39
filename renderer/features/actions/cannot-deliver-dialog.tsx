import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Line, Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import type { StepDialogProps } from './action-step-dialog.tsx';
import { useToday } from './use-today.ts';

const Notice = z.object({
  reason: Prose.refine((text) => text.trim() !== '', 'Enter why it cannot be delivered.'),
  saidBy: Line,
  day: CivilDate,
});

/** The partner's notice that it cannot deliver what was agreed (S-056). */
export function CannotDeliverDialog({ opened, view, onClose }: StepDialogProps) {
  const change = useChange();
  const today = useToday();
  const { action } = view;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="The owner cannot deliver it"
      summary={`${action.ref}. ${action.words}`}
      submitLabel="Record the notice"
      schema={Notice}
      defaults={{
        reason: action.cannotDeliverReason,
        saidBy: '',
        day: action.cannotDeliverOn ?? today,
      }}
      onSubmit={(notice) =>
        change(
          client.actions.cannotDeliver({ target: action, ...notice }),
          `Notice about ${action.ref} recorded`,
        )
      }
    >
      {({ control }) => (
        <>
          <TextAreaField
            control={control}
            name="reason"
            label="Why it cannot be delivered"
            hint="The action stays open, and the partnership decides what happens with it."
          />
          <TextField control={control} name="saidBy" label="Who said it" isOptional />
          <DateField control={control} name="day" label="Said on" today={today} lean="past" />
        </>
      )}
    </FormDialog>
  );
}
