import { type Settings, SettingsChange } from '#shared/settings/settings.ts';
import { Facts } from '../../ui/facts.tsx';
import { Form } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { Sections } from '../../ui/layout.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import { BackupsSection } from './backups-section.tsx';
import { CheckSection } from './check-section.tsx';
import { KeysSection } from './keys-section.tsx';
import styles from './settings.module.css';
import { useOpenWorkspace } from './use-open-workspace.ts';
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
      <KeysSection />
      <BackupsSection />
      <CheckSection />
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
