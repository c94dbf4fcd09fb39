import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import type { CommunicationView } from '#shared/communications/communications.contract.ts';
import { Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';

const Values = z.object({
  doneOn: CivilDate,
  outcome: Prose.refine((text) => text.trim() !== '', 'Write what came of it'),
});

interface FinishDialogProps {
  opened: boolean;
  view: CommunicationView;
  today: CivilDate;
  onClose: () => void;
}

/** Done: on which day, and what came of it. */
export function FinishDialog({ opened, view, today, onClose }: FinishDialogProps) {
  const change = useChange();
  const { communication } = view;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="It is done"
      summary={communication.title}
      submitLabel="Record that it is done"
      schema={Values}
      defaults={{ doneOn: today, outcome: communication.outcome }}
      onSubmit={(values) =>
        change(
          client.communications.finish({ target: communication, ...values }),
          'Recorded that it is done',
        )
      }
    >
      {({ control }) => (
        <>
          <DateField control={control} name="doneOn" label="Done on" today={today} lean="past" />
          <TextAreaField
            control={control}
            name="outcome"
            label="What came of it"
            hint="The public reads this too where the entry is on the website."
            isRecord
          />
        </>
      )}
    </FormDialog>
  );
}
