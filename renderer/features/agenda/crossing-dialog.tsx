import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Ground } from '#shared/agenda/restriction.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { RestrictionFields } from './restriction-fields.tsx';
import {
  type RestrictionInput,
  restrictionOf,
  RestrictionValues,
  restrictionValuesOf,
} from './restriction-values.ts';
import type { Crossing } from './use-moves.ts';

interface CrossingDialogProps {
  crossing: Crossing;
  grounds: readonly Ground[];
  today: CivilDate;
  onClose: () => void;
}

/** Into the exempt part: on which ground. Out of it: a second look. */
export function CrossingDialog(props: CrossingDialogProps) {
  const { crossing, onClose } = props;
  const { number } = crossing.line;
  return crossing.asks === 'needs-ground' ? (
    <Dialog
      opened
      onClose={onClose}
      title={`Withhold item ${number}?`}
      summary={crossing.sentence}
      size="medium"
    >
      <GroundForm {...props} />
    </Dialog>
  ) : (
    <LeavingDialog {...props} />
  );
}

function GroundForm({ crossing, grounds, today, onClose }: CrossingDialogProps) {
  const { item } = crossing.line;
  const [problem, setProblem] = useState<string | null>(null);
  const form = useSchemaForm<RestrictionInput, RestrictionValues>(
    RestrictionValues,
    restrictionValuesOf(item),
  );
  const submit = async (values: RestrictionValues) => {
    const restriction = restrictionOf(values, grounds);
    if (restriction === null) return;
    try {
      await crossing.answer({ restriction });
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Form form={form} label="Restriction" onSubmit={submit}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <RestrictionFields
        control={form.control}
        grounds={grounds}
        today={today}
        title={item.title}
      />
      <FormActions>
        <Button type="submit" color="exempt">
          Withhold and move
        </Button>
        <Button variant="default" onClick={onClose}>
          Leave it where it is
        </Button>
      </FormActions>
    </Form>
  );
}

function LeavingDialog({ crossing, onClose }: CrossingDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const answer = (leaving: 'release' | 'keep') => {
    crossing.answer({ leaving }).catch((error: unknown) => setProblem(failureSentence(error)));
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={`Take item ${crossing.line.number} out of the exempt part?`}
      summary={crossing.sentence}
      actions={
        <>
          <Button onClick={() => answer('keep')}>Move it, still withheld</Button>
          <Button variant="default" onClick={() => answer('release')}>
            Move it and end the restriction
          </Button>
          <Button variant="default" onClick={onClose}>
            Leave it where it is
          </Button>
        </>
      }
    >
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <p>
        A restriction that ends makes the item undecided: it stays off the public agenda until
        somebody makes it public.
      </p>
    </Dialog>
  );
}
