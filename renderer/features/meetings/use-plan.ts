import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingPlan, PlannedDay } from '#shared/meetings/meeting-plan.ts';
import { api } from '../../api/client.ts';
import { patternOf, type PlanDraft, type PlanValues } from './plan-values.ts';

interface Plan {
  plan: MeetingPlan | undefined;
  /** Why there is no plan yet, or null. */
  problem: string | null;
  error: unknown;
  chosen: readonly CivilDate[];
  isChosen: (day: PlannedDay) => boolean;
  choose: (day: CivilDate, isChosen: boolean) => void;
}

/** The days of the pattern as it stands in the form, and which of them are wanted. */
export function usePlan(control: Control<PlanDraft, unknown, PlanValues>): Plan {
  const values = useWatch({ control }) as PlanDraft; // every field has a default
  const [choices, setChoices] = useState<ReadonlyMap<CivilDate, boolean>>(new Map());
  const pattern = patternOf(values);
  const isReady = typeof pattern !== 'string' && values.bodyId !== '';
  const query = useQuery({
    ...api.meetings.plan.queryOptions({
      input: { bodyId: values.bodyId, pattern: typeof pattern === 'string' ? nothing : pattern },
    }),
    enabled: isReady,
    placeholderData: keepPreviousData,
  });
  const plan = isReady ? query.data : undefined;
  const isChosen = ({ day, taken }: PlannedDay) => choices.get(day) ?? !taken;
  return {
    plan,
    problem:
      values.bodyId === '' ? 'Choose a partnership.' : typeof pattern === 'string' ? pattern : null,
    error: isReady ? query.error : null,
    chosen: (plan?.days ?? []).filter(isChosen).map(({ day }) => day),
    isChosen,
    choose: (day, wanted) => setChoices((now) => new Map(now).set(day, wanted)),
  };
}

/** Never asked: the query waits until there is a pattern. */
const nothing = { kind: 'weekly', every: 1, from: '2000-01-01', to: '2000-01-01' } as const;
