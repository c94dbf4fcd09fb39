import { useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { PaperFields } from '#shared/papers/paper.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { api, client } from '../../api/client.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form } from '../../ui/fields/form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useAutosaveForm } from '../../ui/use-autosave.ts';

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
  const form = useSchemaForm<Input, z.output<typeof Values>>(Values, {
    title: paper.title,
    author: paper.author,
    dueOn: paper.dueOn,
    accessibility: paper.accessibility,
    accessibilityNote: paper.accessibilityNote,
    privateNote: paper.privateNote,
  });
  const autosave = useAutosaveForm({
    form,
    save: async (change) => {
      // The fields are changed one at a time, so the version seen first merges with later ones.
      await client.papers.amend({ target: paper, change: PaperFields.partial().parse(change) });
      await queries.invalidateQueries({ queryKey: api.papers.key() });
      await queries.invalidateQueries({ queryKey: api.agenda.key() });
    },
  });
  return (
    <Form form={form} autosave={autosave} label="About the paper">
      <TextField control={form.control} name="title" label="Title" />
      <TextField
        control={form.control}
        name="author"
        label="Author"
        hint="A post, such as Head of Joint Commissioning."
        isOptional
      />
      <DateField control={form.control} name="dueOn" label="Due" today={today} isOptional />
      <SelectField
        control={form.control}
        name="accessibility"
        label="Accessibility"
        options={accessibilities}
      />
      <TextAreaField
        control={form.control}
        name="accessibilityNote"
        label="How else to get it, or what a picture shows"
        isRecord
        isOptional
      />
      <TextAreaField
        control={form.control}
        name="privateNote"
        label="Private note"
        hint="Never leaves this workspace."
        isOptional
      />
    </Form>
  );
}
