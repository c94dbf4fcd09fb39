import { useId, useState, type BaseSyntheticEvent, type ReactNode } from 'react';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';
import { fieldId, FormIdContext } from './bound-field.ts';
import { ErrorSummary } from './error-summary.tsx';
import { listErrors } from './form-errors.ts';
import styles from './fields.module.css';

interface FormProps<Values extends FieldValues, Output> {
  form: UseFormReturn<Values, unknown, Output>;
  /** Gets what the schema made of the values. Without it the form saves itself (autosave). */
  onSubmit?: (values: Output) => void | Promise<void>;
  /** From `useAutosaveForm`: leaving a field, or Enter, saves at once. */
  autosave?: { flush: () => Promise<void> };
  /** Names the form for those who cannot see what is over it. */
  label?: string;
  children: ReactNode;
}

/** Above this many fields, what is wrong is listed at the top as well as beside each field. */
const mostFieldsWithoutSummary = 3;

/** A form whose schema is the core's own. On refusal the focus goes to what must be mended. */
export function Form<Values extends FieldValues, Output>(props: FormProps<Values, Output>) {
  const { form, onSubmit, autosave, label, children } = props;
  const id = useId();
  const [isSummaryShown, setSummaryShown] = useState(false);
  const errors = listErrors(form.formState.errors);

  const goTo = (name: string) => document.getElementById(fieldId(id, name))?.focus();
  const onInvalid = (found: FieldErrors<Values>, event?: BaseSyntheticEvent) => {
    const isLong = countFields(event?.target) > mostFieldsWithoutSummary;
    setSummaryShown(isLong);
    const first = listErrors(found)[0];
    if (!isLong && first !== undefined) goTo(first.name);
  };
  const submit = form.handleSubmit(async (values) => {
    setSummaryShown(false);
    await onSubmit?.(values);
  }, onInvalid);

  return (
    <FormIdContext value={id}>
      <form
        className={styles.form}
        aria-label={label}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (autosave === undefined) void submit(event);
          else void autosave.flush();
        }}
        onBlur={() => void autosave?.flush()}
      >
        {isSummaryShown && errors.length > 0 ? (
          <ErrorSummary key={form.formState.submitCount} errors={errors} onGoTo={goTo} />
        ) : null}
        {children}
      </form>
    </FormIdContext>
  );
}

function countFields(form: unknown): number {
  return form instanceof HTMLElement ? form.querySelectorAll('[data-field]').length : 0;
}

interface SideBySideProps {
  children: ReactNode;
  /** CSS columns, `1fr 4.5rem`; without it the fields share the room and wrap where it is narrow. */
  columns?: string;
}

/** Fields beside each other. */
export function SideBySide({ children, columns }: SideBySideProps) {
  return (
    <div className={styles.side} style={{ gridTemplateColumns: columns }}>
      {children}
    </div>
  );
}

/** The buttons that end a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
