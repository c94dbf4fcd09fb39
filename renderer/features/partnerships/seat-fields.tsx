import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import {
  accountabilities,
  seatBases,
  seatRoles,
  waysOfChoosing,
  type Seat,
} from '#shared/seats/seat.ts';
import {
  accountabilityWords,
  seatBasisWords,
  seatRoleWords,
  wayOfChoosingWords,
} from '#shared/seats/seat-words.ts';
import { CheckboxField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { SideBySide } from '../../ui/fields/form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { choicesOf } from './choices.ts';
import { organisationChoices } from './people-choices.ts';
import { SeatValues, type SeatFormValues } from './seat-schema.ts';
import { SubstitutesField } from './substitutes-field.tsx';
import { usePeopleOptions } from './use-partnerships.ts';

type SeatControl = Control<SeatFormValues, unknown, z.output<typeof SeatValues>>;

/** The facts of a seat, S-031 to S-057. */
export function SeatFields({ control, today }: { control: SeatControl; today: CivilDate }) {
  const people = usePeopleOptions();
  const allowsSubstitutes = useWatch({ control, name: 'substitutesAllowed' });
  return (
    <>
      <ComboboxField
        control={control}
        name="organisationId"
        label="Organisation"
        options={organisationChoices(people)}
        isOptional
      />
      <TextField control={control} name="name" label="Name of the seat" isOptional />
      <SelectField
        control={control}
        name="role"
        label="Role"
        options={choicesOf(seatRoles, seatRoleWords)}
      />
      <SelectField
        control={control}
        name="basis"
        label="Basis"
        options={choicesOf(seatBases, seatBasisWords)}
      />
      <SelectField
        control={control}
        name="accountableTo"
        label="Answers to"
        options={choicesOf(accountabilities, accountabilityWords)}
      />
      <CheckboxField control={control} name="voting" label="The seat has a vote" />
      <SectionHead level={3} title="Term" />
      <SideBySide>
        <DateField
          control={control}
          name="termFrom"
          label="From day"
          today={today}
          lean="past"
          isOptional
        />
        <DateField control={control} name="termTo" label="Last day" today={today} isOptional />
      </SideBySide>
      <SelectField
        control={control}
        name="howChosen"
        label="How chosen"
        options={choicesOf(waysOfChoosing, wayOfChoosingWords)}
      />
      <DateField
        control={control}
        name="chosenOn"
        label="Chosen on"
        today={today}
        lean="past"
        isOptional
      />
      <TextAreaField control={control} name="whyChosen" label="Why chosen" isOptional />
      <TextAreaField
        control={control}
        name="responsibilities"
        label="Responsibilities"
        isOptional
      />
      <SectionHead level={3} title="Substitutes" />
      <CheckboxField control={control} name="substitutesAllowed" label="Substitutes may come" />
      {allowsSubstitutes ? <SubstitutesField control={control} people={people} /> : null}
    </>
  );
}

export function seatValues(seat: Seat): SeatFormValues {
  const names = Object.keys(SeatValues.shape) as (keyof SeatFormValues)[]; // its own keys
  // A seat has every field of the form, and each is the same in both.
  return Object.fromEntries(names.map((name) => [name, seat[name]])) as SeatFormValues;
}
