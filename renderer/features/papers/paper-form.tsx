import { useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { PaperFields } from '#shared/papers/paper.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { api, client } from '../../api/client.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { RecordForm } from '../../ui/fields/record-form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { countChange } from './use-papers.ts';

const Values = PaperFields.pick({
  title: true,
  author: true,
  dueOn: true,
  accessibility: true,
  accessibilityNote: true,
  privateNote: true,
});
type Input = z.input<typeof Values>;

const accessibilities = [
  { value: 'not_checked', label: 'Not checked' },
  { value: 'checked', label: 'Checked, everyone can read it' },
  { value: 'inaccessible', label: 'Not accessible, other form on request' },
  { value: 'exempt_old', label: 'Made before 23 September 2018' },
];

/** What is written about a paper; each field saves itself. */
export function PaperForm({ view, today }: { view: PaperView; today: CivilDate }) {
  const queries = useQueryClient();
  const { paper } = view;
  const values: Input = {
    title: paper.title,
    author: paper.author,
    dueOn: paper.dueOn,
    accessibility: paper.accessibility,
    accessibilityNote: paper.accessibilityNote,
    privateNote: paper.privateNote,
  };
  return (
    <RecordForm<Input, z.output<typeof Values>>
      label={`About ${paper.title}`}
      schema={Values}
      record={paper}
      values={values}
      save={async (target, change) => {
        const answer = await client.papers.amend({
          target,
          change: Values.partial().parse(change),
        });
        countChange();
        for (const feature of [api.papers, api.agenda, api.meetings, api.publishing, api.today]) {
          void queries.invalidateQueries({ queryKey: feature.key() });
        }
        return answer.papers.find(({ paper: { id } }) => id === target.id)?.paper ?? target;
      }}
    >
      {({ control }) => (
        <>
          <TextField control={control} name="title" label="Title" />
          <TextField
            control={control}
            name="author"
            label="Author"
            hint="A post, such as Head of Joint Commissioning."
            isOptional
          />
          <DateField control={control} name="dueOn" label="Due" today={today} isOptional />
          <SelectField
            control={control}
            name="accessibility"
            label="Accessibility"
            options={accessibilities}
          />
          <TextAreaField
            control={control}
            name="accessibilityNote"
            label="How else to get it, or what a picture shows"
            isRecord
            isOptional
          />
          <TextAreaField
            control={control}
            name="privateNote"
            label="Private note"
            hint="Never leaves this workspace."
            isOptional
          />
        </>
      )}
    </RecordForm>
  );
}
