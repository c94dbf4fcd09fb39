import type { TypedDate, TypedDateOptions } from './typed-date.ts';
import { parseTypedDate } from './typed-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays } from './working-days.ts';

/** Reads a typed day as `parseTypedDate` does, and `+10wd` or `-3wd`: working days from today. */
export function parseTypedDay(
  typed: string,
  options: TypedDateOptions & { readonly calendar: WorkingCalendar },
): TypedDate {
  const match = /^([+-]) ?(\d{1,3}) ?(?:wd|working days?)$/.exec(typed.trim().toLowerCase());
  if (match === null) return parseTypedDate(typed, options);
  const count = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  return { ok: true, date: addWorkingDays(options.calendar, options.today, count) };
}
