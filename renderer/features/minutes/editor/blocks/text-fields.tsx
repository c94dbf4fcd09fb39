import { useId, type ReactNode } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './blocks.module.css';

interface FieldProps {
  /** The name of the attribute it holds. */
  field: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

interface TextFieldProps extends FieldProps {
  /** Shown while empty: `say why`. */
  hint?: string;
  /** Shown also while it is empty and the caret is elsewhere, because it has to be filled. */
  isNeeded?: boolean;
  /** Several lines: Enter makes one. */
  lines?: boolean;
  /** Text of the record, in the serif. */
  record?: boolean;
  limit?: number;
}

/** Words under a block, as wide as they are long. */
export function TextField(props: TextFieldProps) {
  const { field, label, value, onChange, hint = 'add', isNeeded = false, lines = false } = props;
  return (
    <FieldFrame
      label={label}
      isFilled={value !== '' || isNeeded}
      isMissing={isNeeded && value === ''}
    >
      <textarea
        className={classNames(styles.input, props.record === true && styles.recordInput)}
        data-field={field}
        {...(lines ? { 'data-lines': '' } : {})}
        rows={1}
        value={value}
        placeholder={hint}
        maxLength={props.limit ?? (lines ? 20_000 : 300)}
        disabled={props.disabled}
        lang="en-GB"
        spellCheck
        onChange={(event) =>
          onChange(lines ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' '))
        }
      />
    </FieldFrame>
  );
}

interface PickFieldProps extends FieldProps {
  /** What it offers; anything else may be typed. */
  options: readonly string[];
  hint?: string;
  isNeeded?: boolean;
}

/** A name from a list, or any other. */
export function PickField({ field, label, value, onChange, options, ...props }: PickFieldProps) {
  const list = useId();
  const isNeeded = props.isNeeded === true;
  return (
    <FieldFrame
      label={label}
      isFilled={value !== '' || isNeeded}
      isMissing={isNeeded && value === ''}
    >
      <input
        className={styles.input}
        data-field={field}
        list={list}
        value={value}
        placeholder={props.hint ?? 'add'}
        maxLength={300}
        disabled={props.disabled}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {[...new Set(options)].map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </FieldFrame>
  );
}

interface ChoiceFieldProps extends FieldProps {
  /** Value and words. */
  options: readonly (readonly [string, string])[];
  /** Shown only while the block is being worked on. */
  isQuiet?: boolean;
}

/** One of a few. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { field, label, value, onChange, options, isQuiet = false } = props;
  return (
    <FieldFrame label={label} isFilled={!isQuiet}>
      <select
        className={styles.input}
        data-field={field}
        value={value}
        disabled={props.disabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface TickFieldProps {
  field: string;
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
  disabled?: boolean;
}

/** Yes or no; shown while it is yes, or while the block is being worked on. */
export function TickField({ field, label, value, onChange, disabled }: TickFieldProps) {
  return (
    <label className={styles.field} {...(value ? { 'data-filled': '' } : {})}>
      <input
        type="checkbox"
        className={styles.tick}
        data-field={field}
        checked={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface FieldFrameProps {
  label: string;
  isFilled: boolean;
  isMissing?: boolean;
  children: ReactNode;
}

/** `Owner:` and what it says. Empty ones wait until the caret is in the block. */
export function FieldFrame({ label, isFilled, isMissing = false, children }: FieldFrameProps) {
  return (
    <label
      className={classNames(styles.field, isMissing && styles.missing)}
      {...(isFilled ? { 'data-filled': '' } : {})}
    >
      <span>{label}:</span>
      {children}
    </label>
  );
}
