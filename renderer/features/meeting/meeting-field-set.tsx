import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingFields } from '#shared/meetings/meeting-form.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import { CheckboxField, SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField, TimeField } from '../../ui/fields/time-and-number-fields.tsx';

interface MeetingFieldSetProps {
  control: Control<z.input<typeof MeetingFields>, unknown, z.output<typeof MeetingFields>>;
  body: MeetingBody;
  today: CivilDate;
  isPrivate: boolean;
}

/** The fields of a meeting, the public ones first. */
export function MeetingFieldSet({ control, body, today, isPrivate }: MeetingFieldSetProps) {
  return (
    <>
      <SideBySide columns="1fr 1fr 1fr">
        <TimeField control={control} name="startsAt" label="Starts" />
        <TimeField control={control} name="endsAt" label="Ends" />
        <NumberField control={control} name="minutesSlot" label="Minutes" isOptional />
      </SideBySide>
      <TextField control={control} name="place" label="Place" />
      <SegmentedField
        control={control}
        name="mode"
        label="How people take part"
        options={[
          { value: 'in_person', label: 'In person' },
          { value: 'hybrid', label: 'Both' },
          { value: 'online', label: 'Online' },
        ]}
      />
      <TextAreaField
        control={control}
        name="joiningPublic"
        label="How the public join or watch"
        isRecord
        isOptional
      />
      <TextAreaField
        control={control}
        name="joiningPrivate"
        label="Joining details for members"
        hint="Never in a public file."
        isOptional
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
      {isPrivate ? (
        <TextAreaField
          control={control}
          name="privateReason"
          label="Why it meets in private"
          isRecord
        />
      ) : null}
      {isPrivate && body.accessRegime === 'executive' ? (
        <>
          <SideBySide>
            <DateField
              control={control}
              name="privateNoticeOn"
              label="First notice"
              today={today}
            />
            <DateField
              control={control}
              name="privateNoticeAgainOn"
              label="Second notice"
              today={today}
            />
          </SideBySide>
          <TextAreaField
            control={control}
            name="representations"
            label="Representations received"
            isOptional
          />
          <TextAreaField
            control={control}
            name="representationsAnswer"
            label="The answer to them"
            isOptional
          />
        </>
      ) : null}
      <TextField
        control={control}
        name="title"
        label="Title, where it is not the body’s name"
        isOptional
      />
      <TextAreaField
        control={control}
        name="notice"
        label="Notice on the agenda"
        isRecord
        isOptional
      />
      <CheckboxField control={control} name="reportsTargets" label="It reports on targets" />
      <CheckboxField control={control} name="extraordinary" label="Extraordinary meeting" />
      <SideBySide>
        <DateField
          control={control}
          name="convenedOn"
          label="Called on, at short notice"
          today={today}
          lean="past"
          isOptional
        />
      </SideBySide>
      <TextAreaField
        control={control}
        name="shortNoticeReason"
        label="Why at short notice"
        isRecord
        isOptional
      />
      <TextAreaField
        control={control}
        name="privateNotes"
        label="Private notes"
        hint="Never in a public file."
        isOptional
      />
    </>
  );
}
