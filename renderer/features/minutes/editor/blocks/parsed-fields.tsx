import { useId, useState } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import { isCivilDate, type CivilDate } from '#shared/calendar/civil-date.ts';
import { formatTime, parseTypedTime, type TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { parseTypedDate } from '#shared/calendar/typed-date.ts';
import styles from './blocks.module.css';
import { FieldFrame } from './text-fields.tsx';
import { useMinuteContext } from './minute-context.ts';

type Reading<T> = { ok: true; value: T | null } | { ok: false; reason: string };

interface ParsedFieldProps<T> {
  field: string;
  label: string;
  value: T | null;
  words: (value: T) => string;
  read: (typed: string) => Reading<T>;
  hint: string;
  onChange: (value: T | null) => void;
  isNeeded?: boolean;
  disabled?: boolean;
}

interface PartFieldProps<T> {
  field: string;
  label: string;
  value: T | null;
  onChange: (value: T | null) => void;
  isNeeded?: boolean;
  disabled?: boolean;
}

/** A day, typed as officers do: `8 jan`, `thu`. */
export function DayField(props: PartFieldProps<CivilDate>) {
  const { context } = useMinuteContext();
  const read = (typed: string): Reading<CivilDate> => {
    if (!isCivilDate(context.today)) return { ok: false, reason: 'The day is not known.' };
    const day = parseTypedDate(typed, { today: context.today });
    return day.ok ? { ok: true, value: day.date } : day;
  };
  return <ParsedField {...props} words={formatLongDate} read={read} hint="8 jan" />;
}

/** A time of day: `2:50pm`. */
export function TimeField(props: PartFieldProps<TimeOfDay>) {
  const read = (typed: string): Reading<TimeOfDay> => {
    const time = parseTypedTime(typed);
    return time.ok ? { ok: true, value: time.time } : time;
  };
  return <ParsedField {...props} words={formatTime} read={read} hint="2:50pm" />;
}

/** Keeps what was typed until it can be read, and says why it cannot. */
function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { value, words, read, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const errorId = useId();
  const shown = typed ?? (value === null ? '' : words(value));
  const finish = () => {
    if (typed === null) return;
    const reading: Reading<T> = typed.trim() === '' ? { ok: true, value: null } : read(typed);
    setReason(reading.ok ? null : reading.reason);
    if (!reading.ok) return;
    setTyped(null);
    if (reading.value !== value) onChange(reading.value);
  };
  const isNeeded = props.isNeeded === true;
  return (
    <FieldFrame
      label={props.label}
      isFilled={shown !== '' || isNeeded}
      isMissing={isNeeded && shown === ''}
    >
      <input
        className={classNames(styles.input, reason !== null && styles.wrong)}
        data-field={props.field}
        value={shown}
        placeholder={props.hint}
        disabled={props.disabled}
        aria-invalid={reason !== null}
        {...(reason === null ? {} : { 'aria-describedby': errorId })}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
      />
      {reason === null ? null : (
        <span id={errorId} className={styles.error} role="alert">
          {reason}
        </span>
      )}
    </FieldFrame>
  );
}
