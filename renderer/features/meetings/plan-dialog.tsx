import { Button } from '@mantine/core';
import { useState } from 'react';
import { countOf } from '#shared/calendar/date-words.ts';
import type { MeetingBody, Schedule } from '#shared/meetings/meeting-view.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { firstAgendaOf } from './first-agenda.ts';
import { PatternFields } from './pattern-fields.tsx';
import { PlannedDays } from './planned-days.tsx';
import { PlanFields } from './plan-fields.tsx';
import { firstPlan, PlanValues } from './plan-values.ts';
import { usePlan } from './use-plan.ts';

interface PlanDialogProps {
  opened: boolean;
  bodyId: string | null;
  bodies: readonly MeetingBody[];
  schedule: Schedule;
  onClose: () => void;
}

/** Plans a year of meetings at once: each day is shown with what speaks against it (S-092). */
export function PlanDialog(props: PlanDialogProps) {
  return (
    <Dialog
      opened={props.opened}
      onClose={props.onClose}
      title="Plan meetings by pattern"
      summary="Each day is shown with what speaks against it. Nothing is written until you add the meetings."
      size="large"
    >
      {props.opened ? <PlanForm {...props} /> : null}
    </Dialog>
  );
}

function PlanForm({ bodyId, bodies, schedule, onClose }: PlanDialogProps) {
  const change = useChange();
  const only = bodies.length === 1 ? bodies[0]?.id : undefined;
  const form = useSchemaForm(PlanValues, firstPlan(schedule.today, bodyId ?? only ?? ''));
  const planned = usePlan(form.control);
  const [problem, setProblem] = useState<string | null>(null);
  const count = planned.chosen.length;

  const add = async (values: PlanValues) => {
    setProblem(planned.problem);
    if (planned.problem !== null || count === 0) return;
    const { startsAt, endsAt, place, mode, agenda } = values;
    try {
      await change(
        client.meetings.createPlanned({
          bodyId: values.bodyId,
          days: [...planned.chosen],
          fields: { startsAt, endsAt, place, mode },
          agenda: firstAgendaOf(agenda),
        }),
        `${countOf(count, 'meeting')} added to the calendar`,
      );
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Form form={form} label="Plan meetings by pattern" onSubmit={add}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <PatternFields control={form.control} bodies={bodies} today={schedule.today} />
      <PlannedDays planned={planned} />
      <PlanFields control={form.control} around={schedule.around} />
      <FormActions>
        <Button type="submit" disabled={count === 0} loading={form.formState.isSubmitting}>
          {count === 0 ? 'Add the meetings' : `Add ${countOf(count, 'meeting')}`}
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
