import { z } from 'zod';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { Line } from '#shared/record.ts';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import type { LiveTools } from './live-screen.tsx';
import { likelyTime } from './likely-time.ts';
import { notQuorateMeans, withStop } from './use-quorum-alert.ts';

const Fields = z.object({ at: TimeOfDay, chairedBy: Line.nullable() });

interface StartDialogProps extends LiveTools {
  opened: boolean;
  onClose: () => void;
}

/** Opens the meeting: when, and who presides. */
export function StartDialog({ live, steps, opened, onClose }: StartDialogProps) {
  const { room, head } = live.session;
  const members = room.people.filter(
    ({ capacity, here }) => capacity === 'member' && here === 'here',
  );
  const chair = members.find(({ isChair }) => isChair);
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Open the meeting"
      summary={
        room.quorum.met
          ? `${room.membersHere} of ${room.seats} members are here.`
          : `${withStop(room.quorum.sentence)} ${notQuorateMeans}`
      }
      schema={Fields}
      defaults={{ at: likelyTime(head.meeting, 'startsAt'), chairedBy: chair?.name ?? null }}
      submitLabel="Open the meeting"
      onSubmit={({ at, chairedBy }) => steps.start(at, chairedBy ?? '')}
    >
      {({ control }) => (
        <>
          <TimeField control={control} name="at" label="Opened at" />
          <ComboboxField
            control={control}
            name="chairedBy"
            label="Who presides"
            options={members.map(({ name, shortName }) => ({
              value: name,
              label: name,
              ...(shortName === name ? {} : { detail: shortName }),
            }))}
            allowsOtherText
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}
