import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import type { StepDialogProps } from './action-step-dialog.tsx';
import { useToday } from './use-today.ts';

const Closing = z.object({
  evidence: Prose.refine(
    (text) => text.trim() !== '',
    'Name the evidence: a report, a minute or what was seen.',
  ),
  day: CivilDate,
});

interface CloseDialogProps extends StepDialogProps {
  evidence: string;
  onClosed: () => void;
}

/** Nothing is closed without evidence. */
export function CloseDialog({ opened, view, evidence, onClose, onClosed }: CloseDialogProps) {
  const change = useChange();
  const today = useToday();
  const { action } = view;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Close with evidence"
      summary={`${action.ref}. ${action.words}`}
      submitLabel="Close the action"
      schema={Closing}
      defaults={{ evidence, day: today }}
      onSubmit={async (closing) => {
        await change(
          client.actions.close({ target: action, ...closing }),
          `${action.ref} is closed`,
        );
        onClosed();
      }}
    >
      {({ control }) => (
        <>
          <TextAreaField
            control={control}
            name="evidence"
            label="Evidence"
            hint="What shows that it is done: a report, a minute, what was seen."
          />
          <DateField control={control} name="day" label="Done on" today={today} lean="past" />
        </>
      )}
    </FormDialog>
  );
}

const Reopening = z.object({
  reason: Prose.refine((text) => text.trim() !== '', 'Enter why it is opened again.'),
});

/** A closed action comes back to every next agenda. */
export function ReopenDialog({ opened, view, onClose }: StepDialogProps) {
  const change = useChange();
  const { action } = view;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Reopen the action"
      summary={`${action.ref}. ${action.words}`}
      submitLabel="Reopen the action"
      schema={Reopening}
      defaults={{ reason: '' }}
      onSubmit={({ reason }) =>
        change(client.actions.reopen({ target: action, reason }), `${action.ref} is open again`)
      }
    >
      {({ control }) => (
        <TextAreaField control={control} name="reason" label="Why it is opened again" />
      )}
    </FormDialog>
  );
}
