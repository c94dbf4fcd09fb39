import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Settings, SettingsChange } from '#shared/settings/settings.ts';
import { api, client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/facts.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { Sections } from '../../ui/layout.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import styles from './settings.module.css';
import { useAmendSettings } from './use-settings.ts';

const Workspace = SettingsChange.pick({ workspaceName: true }).required();

/** Where the records are, whether they are locked, and the last backup. */
export function WorkspaceSection({ settings }: { settings: Settings }) {
  const form = useSchemaForm(Workspace, { workspaceName: settings.workspaceName });
  const autosave = useAutosaveForm({ form, save: useAmendSettings() });
  return (
    <Sections>
      <section aria-labelledby="workspace">
        <SectionHead id="workspace" title="Workspace" />
        <div className={styles.fields}>
          <Form form={form} autosave={autosave} label="Workspace">
            <TextField control={form.control} name="workspaceName" label="Name" />
          </Form>
          <Place />
        </div>
      </section>
      <Backups />
    </Sections>
  );
}

function Place() {
  const open = useOpenWorkspace();
  if (open === null) return null;
  return (
    <Facts
      facts={[
        { name: 'Folder', value: open.folder },
        {
          name: 'Locked',
          value: open.encrypted
            ? 'Yes, with your passphrase. The files cannot be read without it.'
            : 'No. Only the sample may be like this.',
        },
      ]}
    />
  );
}

function Backups() {
  const queries = useQueryClient();
  const open = useOpenWorkspace();
  const backUp = useMutation({
    mutationFn: () => client.workspaces.backUp({}),
    onSuccess: async () => {
      showToast('The backup is made, opened and checked');
      await queries.invalidateQueries({ queryKey: api.workspaces.start.key() });
    },
  });
  return (
    <section aria-labelledby="backups">
      <SectionHead id="backups" title="Backups" />
      <div className={styles.fields}>
        {backUp.error === null ? null : (
          <Banner tone="bad" title={failureSentence(backUp.error)} isAlert />
        )}
        <p>
          A backup is a dated folder inside “backups” in the workspace. It counts only once it has
          been opened with the key and checked. To open one, choose its folder on the first screen.
        </p>
        <div>
          <Button
            variant="default"
            loading={backUp.isPending}
            disabled={open?.readOnly === true}
            onClick={() => {
              backUp.mutate();
            }}
          >
            Make a backup now
          </Button>
        </div>
        {backUp.data === undefined ? null : <p>Made: {backUp.data.fileName}</p>}
      </div>
    </section>
  );
}

function useOpenWorkspace() {
  return useQuery(api.workspaces.start.queryOptions({ input: {} })).data?.open ?? null;
}
