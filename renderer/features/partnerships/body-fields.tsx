import { useWatch } from 'react-hook-form';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { bodyKinds, classifications, legalStatuses } from '#shared/bodies/body.ts';
import { bodyKindWords, classificationWords, legalStatusWords } from '#shared/bodies/body-words.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { choicesOf } from './choices.ts';
import type { FactControl } from './facts-schema.ts';

interface BodyFieldsProps {
  control: FactControl;
  today: CivilDate;
}

/** What kind of body it is and what made it. */
export function BodyFields({ control, today }: BodyFieldsProps) {
  const isStatutory = useWatch({ control, name: 'statutory' });
  return (
    <>
      <SectionHead level={3} title="The body" />
      <TextField control={control} name="shortName" label="Short name" isOptional />
      <SelectField
        control={control}
        name="kind"
        label="Kind"
        options={choicesOf(bodyKinds, bodyKindWords)}
      />
      <TextField
        control={control}
        name="groupType"
        label="Type of group"
        hint="Such as strategy group, or task and finish."
        isOptional
      />
      <SelectField
        control={control}
        name="classification"
        label="Way of working"
        options={choicesOf(classifications, classificationWords)}
      />
      <SelectField
        control={control}
        name="legalStatus"
        label="Legal status"
        options={choicesOf(legalStatuses, legalStatusWords)}
      />
      <CheckboxField
        control={control}
        name="statutory"
        label="The government requires it to exist"
      />
      {isStatutory ? (
        <TextField
          control={control}
          name="statutoryBasis"
          label="Statutory basis"
          hint="The Act, in words."
        />
      ) : null}
      <CheckboxField
        control={control}
        name="commissions"
        label="It makes commissioning decisions"
      />
      <TextField
        control={control}
        name="frameworkVersion"
        label="Governance framework"
        isOptional
      />
      <DateField
        control={control}
        name="frameworkFrom"
        label="It applies from"
        today={today}
        lean="past"
        isOptional
      />
      <TextField control={control} name="frameworkApproval" label="Approved by" isOptional />
    </>
  );
}
