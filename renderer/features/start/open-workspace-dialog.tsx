import { Button } from '@mantine/core';
import { z } from 'zod';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { CheckboxField } from '../../ui/fields/choice-fields.tsx';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { PasswordField, TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { chooseFolder, useOpenWorkspace } from './use-start.ts';

const Opening = z.object({
  folder: z.string().trim().min(1, 'Enter the folder of the workspace'),
  passphrase: z.string(),
  readOnly: z.boolean(),
});

interface OpenWorkspaceDialogProps {
  /** Null while closed; empty where the person is still to say which. */
  folder: string | null;
  /** False in a browser, which cannot show the folders of this computer. */
  canChoose: boolean;
  onClose: () => void;
}

/** Opens a workspace with its passphrase or its recovery key. */
export function OpenWorkspaceDialog({ folder, canChoose, onClose }: OpenWorkspaceDialogProps) {
  const open = useOpenWorkspace();
  const form = useSchemaForm(Opening, { folder: folder ?? '', passphrase: '', readOnly: false });
  const choose = async () => {
    const chosen = await chooseFolder('Open a workspace');
    if (chosen !== null) form.setValue('folder', chosen, { shouldValidate: true });
  };
  return (
    <Dialog
      opened={folder !== null}
      onClose={onClose}
      title={folder ? 'Unlock the workspace' : 'Open a workspace or a backup'}
    >
      <Form
        form={form}
        label="Open a workspace"
        onSubmit={({ passphrase, ...values }) => {
          open.mutate({ ...values, passphrase: passphrase === '' ? null : passphrase });
        }}
      >
        {open.error === null ? null : (
          <Banner tone="bad" title={failureSentence(open.error)} isAlert />
        )}
        <TextField
          control={form.control}
          name="folder"
          label="Folder"
          hint="The folder that holds key.json, records.db and papers.db."
        />
        {canChoose ? (
          <Button variant="default" onClick={() => void choose()}>
            Choose a folder
          </Button>
        ) : null}
        <PasswordField
          control={form.control}
          name="passphrase"
          label="Passphrase or recovery key"
          hint="Leave empty for the sample."
          autoComplete="current-password"
        />
        <CheckboxField control={form.control} name="readOnly" label="Open for reading only" />
        <FormActions>
          <Button type="submit" loading={open.isPending}>
            Open
          </Button>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
