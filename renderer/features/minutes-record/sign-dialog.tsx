import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { RecordId, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { showToast } from '../../ui/toast-list.ts';
import type { StepDialogProps } from './clear-dialog.tsx';

const Signed = z.object({
  by: RequiredLine,
  on: CivilDate.nullable().refine((day) => day !== null, 'Enter the day'),
  meetingId: RecordId.nullable().refine((id) => id !== null, 'Choose the meeting'),
});

/** The person presiding signed each numbered page, at the meeting that approved them or a later one. */
export function SignDialog({ tools, minutes, onClose }: StepDialogProps) {
  const { today, approvalMeetings } = tools.page;
  const { approvedOn, approvedBy, approvedMeetingId } = minutes;
  const meetings = approvalMeetings.filter(({ day }) => approvedOn === null || day >= approvedOn);
  return (
    <FormDialog<z.input<typeof Signed>, z.output<typeof Signed>>
      opened
      onClose={onClose}
      title="Record the signature"
      summary="Each page of the signed copy is numbered and initialled. This is recorded once and stands."
      schema={Signed}
      defaults={{ by: approvedBy, on: approvedOn ?? today, meetingId: approvedMeetingId }}
      submitLabel="Record the signature"
      onSubmit={async ({ by, on, meetingId }) => {
        const target = { id: minutes.id, version: minutes.version };
        await tools.change(client.minutes.sign({ target, by, on, meetingId }));
        showToast('The signature is recorded');
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="by" label="Signed by" />
          <DateField control={control} name="on" label="Signed on" today={today} lean="past" />
          <SelectField
            control={control}
            name="meetingId"
            label="At which meeting"
            options={meetings.map(({ id, words }) => ({ value: id, label: words }))}
          />
        </>
      )}
    </FormDialog>
  );
}
