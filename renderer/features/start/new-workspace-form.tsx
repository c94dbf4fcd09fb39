import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import {
  NewWorkspace,
  type OpenedWorkspace,
  type StartView,
} from '#shared/workspaces/workspace.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { PasswordField, TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { chooseFolder } from './use-start.ts';

/** What is typed: the core's own schema, the folder filled in where it is left empty, the passphrase twice. */
const Typed = NewWorkspace.extend({ folder: z.string(), again: z.string() }).refine(
  ({ passphrase, again }) => passphrase === again,
  { path: ['again'], error: 'The two passphrases are not the same. Enter it again.' },
);

interface NewWorkspaceFormProps {
  view: StartView;
  onMade: (made: { workspace: OpenedWorkspace; recoveryKey: string }) => void;
  onCancel: () => void;
}

/** Name, officer, place and passphrase of a new workspace. */
export function NewWorkspaceForm({ view, onMade, onCancel }: NewWorkspaceFormProps) {
  const create = useMutation({
    mutationFn: (input: NewWorkspace) => client.workspaces.create(input),
    onSuccess: onMade,
  });
  const offered = view.offered?.state === 'new' ? view.offered.folder : '';
  const form = useSchemaForm(Typed, {
    ...{ name: '', officerName: '', folder: offered, passphrase: '', again: '' },
  });
  const name = useWatch({ control: form.control, name: 'name' });
  const usualFolder = folderFor(view.defaultFolder, name);
  const choose = async () => {
    const chosen = await chooseFolder('Where to keep the workspace');
    if (chosen !== null) form.setValue('folder', folderFor(chosen, name));
  };
  return (
    <Form
      form={form}
      label="New workspace"
      onSubmit={({ folder, name: named, officerName, passphrase }) => {
        const place = folder.trim() === '' ? usualFolder : folder.trim();
        create.mutate({ folder: place, name: named, officerName, passphrase });
      }}
    >
      {create.error === null ? null : (
        <Banner tone="bad" title={failureSentence(create.error)} isAlert />
      )}
      <TextField
        control={form.control}
        name="name"
        label="Name of the workspace"
        hint="Such as West Downs Partnership. It can hold many partnerships."
      />
      <TextField
        control={form.control}
        name="officerName"
        label="Your name or post"
        hint="The history says who changed what under this name."
        isOptional
      />
      <PasswordField
        control={form.control}
        name="passphrase"
        label="Passphrase"
        hint="At least 12 characters. Three or four unusual words are easy to remember."
        autoComplete="new-password"
      />
      <PasswordField
        control={form.control}
        name="again"
        label="Passphrase again"
        autoComplete="new-password"
      />
      <TextField
        control={form.control}
        name="folder"
        label="Folder"
        hint={`On a disk of this computer. Left empty, it is ${usualFolder}`}
        isOptional
      />
      <FormActions>
        <Button type="submit" loading={create.isPending}>
          Make the workspace
        </Button>
        {view.host === 'desktop' ? (
          <Button variant="default" onClick={() => void choose()}>
            Choose another folder
          </Button>
        ) : null}
        <Button variant="default" onClick={onCancel}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}

/** A folder named after the workspace; characters that no file system takes are left out. */
function folderFor(parent: string, name: string): string {
  const separator = parent.includes('\\') ? '\\' : '/';
  const safe = name
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${parent}${separator}${safe === '' ? 'My workspace' : safe}`;
}
