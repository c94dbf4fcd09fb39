import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import type { DecisionView } from '#shared/decisions/decisions.contract.ts';
import { Line } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useToday } from './use-today.ts';

const Answer = z
  .object({
    state: z.enum(['ratified', 'refused', 'awaiting']),
    on: CivilDate.nullable(),
    note: Line,
  })
  .refine(({ state, on }) => state === 'awaiting' || on !== null, {
    path: ['on'],
    message: 'Enter the day of their answer.',
  });

interface RatifyDialogProps {
  opened: boolean;
  view: DecisionView;
  onClose: () => void;
}

/** What the accountable body said of a decision. */
export function RatifyDialog({ opened, view, onClose }: RatifyDialogProps) {
  const change = useChange();
  const today = useToday();
  const { decision } = view;
  const { ratification } = decision;
  return (
    <FormDialog<z.input<typeof Answer>, z.output<typeof Answer>>
      opened={opened}
      onClose={onClose}
      title="Ratification"
      summary={`${decision.ref}. ${view.accountableWords}`}
      submitLabel="Record the answer"
      schema={Answer}
      defaults={{
        state: ratification === 'refused' ? 'refused' : 'ratified',
        on: decision.ratifiedOn,
        note: decision.ratifiedNote,
      }}
      onSubmit={({ state, on, note }) =>
        change(
          client.decisions.ratify({
            target: decision,
            state,
            on: state === 'awaiting' ? null : on,
            note,
          }),
          `Answer on ${decision.ref} recorded`,
        )
      }
    >
      {({ control }) => (
        <>
          <SegmentedField
            control={control}
            name="state"
            label="What the accountable body said"
            options={[
              { value: 'ratified', label: 'Ratified' },
              { value: 'refused', label: 'Refused' },
              { value: 'awaiting', label: 'Still waiting' },
            ]}
          />
          <DateField control={control} name="on" label="On" today={today} lean="past" isOptional />
          <TextField
            control={control}
            name="note"
            label="Where it is recorded"
            hint="For example Cabinet, minute 62."
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}
