import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useBoundField, type BoundProps } from './bound-field.ts';
import { FieldWarning } from './field-warning.tsx';
import styles from './fields.module.css';

interface TextFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  placeholder?: string;
  type?: 'text' | 'email' | 'tel' | 'url';
  autoComplete?: string;
}

/** One line of text. */
export function TextField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: TextFieldProps<Values, Name, Output>) {
  const { value, set, onBlur, shared } = useBoundField(props);
  return (
    <div>
      <TextInput
        {...shared}
        type={props.type ?? 'text'}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
        value={asText(value)}
        onChange={(event) => set(event.currentTarget.value)}
        onBlur={onBlur}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

interface TextAreaFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  minRows?: number;
  /** The public may read it: shown in serif. */
  isRecord?: boolean;
  placeholder?: string;
}

/** Several lines of text; grows with what is typed. */
export function TextAreaField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: TextAreaFieldProps<Values, Name, Output>) {
  const { value, set, onBlur, shared } = useBoundField(props);
  return (
    <div>
      <Textarea
        {...shared}
        minRows={props.minRows ?? 2}
        maxRows={24}
        placeholder={props.placeholder}
        classNames={props.isRecord === true ? { input: styles.record ?? '' } : {}}
        value={asText(value)}
        onChange={(event) => set(event.currentTarget.value)}
        onBlur={onBlur}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

interface PasswordFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  autoComplete: 'new-password' | 'current-password';
}

/** A passphrase, which can be shown and pasted. */
export function PasswordField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: PasswordFieldProps<Values, Name, Output>) {
  const { value, set, onBlur, shared } = useBoundField(props);
  return (
    <PasswordInput
      {...shared}
      autoComplete={props.autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
      value={asText(value)}
      onChange={(event) => set(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
