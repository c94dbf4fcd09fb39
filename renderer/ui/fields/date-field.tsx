import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { isCivilDate, weekdayOf, type CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate, formatPlainDate } from '#shared/calendar/date-words.ts';
import { parseTypedDate, type TypedDate } from '#shared/calendar/typed-date.ts';
import { classNames } from '../class-names.ts';
import { useBoundField, type BoundProps } from './bound-field.ts';
import { FieldWarning } from './field-warning.tsx';
import styles from './fields.module.css';
import { useParsedText, type Parsed } from './parsed-text.ts';

interface DateFieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output,
> extends BoundProps<Values, Name, Output> {
  /** Today in the body's calendar: `thu` and `26/11` are read from here. */
  today: CivilDate;
  /** Which way a date without a year points. `future` when not given. */
  lean?: 'future' | 'past';
  /** In place of the plain parser, for `+10wd` with a body's calendar. */
  parse?: (text: string) => TypedDate;
  /** The name of a day that is no working day, `Christmas Day`: struck through in the calendar. */
  dayOff?: (date: CivilDate) => string | null;
  /** A quiet sentence about the chosen day: `8 working days from today`. */
  note?: (date: CivilDate) => string | null;
}

/**
 * A day as officers type it (`26/11`, `26 nov`, `thu`, `+10d`), or chosen from a calendar. The
 * value is `yyyy-mm-dd`, or null when empty. What cannot be read stays in the box with the reason.
 */
export function DateField<
  Values extends FieldValues,
  Name extends FieldPath<Values>,
  Output = Values,
>(props: DateFieldProps<Values, Name, Output>) {
  const { today, lean = 'future', parse, dayOff, note } = props;
  const [isOpen, setOpen] = useState(false);
  const bound = useBoundField(props);
  const current: unknown = bound.value;
  const date = typeof current === 'string' && isCivilDate(current) ? current : null;
  const typed = useParsedText<CivilDate>({
    value: date,
    format: formatPlainDate,
    parse: (text) => asParsed(parse?.(text) ?? parseTypedDate(text, { today, lean })),
    onChange: bound.set,
  });
  const { id, label, ...shared } = bound.shared;
  const words = date === null ? null : (note?.(date) ?? null);
  return (
    <div>
      <TextInput
        {...shared}
        id={id}
        label={label}
        error={typed.problem ?? shared.error}
        autoComplete="off"
        value={typed.text}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') typed.commit();
          if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
        }}
        onBlur={() => {
          typed.commit();
          bound.onBlur();
        }}
        rightSection={
          <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
            <Popover.Target>
              <ActionIcon
                aria-label={`Choose ${label.toLowerCase()} from a calendar`}
                disabled={shared.disabled}
                onClick={() => setOpen(!isOpen)}
              >
                <IconCalendar size={18} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown aria-label={label}>
              <DatePicker
                value={date}
                defaultDate={date ?? today}
                firstDayOfWeek={1}
                hideOutsideDates
                getDayProps={(day) => dayLook(day, { today, dayOff })}
                ariaLabels={{
                  previousMonth: 'Previous month',
                  nextMonth: 'Next month',
                  previousYear: 'Previous year',
                  nextYear: 'Next year',
                }}
                onChange={(chosen) => {
                  if (chosen !== null && isCivilDate(chosen)) typed.put(chosen);
                  setOpen(false);
                }}
              />
            </Popover.Dropdown>
          </Popover>
        }
      />
      {words === null ? null : <p className={styles.note}>{words}</p>}
      <FieldWarning>{props.warning}</FieldWarning>
    </div>
  );
}

function asParsed(typed: TypedDate): Parsed<CivilDate> {
  return typed.ok ? { ok: true, value: typed.date } : typed;
}

interface DayLook {
  today: CivilDate;
  dayOff: ((date: CivilDate) => string | null) | undefined;
}

function dayLook(day: string, { today, dayOff }: DayLook) {
  if (!isCivilDate(day)) return {};
  const off = dayOff?.(day) ?? null;
  const isWeekend = weekdayOf(day) > 5;
  const name = formatLongDate(day);
  return {
    'aria-label': off === null ? name : `${name}, ${off}`,
    ...(off === null ? {} : { title: off }),
    className: classNames(
      off !== null && styles.struck,
      off === null && isWeekend && styles.weekend,
      day === today && styles.today,
    ),
  };
}
