import { useWatch, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { QuorumPart } from '#shared/attendance/quorum.ts';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { RequiredLine } from '#shared/record.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { matchChoices, valueChoices } from './quorum-part-choices.ts';
import type { SaveRulesStep } from './use-minute-rules.ts';
import { usePeopleOptions } from './use-partnerships.ts';

const needsNoValue = new Set<string>(['elected_member', 'responsible_authority']);

const Part = z
  .object({
    label: RequiredLine,
    atLeast: QuorumPart.shape.atLeast,
    matches: QuorumPart.shape.matches,
    matchesValue: z.string().nullable(),
  })
  .refine(({ matches, matchesValue }) => needsNoValue.has(matches) || (matchesValue ?? '') !== '', {
    path: ['matchesValue'],
    error: 'Choose who',
  });
type PartInput = z.input<typeof Part>;

interface QuorumPartDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Null for a new part. */
  part: QuorumPart | null;
  parts: readonly QuorumPart[];
  page: BodyPage;
  save: SaveRulesStep;
}

/** One who must be in the room for a quorum, by what they are, never by their name. */
export function QuorumPartDialog(props: QuorumPartDialogProps) {
  const { opened, onClose, part, parts, page, save } = props;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={part === null ? 'Add who must be among them' : 'Who must be among them'}
      schema={Part}
      defaults={{
        label: part?.label ?? '',
        atLeast: part?.atLeast ?? 1,
        matches: part?.matches ?? 'elected_member',
        matchesValue: part?.matchesValue ?? null,
      }}
      submitLabel={part === null ? 'Add to the rule' : 'Save the rule'}
      onSubmit={({ matchesValue, ...fields }) => {
        const value = needsNoValue.has(fields.matches) ? '' : (matchesValue ?? '');
        const stored = { ...fields, matchesValue: value };
        const next =
          part === null
            ? [...parts, stored]
            : parts.map((each) => (each.id === part.id ? { ...each, ...stored } : each));
        return save({ parts: next }, 'Quorum rule saved');
      }}
    >
      {(form) => <PartFields form={form} page={page} />}
    </FormDialog>
  );
}

interface PartFieldsProps {
  form: UseFormReturn<PartInput, unknown, z.output<typeof Part>>;
  page: BodyPage;
}

function PartFields({ form, page }: PartFieldsProps) {
  const { control } = form;
  const people = usePeopleOptions();
  const matches = useWatch({ control, name: 'matches' });
  const choices = valueChoices(matches, { page, people });
  return (
    <>
      <SelectField control={control} name="matches" label="Counts" options={matchChoices} />
      {choices === null ? null : (
        <ComboboxField
          key={matches}
          control={control}
          name="matchesValue"
          label="Which"
          options={choices}
        />
      )}
      <NumberField control={control} name="atLeast" label="At least" />
      <TextField
        control={control}
        name="label"
        label="In words"
        hint="After the number: councillor, from the NHS, or the Director of Public Health."
      />
    </>
  );
}
