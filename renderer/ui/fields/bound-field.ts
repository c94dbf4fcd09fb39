import { createContext, use, useId, type ReactNode } from 'react';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

/** What every field of a form takes. `Name` must be a field of the form: the compiler checks. */
export interface BoundProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
> {
  control: Control<Values, unknown, Output>;
  name: Name;
  label: string;
  /** One sentence under the label. */
  hint?: ReactNode;
  /** From a `why...` rule: shown under the field, never blocks. */
  warning?: ReactNode;
  /** Says so after the label. Fields without it are expected to be filled in. */
  isOptional?: boolean;
  disabled?: boolean;
}

/** The ids in a form start with its own, so that the error summary can lead to the field. */
export const FormIdContext = createContext<string | null>(null);

/** Joins a Mantine input to a form: value, error and ids. `problem` wins over the schema's words. */
export function useBoundField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: BoundProps<Values, Name, Output>, problem?: string | null) {
  const { control, name, label, hint, isOptional = false, disabled = false } = props;
  const { field, fieldState } = useController({ control, name });
  const ownId = useId();
  const formId = use(FormIdContext) ?? ownId;
  return {
    value: field.value,
    set: (value: unknown) => field.onChange(value),
    onBlur: field.onBlur,
    /** For the Mantine component. */
    shared: {
      id: fieldId(formId, name),
      ref: field.ref,
      name: field.name,
      label: isOptional ? `${label} (optional)` : label,
      description: hint,
      error: problem ?? fieldState.error?.message,
      disabled,
      'data-field': name,
    },
  };
}

/** The id of a field's input, from its form and its path. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll('.', '-')}`;
}
