import { z } from 'zod';
import { countOf } from '#shared/calendar/date-words.ts';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import type { LiveTools } from './live-screen.tsx';
import { likelyTime } from './likely-time.ts';

const Fields = z.object({ at: TimeOfDay });

interface EndDialogProps extends LiveTools {
  opened: boolean;
  onClose: () => void;
}

/** Ends the meeting, which then counts as held. What was not taken is said first. */
export function EndDialog({ live, steps, opened, onClose }: EndDialogProps) {
  const { items, head } = live.session;
  const left = items.filter(({ entry }) => entry === null).length;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="End the meeting"
      summary={
        left === 0
          ? 'The meeting counts as held. The draft can be written on afterwards.'
          : `${countOf(left, 'item was', 'items were')} not taken. The meeting counts as held. The draft can be written on afterwards.`
      }
      schema={Fields}
      defaults={{ at: likelyTime(head.meeting, 'endsAt') }}
      submitLabel="End the meeting"
      onSubmit={({ at }) => steps.end(at)}
    >
      {({ control }) => <TimeField control={control} name="at" label="Ended at" />}
    </FormDialog>
  );
}
