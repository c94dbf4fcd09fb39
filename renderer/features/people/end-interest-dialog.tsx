import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';

const Ending = z.object({
  toDay: CivilDate.nullable().refine((day) => day !== null, 'Enter the last day'),
});

interface EndInterestDialogProps {
  /** Null while the dialog is closed. */
  view: InterestView | null;
  today: CivilDate | null;
  onClose: () => void;
}

/** An interest that is over stays in the register with its last day. */
export function EndInterestDialog({ view, today, onClose }: EndInterestDialogProps) {
  const change = useChange();
  if (today === null) return null;
  return (
    <FormDialog
      opened={view !== null}
      onClose={onClose}
      title="The interest ended"
      summary={view?.concernsWords}
      schema={Ending}
      defaults={{ toDay: today }}
      submitLabel="Record the end"
      onSubmit={async ({ toDay }) => {
        if (view === null) return;
        await change(client.interests.end({ target: view.interest, toDay }), 'Interest ended');
      }}
    >
      {({ control }) => (
        <DateField control={control} name="toDay" label="Last day" today={today} lean="past" />
      )}
    </FormDialog>
  );
}
