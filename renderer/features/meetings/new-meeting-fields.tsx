import { useEffect, useRef } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { MeetingBody, Schedule } from '#shared/meetings/meeting-view.ts';
import { CheckboxField, SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import { ConsideredDay } from './considered-day.tsx';
import { bodyChoices, modeChoices } from './meeting-choices.ts';
import type { NewMeetingDraft, NewMeetingValues } from './new-meeting-values.ts';
import { useAgendaChoices } from './use-agenda-choices.ts';

interface NewMeetingFieldsProps {
  form: UseFormReturn<NewMeetingDraft, unknown, NewMeetingValues>;
  isEvent: boolean;
  schedule: Schedule;
  bodies: readonly MeetingBody[];
}

/** The fields of a new meeting. Times and place begin as at the body's last meeting. */
export function NewMeetingFields({ form, isEvent, schedule, bodies }: NewMeetingFieldsProps) {
  const { control } = form;
  const bodyId = useWatch({ control, name: 'bodyId' });
  const access = useWatch({ control, name: 'access' });
  const agendas = useAgendaChoices(bodyId === '' ? null : bodyId, schedule.around);
  useAsLastTime(form, { bodyId, schedule, isOn: !isEvent });
  return (
    <>
      {isEvent ? <TextField control={control} name="title" label="Event" /> : null}
      <ComboboxField
        control={control}
        name="bodyId"
        label="Partnership"
        options={bodyChoices(bodies)}
      />
      <DateField
        control={control}
        name="day"
        label="Day"
        hint="For example 26 nov, thu or 26/11"
        today={schedule.today}
        dayOff={(date) => schedule.daysOff.find((off) => off.date === date)?.title ?? null}
      />
      {isEvent ? null : <ConsideredDay control={control} />}
      <SideBySide>
        <TimeField control={control} name="startsAt" label="Starts" isOptional />
        <TimeField control={control} name="endsAt" label="Ends" isOptional />
      </SideBySide>
      <TextField control={control} name="place" label="Place" isOptional />
      {isEvent ? null : (
        <>
          <SegmentedField
            control={control}
            name="mode"
            label="How people take part"
            options={modeChoices}
          />
          <SegmentedField
            control={control}
            name="access"
            label="Who may attend"
            options={[
              { value: 'public', label: 'The public' },
              { value: 'private', label: 'Members only' },
            ]}
          />
          {access === 'private' ? (
            <TextAreaField
              control={control}
              name="privateReason"
              label="Why it meets in private"
              isRecord
            />
          ) : null}
          <CheckboxField control={control} name="reportsTargets" label="It reports on targets" />
          <SelectField
            control={control}
            name="agenda"
            label="The agenda begins with"
            options={agendas}
          />
          <TextField
            control={control}
            name="title"
            label="Title, where it is not the partnership’s name"
            isOptional
          />
        </>
      )}
    </>
  );
}

interface AsLastTime {
  bodyId: string;
  schedule: Schedule;
  isOn: boolean;
}

/** Fills the fields that nobody has touched as the body's latest meeting had them. */
function useAsLastTime(
  form: NewMeetingFieldsProps['form'],
  { bodyId, schedule, isOn }: AsLastTime,
) {
  const filledFor = useRef<string | null>(null);
  useEffect(() => {
    if (!isOn || bodyId === '' || filledFor.current === bodyId) return;
    filledFor.current = bodyId;
    form.setValue('agenda', 'nothing');
    const latest = schedule.meetings.findLast(
      ({ meeting }) => meeting.bodyId === bodyId && meeting.kind === 'meeting',
    )?.meeting;
    if (latest === undefined) return;
    const { dirtyFields } = form.formState;
    if (!dirtyFields.startsAt) form.setValue('startsAt', latest.startsAt);
    if (!dirtyFields.endsAt) form.setValue('endsAt', latest.endsAt);
    if (!dirtyFields.place) form.setValue('place', latest.place);
    if (!dirtyFields.mode) form.setValue('mode', latest.mode);
  }, [form, bodyId, schedule.meetings, isOn]);
}
