import { useWatch } from 'react-hook-form';
import { chairKinds } from '#shared/bodies/body.ts';
import { chairKindWords } from '#shared/bodies/body-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { choicesOf } from './choices.ts';
import type { FactControl } from './facts-schema.ts';
import { organisationChoices, postChoices } from './people-choices.ts';
import { usePeopleOptions } from './use-partnerships.ts';

/** How it is chaired, how often it meets, and who looks after it. */
export function WorkingFields({ control, today }: { control: FactControl; today: CivilDate }) {
  const people = usePeopleOptions();
  const chairKind = useWatch({ control, name: 'chairKind' });
  return (
    <>
      <SectionHead level={3} title="Chair and cabinet lead" />
      <SelectField
        control={control}
        name="chairKind"
        label="How it is chaired"
        options={choicesOf(chairKinds, chairKindWords)}
      />
      {chairKind === 'rotating' ? (
        <NumberField
          control={control}
          name="chairCycleYears"
          label="Years between rotations"
          isOptional
        />
      ) : null}
      <TextField
        control={control}
        name="chairElection"
        label="How the chair is elected"
        isOptional
      />
      <TextField control={control} name="chairNote" label="Note about the chair" isOptional />
      <TextField
        control={control}
        name="cabinetLeadNote"
        label="Note about the cabinet lead"
        hint="Where there is none, say why."
        isOptional
      />
      <SectionHead level={3} title="Meetings and membership" />
      <TextField control={control} name="quorumWords" label="Quorum, in words" isOptional />
      <SideBySide>
        <NumberField control={control} name="meetingsPerYear" label="Meetings a year" isOptional />
        <NumberField
          control={control}
          name="membershipReviewMonths"
          label="Months between reviews"
          isOptional
        />
      </SideBySide>
      <DateField
        control={control}
        name="membershipReviewedOn"
        label="Membership last reviewed"
        today={today}
        lean="past"
        isOptional
      />
      <SectionHead level={3} title="Secretariat" />
      <ComboboxField
        control={control}
        name="secretariatOrganisationId"
        label="Organisation"
        options={organisationChoices(people)}
        isOptional
      />
      <ComboboxField
        control={control}
        name="secretariatPostId"
        label="Post"
        options={postChoices(people)}
        isOptional
      />
    </>
  );
}
