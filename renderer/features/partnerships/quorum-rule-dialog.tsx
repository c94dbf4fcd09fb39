import { Button } from '@mantine/core';
import { useWatch, type Control, type UseFormReturn } from 'react-hook-form';
import { noQuorum, quorumWords, whyNotQuorumRule } from '#shared/attendance/quorum.rules.ts';
import { QuorumRule, type QuorumPart } from '#shared/attendance/quorum.ts';
import { CheckboxField, SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { QuietBox } from '../../ui/layout.tsx';
import type { SaveRulesStep } from './use-minute-rules.ts';

const Fields = QuorumRule.superRefine((rule, context) => {
  const problem = whyNotQuorumRule(rule);
  if (problem !== null) {
    context.addIssue({ code: 'custom', path: [problem.field], message: problem.sentence });
  }
});

interface QuorumRuleDialogProps {
  opened: boolean;
  onClose: () => void;
  rule: QuorumRule;
  parts: readonly QuorumPart[];
  /** What is usual for a body of this kind; null where nothing is. */
  suggestion: QuorumRule | null;
  save: SaveRulesStep;
}

/** How the body counts its quorum, read back in words while it is chosen. */
export function QuorumRuleDialog(props: QuorumRuleDialogProps) {
  const { opened, onClose, rule, parts, suggestion, save } = props;
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Quorum"
      summary="How many members must be in the room before anything can be decided."
      schema={Fields}
      defaults={rule}
      submitLabel="Save the rule"
      onSubmit={(chosen) => save({ quorum: trimmed(chosen) }, 'Quorum rule saved')}
    >
      {(form) => <RuleFields form={form} parts={parts} suggestion={suggestion} />}
    </FormDialog>
  );
}

interface RuleFieldsProps {
  form: UseFormReturn<QuorumRule, unknown, QuorumRule>;
  parts: readonly QuorumPart[];
  suggestion: QuorumRule | null;
}

function RuleFields({ form, parts, suggestion }: RuleFieldsProps) {
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });
  return (
    <>
      <SelectField control={control} name="kind" label="The rule is" options={kinds} />
      {suggestion === null ? null : (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => form.reset(suggestion)}>
            Use one quarter, usual for committees of a council
          </Button>
        </div>
      )}
      {kind === 'count' ? (
        <NumberField control={control} name="count" label="Members who must be there" />
      ) : null}
      {kind === 'fraction' || kind === 'fraction_with_floor' ? (
        <>
          <SideBySide>
            <NumberField control={control} name="numerator" label="This many" />
            <NumberField control={control} name="denominator" label="Of every" />
          </SideBySide>
          <SegmentedField
            control={control}
            name="base"
            label="Counted on"
            hint="As the terms of reference say. What remains of a member is rounded up."
            options={[
              { value: 'all_seats', label: 'All seats' },
              { value: 'filled_seats', label: 'Filled seats' },
            ]}
          />
        </>
      ) : null}
      {kind === 'fraction_with_floor' ? (
        <NumberField control={control} name="floor" label="Never fewer than" />
      ) : null}
      <CheckboxField control={control} name="substitutesCount" label="Substitutes count" />
      <InWords control={control} parts={parts} />
    </>
  );
}

/** What is chosen so far, as the minutes screen will show it. */
function InWords({
  control,
  parts,
}: {
  control: Control<QuorumRule, unknown, QuorumRule>;
  parts: readonly QuorumPart[];
}) {
  const rule = Fields.safeParse(useWatch({ control }));
  const words = rule.success ? quorumWords({ rule: rule.data, parts }) : null;
  return (
    <QuietBox>
      <p aria-live="polite">
        {words === null
          ? 'Fill in the numbers to read the rule in words.'
          : words === ''
            ? 'No rule: every meeting counts as quorate.'
            : `${words}.`}
      </p>
    </QuietBox>
  );
}

/** Numbers of another kind of rule are not kept. */
function trimmed(rule: QuorumRule): QuorumRule {
  const { kind, count, numerator, denominator, floor, base, substitutesCount } = rule;
  const isPart = kind === 'fraction' || kind === 'fraction_with_floor';
  return {
    ...noQuorum,
    ...{ kind, base, substitutesCount },
    ...(kind === 'count' ? { count } : {}),
    ...(isPart ? { numerator, denominator } : {}),
    ...(kind === 'fraction_with_floor' ? { floor } : {}),
  };
}

const kinds = [
  { value: 'none', label: 'No rule' },
  { value: 'count', label: 'A number of members' },
  { value: 'fraction', label: 'A part of the seats, rounded up' },
  { value: 'fraction_with_floor', label: 'A part of the seats, but never fewer than' },
];
