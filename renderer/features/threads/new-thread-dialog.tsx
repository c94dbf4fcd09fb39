import { useRouter } from '@tanstack/react-router';
import { z } from 'zod';
import { Prose, RequiredLine } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';

const NewThread = z.object({
  bodyId: z
    .string()
    .nullable()
    .transform((id) => id ?? '')
    .refine((id) => id !== '', 'Choose the partnership.'),
  title: RequiredLine,
  note: Prose,
});

interface NewThreadDialogProps {
  opened: boolean;
  bodyId: string | null;
  bodies: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Begins a matter and opens its page, where things are linked to it. */
export function NewThreadDialog({ opened, bodyId, bodies, onClose }: NewThreadDialogProps) {
  const change = useChange();
  const router = useRouter();
  return (
    <FormDialog<z.input<typeof NewThread>, z.output<typeof NewThread>>
      opened={opened}
      onClose={onClose}
      title="New matter"
      submitLabel="Begin the matter"
      schema={NewThread}
      defaults={{ bodyId, title: '', note: '' }}
      onSubmit={async (fields) => {
        const made = await change(client.threads.create(fields), 'The matter is begun');
        await router.navigate({ href: `/threads/${made.view.thread.slug}` });
      }}
    >
      {({ control }) => (
        <>
          <TextField
            control={control}
            name="title"
            label="Matter"
            hint="For example Discharge to assess."
          />
          <ComboboxField
            control={control}
            name="bodyId"
            label="Partnership"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextAreaField control={control} name="note" label="What it is about" isOptional />
        </>
      )}
    </FormDialog>
  );
}
