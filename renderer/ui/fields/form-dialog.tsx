import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { Banner } from '../banner.tsx';
import { Dialog } from '../dialog.tsx';
import { failureSentence } from '../failure-words.ts';
import { Form, FormActions } from './form.tsx';
import { refusalOf } from './refusal.ts';
import { useSchemaForm } from './use-schema-form.ts';

interface FormDialogProps<Values extends FieldValues, Output> {
  opened: boolean;
  onClose: () => void;
  title: string;
  summary?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  schema: z.ZodType<Output, Values>;
  defaults: DefaultValues<NoInfer<Values>>;
  /** Says what happens: `Add the seat`. */
  submitLabel: string;
  /** A rejection is shown beside its field or over the fields, and the dialog stays. */
  onSubmit: (values: Output) => Promise<unknown>;
  children: (form: UseFormReturn<Values, unknown, Output>) => ReactNode;
}

/** A dialog that asks for a few values and does one thing with them. */
export function FormDialog<Values extends FieldValues, Output>(
  props: FormDialogProps<Values, Output>,
) {
  const { opened, onClose, title, summary, size = 'small' } = props;
  return (
    <Dialog opened={opened} onClose={onClose} title={title} summary={summary} size={size}>
      {opened ? <DialogForm {...props} /> : null}
    </Dialog>
  );
}

/** Mounted anew each time, so that nothing typed or refused is left from the last. */
function DialogForm<Values extends FieldValues, Output>(props: FormDialogProps<Values, Output>) {
  const { title, schema, defaults, submitLabel, onSubmit, onClose, children } = props;
  const form = useSchemaForm(schema, defaults);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (values: Output) => {
    setProblem(null);
    try {
      await onSubmit(values);
      onClose();
    } catch (error) {
      const refusal = refusalOf(error);
      const field = refusal?.field;
      if (field !== undefined && field in form.getValues()) {
        form.setError(field as Path<Values>, { message: failureSentence(error) }); // just checked
      } else setProblem(failureSentence(error));
    }
  };
  return (
    <Form form={form} label={title} onSubmit={submit}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      {children(form)}
      <FormActions>
        <Button type="submit" loading={form.formState.isSubmitting}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
