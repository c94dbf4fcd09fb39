import { useWatch, type Control } from 'react-hook-form';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import { modeChoices } from './meeting-choices.ts';
import type { PlanDraft, PlanValues } from './plan-values.ts';
import { useAgendaChoices } from './use-agenda-choices.ts';

interface PlanFieldsProps {
  control: Control<PlanDraft, unknown, PlanValues>;
  around: Schedule['around'];
}

/** What all the planned meetings have in common; each can be changed later. */
export function PlanFields({ control, around }: PlanFieldsProps) {
  const bodyId = useWatch({ control, name: 'bodyId' });
  const agendas = useAgendaChoices(bodyId === '' ? null : bodyId, around);
  return (
    <>
      <SideBySide>
        <TimeField control={control} name="startsAt" label="Starts" isOptional />
        <TimeField control={control} name="endsAt" label="Ends" isOptional />
      </SideBySide>
      <TextField control={control} name="place" label="Place" isOptional />
      <SideBySide>
        <SegmentedField
          control={control}
          name="mode"
          label="How people take part"
          options={modeChoices}
        />
        <SelectField
          control={control}
          name="agenda"
          label="The agendas begin with"
          options={agendas}
        />
      </SideBySide>
    </>
  );
}
