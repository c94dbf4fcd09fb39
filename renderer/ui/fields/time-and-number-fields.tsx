import { TextInput } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { formatTime, isTimeOfDay, parseTypedTime } from '#shared/calendar/time-of-day.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { useBoundField, type BoundProps } from './bound-field.ts';
import { FieldWarning } from './field-warning.tsx';
import { useParsedText, type Parsed } from './parsed-text.ts';

/** A time as officers type it: `2pm`, `2.30 pm`, `14:30`. The value is `HH:MM`, or null. */
export function TimeField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: BoundProps<Values, Name, Output> & { placeholder?: string }) {
  return (
    <ParsedField
      {...props}
      isValue={(value): value is TimeOfDay => typeof value === 'string' && isTimeOfDay(value)}
      format={formatTime}
      parse={parseTime}
    />
  );
}

interface NumberFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  placeholder?: string;
}

/** A whole number, typed: no wheel and no arrows that change it by accident. The value may be null. */
export function NumberField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: NumberFieldProps<Values, Name, Output>) {
  return (
    <ParsedField
      {...props}
      inputMode="numeric"
      isValue={(value): value is number => typeof value === 'number'}
      format={(value) => value.toLocaleString('en-GB')}
      parse={parseWholeNumber}
    />
  );
}

interface ParsedFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
  Value,
> extends BoundProps<Values, Name, Output> {
  isValue: (value: unknown) => value is Value;
  format: (value: Value) => string;
  parse: (text: string) => Parsed<Value>;
  inputMode?: 'numeric' | 'text';
  placeholder?: string;
}

function ParsedField<Values extends FieldValues, Name extends FieldPath<Values>, Output, Value>(
  props: ParsedFieldProps<Values, Name, Output, Value>,
) {
  const { isValue, format, parse, inputMode = 'text', placeholder } = props;
  const bound = useBoundField(props);
  const current: unknown = bound.value;
  const typed = useParsedText<Value>({
    value: isValue(current) ? current : null,
    format,
    parse,
    onChange: bound.set,
  });
  return (
    <div>
      <TextInput
        {...bound.shared}
        error={typed.problem ?? bound.shared.error}
        inputMode={inputMode}
        placeholder={placeholder}
        autoComplete="off"
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') typed.commit();
        }}
        onBlur={() => {
          typed.commit();
          bound.onBlur();
        }}
      />
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

function parseTime(text: string): Parsed<TimeOfDay> {
  const typed = parseTypedTime(text);
  return typed.ok ? { ok: true, value: typed.time } : typed;
}

function parseWholeNumber(text: string): Parsed<number> {
  const digits = text.trim().replace(/[,\s]/g, '');
  return /^\d{1,12}$/.test(digits)
    ? { ok: true, value: Number(digits) }
    : { ok: false, reason: 'Enter a whole number' };
}
