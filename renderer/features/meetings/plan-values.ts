import { z } from 'zod';
import { addYears, CivilDate } from '#shared/calendar/civil-date.ts';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { MeetingPattern } from '#shared/meetings/meeting-plan.ts';
import { MeetingMode } from '#shared/meetings/meeting.ts';
import { Line } from '#shared/record.ts';

/** What the plan dialog asks: a pattern of any kind, and what all its meetings have in common. */
export const PlanValues = z.object({
  bodyId: z.string('Choose a partnership').min(1, 'Choose a partnership'),
  kind: z.enum(['monthly', 'weekly', 'relative']),
  nth: z.string(),
  weekday: z.string(),
  months: z.array(z.string()),
  every: z.number('Enter a number of weeks').nullable(),
  toBodyId: z.string().nullable(),
  workingDays: z.number('Enter a number of days').nullable(),
  side: z.enum(['before', 'after']),
  from: CivilDate,
  to: CivilDate,
  startsAt: TimeOfDay.nullable(),
  endsAt: TimeOfDay.nullable(),
  place: Line,
  mode: MeetingMode,
  agenda: z.string(),
});
export type PlanDraft = z.input<typeof PlanValues>;
export type PlanValues = z.output<typeof PlanValues>;

/** How the dialog begins: the second Thursday of each quarter's first month, for a year. */
export function firstPlan(today: CivilDate, bodyId: string): PlanDraft {
  return {
    bodyId,
    kind: 'monthly',
    nth: '2',
    weekday: '4',
    months: ['1', '4', '7', '10'],
    every: 6,
    toBodyId: null,
    workingDays: 10,
    side: 'before',
    from: today,
    to: addYears(today, 1),
    startsAt: null,
    endsAt: null,
    place: '',
    mode: 'in_person',
    agenda: 'nothing',
  };
}

/** The pattern as the core reads it, or the sentence that says what is missing. */
export function patternOf(values: PlanDraft): MeetingPattern | string {
  const { kind, from, to, nth, weekday, months, every, toBodyId, workingDays, side } = values;
  const parsed = MeetingPattern.safeParse(
    {
      monthly: {
        kind,
        nth: Number(nth),
        weekday: Number(weekday),
        months: months.map(Number).sort((a, b) => a - b),
        from,
        to,
      },
      weekly: { kind, every, from, to },
      relative: { kind, toBodyId, workingDays, side, from, to },
    }[kind],
  );
  if (parsed.success) return parsed.data;
  if (kind === 'relative' && toBodyId === null) return 'Choose the other partnership.';
  const [issue] = parsed.error.issues;
  return (issue?.message ?? 'The pattern is not complete').replace(/\.?$/, '.');
}
