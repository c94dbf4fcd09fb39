import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import { Prose } from '#shared/record.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form, FormActions, SideBySide } from '../../ui/fields/form.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useMeetingStep } from './use-meeting.ts';

const NewDay = z.object({
  day: CivilDate.nullable().refine((day) => day !== null, 'Enter the new day'),
  startsAt: TimeOfDay.nullable(),
  endsAt: TimeOfDay.nullable(),
  note: Prose,
});

interface MoveMeetingDialogProps {
  head: MeetingHead;
  opened: boolean;
  onClose: () => void;
}

/** Puts the meeting on another day, and says what speaks against it while the day is being chosen. */
export function MoveMeetingDialog({ head, opened, onClose }: MoveMeetingDialogProps) {
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title="Move to another day"
      summary="The page keeps the day it was first to be held, and the notice says so."
    >
      {opened ? <MoveForm head={head} onClose={onClose} /> : null}
    </Dialog>
  );
}

function MoveForm({ head, onClose }: Omit<MoveMeetingDialogProps, 'opened'>) {
  const { meeting, body } = head;
  const [problem, setProblem] = useState<string | null>(null);
  const take = useMeetingStep();
  const navigate = useNavigate();
  const form = useSchemaForm<z.input<typeof NewDay>, z.output<typeof NewDay>>(NewDay, {
    day: null,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    note: '',
  });
  const day = useWatch({ control: form.control, name: 'day' });
  const isDay = day !== null && CivilDate.safeParse(day).success;
  const considered = useQuery({
    ...api.meetings.considerDay.queryOptions({
      input: { bodyId: body.id, day: day ?? meeting.day, meetingId: meeting.id },
    }),
    enabled: isDay,
  });
  const submit = async ({ day: to, ...rest }: z.output<typeof NewDay>) => {
    try {
      const { id, version } = meeting;
      const moved = await client.meetings.move({ target: { id, version }, day: to, ...rest });
      // Its address is its day: the new page first, then everything is read again.
      const [, , bodySlug = '', date = ''] = moved.path.split('/');
      await navigate({ to: '/meetings/$body/$date/agenda', params: { body: bodySlug, date } });
      await take(Promise.resolve(moved), `The meeting moved to ${moved.dayWords}`);
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Form form={form} label="Move to another day" onSubmit={submit}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <DateField
        control={form.control}
        name="day"
        label="New day"
        today={londonDate(new Date().toISOString())}
      />
      {isDay && considered.data !== undefined ? (
        <>
          <Banner tone="neutral" title={considered.data.sentence} />
          {considered.data.warnings.map(({ code, tone, sentence }) => (
            <Banner key={code + sentence} tone={tone} title={sentence} />
          ))}
        </>
      ) : null}
      <SideBySide>
        <TimeField control={form.control} name="startsAt" label="Starts" />
        <TimeField control={form.control} name="endsAt" label="Ends" />
      </SideBySide>
      <TextAreaField control={form.control} name="note" label="Why it moves" isOptional />
      <FormActions>
        <Button type="submit">Move the meeting</Button>
        <Button variant="default" onClick={onClose}>
          Leave it on its day
        </Button>
      </FormActions>
    </Form>
  );
}
