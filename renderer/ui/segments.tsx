import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';

interface SegmentsProps<Value extends string> {
  /** What is chosen: `Purpose`. Shown over it unless `isLabelHidden`. */
  label: string;
  isLabelHidden?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  isFullWidth?: boolean;
  disabled?: boolean;
}

/** Two to four exclusive choices in a row. Arrow keys move between them. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, isLabelHidden = false, value, options, onChange, isFullWidth = false } = props;
  const labelId = useId();
  const control = (
    <SegmentedControl<Value>
      data={[...options]}
      value={value}
      onChange={onChange}
      fullWidth={isFullWidth}
      disabled={props.disabled ?? false}
      {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
    />
  );
  if (isLabelHidden) return control;
  return (
    <Input.Wrapper label={label} labelElement="div" labelProps={{ id: labelId }}>
      {control}
    </Input.Wrapper>
  );
}
