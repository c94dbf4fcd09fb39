import { formatLongDay } from '#shared/calendar/date-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingKind } from '#shared/meetings/meeting.ts';
import type { MeetingBody, Schedule } from '#shared/meetings/meeting-view.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { NewMeetingFields } from './new-meeting-fields.tsx';
import { NewMeetingValues, toNewMeeting } from './new-meeting-values.ts';

interface NewMeetingDialogProps {
  adding: MeetingKind | null;
  /** Chosen in the calendar. */
  day: CivilDate | null;
  /** The body that the page is narrowed to. */
  bodyId: string | null;
  schedule: Schedule;
  bodies: readonly MeetingBody[];
  onClose: () => void;
}

/** Puts one meeting or event into the calendar; the deadline is counted back while the day is chosen. */
export function NewMeetingDialog(props: NewMeetingDialogProps) {
  const { adding, day, bodyId, schedule, bodies, onClose } = props;
  const change = useChange();
  const only = bodies.length === 1 ? bodies[0]?.id : undefined;
  const isEvent = adding === 'event';
  const add = async (values: NewMeetingValues) => {
    const name =
      values.title === ''
        ? (bodies.find(({ id }) => id === values.bodyId)?.name ?? 'The meeting')
        : values.title;
    await change(
      client.meetings.create(toNewMeeting(values)),
      `${name} is in the calendar for ${formatLongDay(values.day)}`,
    );
  };
  return (
    <FormDialog
      opened={adding !== null}
      onClose={onClose}
      title={isEvent ? 'New event' : 'New meeting'}
      summary={
        isEvent
          ? 'An event stands in the calendar. It has no agenda and nothing to publish.'
          : 'The last day to publish is counted back from the day you choose.'
      }
      size="medium"
      schema={NewMeetingValues}
      defaults={{
        kind: adding ?? 'meeting',
        bodyId: bodyId ?? only ?? '',
        ...(day === null ? {} : { day }),
        startsAt: null,
        endsAt: null,
        place: '',
        mode: 'in_person',
        access: isEvent ? 'private' : 'public',
        privateReason: '',
        reportsTargets: false,
        title: '',
        agenda: 'nothing',
      }}
      submitLabel={isEvent ? 'Add the event' : 'Add the meeting'}
      onSubmit={add}
    >
      {(form) => (
        <NewMeetingFields form={form} isEvent={isEvent} schedule={schedule} bodies={bodies} />
      )}
    </FormDialog>
  );
}
