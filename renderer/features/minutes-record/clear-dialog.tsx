import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import type { RecordTools } from './use-minutes-record.ts';

export interface StepDialogProps {
  tools: RecordTools;
  minutes: Minutes;
  onClose: () => void;
}

const Cleared = z.object({
  by: RequiredLine,
  on: CivilDate.nullable().refine((day) => day !== null, 'Enter the day'),
});

/** The chair has read the draft and has no more changes. */
export function ClearDialog({ tools, minutes, onClose }: StepDialogProps) {
  const { today } = tools.page;
  return (
    <FormDialog<z.input<typeof Cleared>, z.output<typeof Cleared>>
      opened
      onClose={onClose}
      title="Record that the chair cleared the draft"
      summary="The text is kept as a version, as the chair saw it."
      schema={Cleared}
      defaults={{ by: minutes.chairedBy, on: today }}
      submitLabel="Record as cleared"
      onSubmit={({ by, on }) => {
        const target = { id: minutes.id, version: minutes.version };
        return tools.change(
          client.minutes.clear({ target, by, on }),
          'The draft is recorded as cleared',
        );
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="by" label="Cleared by" />
          <DateField control={control} name="on" label="Cleared on" today={today} lean="past" />
        </>
      )}
    </FormDialog>
  );
}
