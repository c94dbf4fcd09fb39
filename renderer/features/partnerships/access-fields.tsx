import { useWatch } from 'react-hook-form';
import { whyRegimeDoesNotFit } from '#shared/bodies/access.rules.ts';
import { accessRegimes, countingRules } from '#shared/bodies/body.ts';
import { accessRegimeWords, countingRuleWords } from '#shared/bodies/body-words.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { choicesOf } from './choices.ts';
import type { FactControl } from './facts-schema.ts';
import { regimeMeaning } from './regime-meaning.ts';

/** Which rules of access bind the body, and how its notices and items are counted. */
export function AccessFields({ control }: { control: FactControl }) {
  const [accessRegime, legalStatus, statutory, style] = useWatch({
    control,
    name: ['accessRegime', 'legalStatus', 'statutory', 'numberingStyle'],
  });
  return (
    <>
      <SectionHead level={3} title="Access and publishing" />
      <SelectField
        control={control}
        name="accessRegime"
        label="Access to meetings"
        hint={regimeMeaning[accessRegime]}
        warning={whyRegimeDoesNotFit({ accessRegime, legalStatus, statutory })}
        options={choicesOf(accessRegimes, accessRegimeWords)}
      />
      <NumberField control={control} name="clearDaysNeeded" label="Clear days before a meeting" />
      <SelectField
        control={control}
        name="countingRule"
        label="How clear days are counted"
        options={choicesOf(countingRules, countingRuleWords)}
      />
      <CheckboxField
        control={control}
        name="filmNotice"
        label="Agendas say that the public may film"
      />
      <CheckboxField control={control} name="publishesOnWeb" label="Papers go on the website" />
      <SelectField
        control={control}
        name="numberingStyle"
        label="Numbers of items"
        options={[
          { value: 'plain', label: 'Plain: 5, 5.1' },
          { value: 'council', label: 'Council: CC11(b)' },
        ]}
      />
      {style === 'council' ? (
        <TextField
          control={control}
          name="numberingCode"
          label="Letters before the number"
          hint="Such as CC."
        />
      ) : null}
    </>
  );
}
