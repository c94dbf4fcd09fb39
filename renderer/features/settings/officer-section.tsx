import { type Settings, SettingsChange } from '#shared/settings/settings.ts';
import { Form } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import styles from './settings.module.css';
import { useAmendSettings } from './use-settings.ts';

const Officer = SettingsChange.pick({ officerName: true, officerPost: true }).required();

/** Under which name changes enter the history and publications are recorded. */
export function OfficerSection({ settings }: { settings: Settings }) {
  const { officerName, officerPost } = settings;
  const form = useSchemaForm(Officer, { officerName, officerPost });
  const amend = useAmendSettings();
  const autosave = useAutosaveForm({ form, save: amend });
  return (
    <section aria-labelledby="officer">
      <SectionHead id="officer" title="You" />
      <div className={styles.fields}>
        <Form form={form} autosave={autosave} label="You">
          <TextField
            control={form.control}
            name="officerName"
            label="Name"
            hint="The history says who changed what under this name."
          />
          <TextField
            control={form.control}
            name="officerPost"
            label="Post"
            hint="Such as Partnership Officer. It is printed where a name is not."
            isOptional
          />
        </Form>
      </div>
    </section>
  );
}
