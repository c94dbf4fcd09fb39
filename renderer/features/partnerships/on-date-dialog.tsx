import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';

const Day = z.object({ day: CivilDate.nullable() });

interface OnDateDialogProps {
  opened: boolean;
  today: CivilDate;
  on: CivilDate;
  onClose: () => void;
  /** Null for today. */
  onDate: (day: string | null) => void;
}

/** Asks for the day on which to show the structure. */
export function OnDateDialog({ opened, today, on, onClose, onDate }: OnDateDialogProps) {
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Show the structure on another day"
      summary="Bodies, links and members are shown as they stood. Nothing is changed."
      schema={Day}
      defaults={{ day: on }}
      submitLabel="Show that day"
      onSubmit={({ day }) => {
        onDate(day === null || day === today ? null : day);
        return Promise.resolve();
      }}
    >
      {({ control }) => (
        <DateField
          control={control}
          name="day"
          label="Day"
          today={today}
          lean="past"
          hint="Such as 18/2/2009. Leave it empty for today."
        />
      )}
    </FormDialog>
  );
}
