import { z } from 'zod';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { MeetingLink } from '#shared/meetings/meeting-view.ts';
import type { ForwardView } from '#shared/threads/threads.contract.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';

const Choice = z.object({ meetingId: z.string().min(1, 'Choose the meeting.') });

interface OnAgendaDialogProps {
  opened: boolean;
  view: ForwardView;
  meetings: readonly MeetingLink[];
  today: CivilDate;
  onClose: () => void;
}

/** Makes a coming matter an item of a meeting's agenda. */
export function OnAgendaDialog({ opened, view, meetings, today, onClose }: OnAgendaDialogProps) {
  const change = useChange();
  const { item } = view;
  const ahead = meetings.filter(({ day }) => day >= today);
  const planned = ahead.find(({ id }) => id === item.meetingId) ?? ahead[0];
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Put on an agenda"
      summary={item.title}
      submitLabel="Put on the agenda"
      schema={Choice}
      defaults={{ meetingId: planned?.id ?? '' }}
      onSubmit={({ meetingId }) =>
        change(
          client.threads.putOnAgenda({ target: item, meetingId }),
          `${item.title} is on the agenda`,
        )
      }
    >
      {({ control }) => (
        <SelectField
          control={control}
          name="meetingId"
          label="Meeting"
          hint="The matter becomes its last item, to be moved and filled in there."
          options={ahead.map(({ id, day, title }) => ({
            value: id,
            label: `${title}, ${formatLongDate(day)}`,
          }))}
        />
      )}
    </FormDialog>
  );
}
