import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { Purpose } from '#shared/agenda/agenda-item.ts';
import { Line, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { Form, FormActions, SideBySide } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import type { AgendaTools } from './agenda-tools.ts';
import { Minutes } from './item-values.ts';
import { purposeChoices } from './purpose-choices.ts';

const NewItemForm = z.object({
  title: RequiredLine,
  purpose: Purpose,
  minutes: Minutes,
  presenter: Line,
  visibility: z.enum(['undecided', 'public']),
});

interface AddItemDialogProps {
  tools: AgendaTools;
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** A new item after the selected one, or at the end of the public part. */
export function AddItemDialog({ tools, onClose, onAdded }: AddItemDialogProps) {
  const { page, changes, selection } = tools;
  const [problem, setProblem] = useState<string | null>(null);
  const after = selection.line;
  const form = useSchemaForm<z.input<typeof NewItemForm>, z.output<typeof NewItemForm>>(
    NewItemForm,
    { title: '', purpose: 'discuss', minutes: 10, presenter: '', visibility: 'undecided' },
  );
  const submit = async (values: z.output<typeof NewItemForm>) => {
    try {
      const change = await changes.attempt(() =>
        client.agenda.addItem({
          meetingId: page.agenda.meeting.id,
          ...values,
          ...(after === undefined ? {} : { after: after.item.id }),
        }),
      );
      onClose();
      if (change.id !== null) onAdded(change.id);
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title="Add an item"
      summary={
        after === undefined ? 'At the end of the public part.' : `After item ${after.number}.`
      }
    >
      <Form form={form} label="New item" onSubmit={submit}>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        <TextInput
          {...form.register('title')}
          label="Title"
          error={form.formState.errors.title?.message}
          autoComplete="off"
          data-autofocus
        />
        <SideBySide columns="1fr 5rem">
          <SegmentedField
            control={form.control}
            name="purpose"
            label="Purpose"
            options={purposeChoices}
          />
          <NumberField control={form.control} name="minutes" label="Minutes" />
        </SideBySide>
        <TextField control={form.control} name="presenter" label="Presenter" isOptional />
        <SegmentedField
          control={form.control}
          name="visibility"
          label="May the public know it"
          hint="What is not decided stays off the public agenda."
          options={[
            { value: 'undecided', label: 'To decide' },
            { value: 'public', label: 'Public' },
          ]}
        />
        <FormActions>
          <Button type="submit" loading={form.formState.isSubmitting}>
            Add item
          </Button>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
