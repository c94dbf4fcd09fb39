import { z } from 'zod';
import { Line } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { showToast } from '../../ui/toast-list.ts';
import type { StepDialogProps } from './clear-dialog.tsx';

const Kept = z.object({ name: Line });

/** Ctrl S: all is saved already; the text as it is now is kept under a number and a name. */
export function KeepDialog({ tools, minutes, onClose }: StepDialogProps) {
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Keep a version"
      summary="Everything is saved already. This keeps the text as it is now, to compare with later."
      schema={Kept}
      defaults={{ name: '' }}
      submitLabel="Keep the version"
      onSubmit={async ({ name }) => {
        const target = { id: minutes.id, version: minutes.version };
        const version = await tools.change(client.minutes.keepVersion({ target, name }));
        showToast(`Kept as version ${version.number}`);
      }}
    >
      {({ control }) => (
        <TextField
          control={control}
          name="name"
          label="Name"
          hint="Such as: before the comments of the chair."
          isOptional
        />
      )}
    </FormDialog>
  );
}
