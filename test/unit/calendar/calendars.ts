import bundledList from '../../../resources/bank-holidays.json' with { type: 'json' };
import type { BankHolidays } from '#shared/calendar/bank-holidays.ts';
import { parseBankHolidays } from '#shared/calendar/govuk-bank-holidays.ts';
import {
  type CalendarSource,
  type WorkingCalendar,
  workingCalendar,
} from '#shared/calendar/working-calendar.ts';

/** The list that ships with the program, read as the program reads it. */
export const bundledHolidays: BankHolidays = readBundled();

/** A calendar on the bundled list; England and Wales, Monday to Friday, unless the test says else. */
export function aCalendar(overrides: Partial<CalendarSource> = {}): WorkingCalendar {
  return workingCalendar({ bankHolidays: bundledHolidays, ...overrides });
}

function readBundled(): BankHolidays {
  const parsed = parseBankHolidays(bundledList);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.holidays;
}
