import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import { Line, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SegmentedField, SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { usePaperStep } from './use-papers.ts';

const Values = z.object({
  itemId: z.string().min(1, 'Choose the item'),
  title: RequiredLine,
  author: Line,
  dueOn: CivilDate.nullable(),
  visibility: z.enum(['undecided', 'public']),
});

interface AddPaperDialogProps {
  opened: boolean;
  page: PapersPage;
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** Notes that an item needs a paper, before the file is here. */
export function AddPaperDialog({ opened, ...rest }: AddPaperDialogProps) {
  return (
    <Dialog opened={opened} onClose={rest.onClose} title="Add a paper">
      <AddPaperForm {...rest} />
    </Dialog>
  );
}

function AddPaperForm({ page, onClose, onAdded }: Omit<AddPaperDialogProps, 'opened'>) {
  const step = usePaperStep();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useSchemaForm<z.input<typeof Values>, z.output<typeof Values>>(Values, {
    ...{ itemId: '', title: '', author: '', dueOn: null, visibility: 'undecided' },
  });
  return (
    <Form
      form={form}
      label="Add a paper"
      onSubmit={async (values) => {
        try {
          const added = client.papers.expect(values);
          await step(added, 'The paper is added');
          const [first] = (await added).papers;
          onClose();
          if (first !== undefined) onAdded(first.paper.id);
        } catch (error) {
          setProblem(failureSentence(error));
        }
      }}
    >
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <SelectField
        control={form.control}
        name="itemId"
        label="Item"
        options={page.items
          .filter((item) => !item.withdrawn)
          .map(({ itemId, number, title }) => ({ value: itemId, label: `${number}. ${title}` }))}
      />
      <TextField control={form.control} name="title" label="Title of the paper" />
      <TextField
        control={form.control}
        name="author"
        label="Author"
        hint="A post, such as Head of Joint Commissioning."
        isOptional
      />
      <DateField control={form.control} name="dueOn" label="Due" today={page.today} isOptional />
      <SegmentedField
        control={form.control}
        name="visibility"
        label="May the public read it?"
        options={[
          { value: 'undecided', label: 'To decide' },
          { value: 'public', label: 'Yes, public' },
        ]}
      />
      <FormActions>
        <Button type="submit" loading={form.formState.isSubmitting}>
          Add the paper
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
