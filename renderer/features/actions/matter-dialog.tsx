import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ComboboxField } from '../../ui/fields/combobox-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';

const Choice = z.object({
  matter: z
    .string()
    .trim()
    .max(300)
    .nullable()
    .refine((matter) => matter !== null && matter !== '', 'Choose a matter or name a new one.'),
});

interface MatterDialogProps {
  opened: boolean;
  record: { kind: 'action' | 'decision'; id: string; bodyId: string; ref: string };
  bodyName: string;
  onClose: () => void;
}

/** Puts an action or decision into a matter of its partnership, or begins a new one with it. */
export function MatterDialog({ opened, record, bodyName, onClose }: MatterDialogProps) {
  const change = useChange();
  const { kind, id: recordId, bodyId, ref } = record;
  const { data } = useQuery({
    ...api.threads.list.queryOptions({ input: { bodyId } }),
    enabled: opened,
  });
  const threads = (data?.threads ?? []).map(({ thread }) => thread);
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Put into a matter"
      summary={`${ref}, ${bodyName}`}
      submitLabel="Put into the matter"
      schema={Choice}
      defaults={{ matter: null }}
      onSubmit={async ({ matter }) => {
        const found = threads.find(({ id }) => id === matter);
        await (found === undefined
          ? change(
              client.threads.create({
                bodyId,
                title: matter ?? '',
                links: [{ kind, recordId }],
              }),
              `${ref} begins a new matter`,
            )
          : change(
              client.threads.link({ threadId: found.id, kind, recordId }),
              `${ref} is part of ${found.title}`,
            ));
      }}
    >
      {({ control }) => (
        <ComboboxField
          control={control}
          name="matter"
          label="Matter"
          hint="Choose one, or write the name of a new one. Its history then shows this too."
          options={threads.map(({ id, title }) => ({ value: id, label: title }))}
          allowsOtherText
        />
      )}
    </FormDialog>
  );
}
