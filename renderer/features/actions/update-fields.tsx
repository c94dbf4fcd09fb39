import type { UseFormReturn } from 'react-hook-form';
import { Form, SideBySide } from '../../ui/fields/form.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { NumberField } from '../../ui/fields/time-and-number-fields.tsx';
import styles from './actions.module.css';
import type { UpdateDraft } from './use-update-form.ts';

interface UpdateFieldsProps {
  form: UseFormReturn<UpdateDraft, unknown, UpdateDraft>;
  onSubmit: () => void;
}

/** A dated word about an action: what was said, by whom, and how far it is. */
export function UpdateFields({ form, onSubmit }: UpdateFieldsProps) {
  const { control } = form;
  return (
    <div>
      <Form form={form} label="Update from the owner" onSubmit={onSubmit}>
        <TextAreaField
          control={control}
          name="words"
          label="Update from the owner"
          placeholder="Type or paste the reply. It is dated for you."
        />
        <SideBySide columns="1fr 1fr">
          <TextField control={control} name="saidBy" label="Who said it" isOptional />
          <NumberField control={control} name="percent" label="Done, %" isOptional />
        </SideBySide>
      </Form>
      <p className={styles.hint}>To close the action, name the evidence.</p>
    </div>
  );
}
