import { z } from 'zod';
import { Prose, RequiredLine } from '#shared/record.ts';
import type { Thread } from '#shared/threads/thread.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';

const Values = z.object({ title: RequiredLine, note: Prose });

interface ThreadEditDialogProps {
  opened: boolean;
  thread: Thread;
  onClose: () => void;
}

/** The name and note of a matter. Its address stays, so that links go on working. */
export function ThreadEditDialog({ opened, thread, onClose }: ThreadEditDialogProps) {
  const change = useChange();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Change name and note"
      submitLabel="Save the change"
      schema={Values}
      defaults={{ title: thread.title, note: thread.note }}
      onSubmit={(values) =>
        change(client.threads.change({ target: thread, change: values }), 'The matter is changed')
      }
    >
      {({ control }) => (
        <>
          <TextField control={control} name="title" label="Matter" />
          <TextAreaField control={control} name="note" label="What it is about" isOptional />
        </>
      )}
    </FormDialog>
  );
}
