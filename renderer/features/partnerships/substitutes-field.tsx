import { MultiSelect } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import type { z } from 'zod';
import type { PeopleOptions } from '#shared/people/directory.ts';
import { postChoices } from './people-choices.ts';
import type { SeatFormValues, SeatValues } from './seat-schema.ts';

interface SubstitutesFieldProps {
  control: Control<SeatFormValues, unknown, z.output<typeof SeatValues>>;
  people: Pick<PeopleOptions, 'posts'>;
}

/** The posts that may come in place of the member. */
export function SubstitutesField({ control, people }: SubstitutesFieldProps) {
  const { field } = useController({ control, name: 'substitutePostIds' });
  return (
    <MultiSelect
      label="Named substitutes (optional)"
      placeholder={field.value.length === 0 ? 'Type to search' : ''}
      data={postChoices(people).map(({ value, label }) => ({ value, label }))}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      searchable
      limit={60}
      hidePickedOptions
      nothingFoundMessage="Nothing matches"
    />
  );
}
