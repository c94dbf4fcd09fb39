import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { NewMeetingInput } from '#shared/meetings/meeting-form.ts';
import { MeetingKind, MeetingMode } from '#shared/meetings/meeting.ts';
import { Line, Prose } from '#shared/record.ts';
import { firstAgendaOf } from './first-agenda.ts';

/** What the dialog asks. The core's own schema judges it again. */
export const NewMeetingValues = z
  .object({
    kind: MeetingKind,
    bodyId: z.string('Choose a partnership').min(1, 'Choose a partnership'),
    day: CivilDate,
    startsAt: TimeOfDay.nullable(),
    endsAt: TimeOfDay.nullable(),
    place: Line,
    mode: MeetingMode,
    access: z.enum(['public', 'private']),
    privateReason: Prose,
    reportsTargets: z.boolean(),
    title: Line,
    agenda: z.string(),
  })
  .refine(({ startsAt, endsAt }) => startsAt === null || endsAt === null || endsAt > startsAt, {
    path: ['endsAt'],
    message: 'Enter a time after the start',
  })
  .refine(({ kind, title }) => kind === 'meeting' || title !== '', {
    path: ['title'],
    message: 'Enter what the event is called',
  });
export type NewMeetingValues = z.output<typeof NewMeetingValues>;
export type NewMeetingDraft = z.input<typeof NewMeetingValues>;

/** The values as the core takes them; an event has no agenda to begin from. */
export function toNewMeeting({ agenda, ...values }: NewMeetingValues): NewMeetingInput {
  const isEvent = values.kind === 'event';
  return {
    ...values,
    privateReason: values.access === 'private' ? values.privateReason : '',
    reportsTargets: !isEvent && values.reportsTargets,
    agenda: firstAgendaOf(isEvent ? 'nothing' : agenda),
  };
}
