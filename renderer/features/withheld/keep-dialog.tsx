import { addMonths, type CivilDate, isCivilDate } from '#shared/calendar/civil-date.ts';
import { whyNotNextReview } from '#shared/withheld/review.rules.ts';
import { KeepWithheld } from '#shared/withheld/withheld.contract.ts';
import type { WithheldMatter } from '#shared/withheld/withheld.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';

interface KeepDialogProps {
  opened: boolean;
  matter: WithheldMatter;
  officer: string;
  today: CivilDate;
  onClose: () => void;
}

/** The restriction still holds: why, who says so, and when it is looked at again. */
export function KeepDialog({ opened, matter, officer, today, onClose }: KeepDialogProps) {
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Keep it withheld"
      summary={matter.title}
      submitLabel="Keep it withheld"
      schema={KeepWithheld}
      defaults={{ reason: '', decidedBy: officer, nextReviewOn: addMonths(today, 6) }}
      onSubmit={(review) => {
        const { kind, id, version } = matter;
        const keeping = client.withheld.keep({ kind, target: { id, version }, review });
        return change(keeping, ({ sentence }) => sentence);
      }}
    >
      {({ control, watch }) => (
        <>
          <TextAreaField
            control={control}
            name="reason"
            label="Why the restriction still holds"
            hint="For the file. The public does not read it."
          />
          <DateField
            control={control}
            name="nextReviewOn"
            label="Look at it again on"
            today={today}
            warning={warningOf(watch('nextReviewOn'), today)}
          />
          <TextField control={control} name="decidedBy" label="Decided by" />
        </>
      )}
    </FormDialog>
  );
}

function warningOf(day: string | null, today: CivilDate): string | null {
  return day === null || !isCivilDate(day) ? null : whyNotNextReview(day, today);
}
