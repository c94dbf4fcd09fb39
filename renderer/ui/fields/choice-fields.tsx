import { Checkbox, Input, Select, Switch } from '@mantine/core';
import { useId } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { Segments } from '../segments.tsx';
import { useBoundField, type BoundProps } from './bound-field.ts';
import { FieldWarning } from './field-warning.tsx';

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  options: readonly Choice[];
  placeholder?: string;
  /** Given, an empty choice is offered under this name, and the value is then null. */
  emptyLabel?: string;
}

/** One of a short list. For a long or searchable one use `ComboboxField`. */
export function SelectField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: SelectFieldProps<Values, Name, Output>) {
  const { value, set, onBlur, shared } = useBoundField(props);
  const { options, emptyLabel, placeholder = 'Choose one' } = props;
  const empty = emptyLabel === undefined ? [] : [{ value: '', label: emptyLabel }];
  const current: unknown = value;
  const shown = typeof current === 'string' ? current : emptyLabel === undefined ? null : '';
  return (
    <div>
      <Select
        {...shared}
        data={[...empty, ...options]}
        placeholder={placeholder}
        value={shown}
        onChange={(chosen) => set(chosen === '' ? null : chosen)}
        onBlur={onBlur}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

interface SegmentedFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  options: readonly Choice[];
}

/** Two to four exclusive choices, all in sight. */
export function SegmentedField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: SegmentedFieldProps<Values, Name, Output>) {
  const { value, set, shared } = useBoundField(props);
  const { label, description, error, disabled } = shared;
  const labelId = useId();
  const current: unknown = value;
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={description}
      error={error}
    >
      <Segments
        label={label}
        isLabelHidden
        isFullWidth
        value={typeof current === 'string' ? current : ''}
        options={props.options}
        onChange={set}
        disabled={disabled}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </Input.Wrapper>
  );
}

/** On or off, taking effect at once. */
export function SwitchField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: BoundProps<Values, Name, Output>) {
  const { value, set, onBlur, shared } = useBoundField(props);
  return (
    <div>
      <Switch
        {...shared}
        checked={Boolean(value)}
        onChange={(event) => set(event.currentTarget.checked)}
        onBlur={onBlur}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

/** Yes or no as part of a form. */
export function CheckboxField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: BoundProps<Values, Name, Output>) {
  const { value, set, onBlur, shared } = useBoundField(props);
  return (
    <div>
      <Checkbox
        {...shared}
        checked={Boolean(value)}
        onChange={(event) => set(event.currentTarget.checked)}
        onBlur={onBlur}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}
