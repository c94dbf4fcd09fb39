import type { ReadDb } from '#core/db/history.ts';
import {
  type BankHoliday,
  bankHolidayName,
  type BankHolidays,
} from '#shared/calendar/bank-holidays.ts';
import { bankHolidaysByRule } from '#shared/calendar/bank-holiday-rules.ts';
import { type CivilDate, yearOf } from '#shared/calendar/civil-date.ts';
import { formatLongDate, formatShortDay } from '#shared/calendar/date-words.ts';
import { nameDayOff } from '#shared/calendar/days-off-words.ts';
import { workingCalendar } from '#shared/calendar/working-calendar.ts';
import { whyNotWorkingDay } from '#shared/calendar/working-days.ts';
import type {
  CalendarSettingsPage,
  ExtraDay,
  ListedHoliday,
} from '#shared/calendar-settings/calendar-settings.ts';
import { bundledHolidays } from './bundled-holidays.ts';
import {
  lastImport,
  listBodyNames,
  listExtraDays,
  listImportedHolidays,
  type StoredExtraDay,
} from './calendar-settings.repository.ts';
import { knownHolidays } from './calendar-settings.service.ts';

const DIVISION = 'england-and-wales';

/** The page of extra days and bank holidays. */
export async function viewCalendarSettings(
  db: ReadDb,
  today: CivilDate,
): Promise<CalendarSettingsPage> {
  const known = await knownHolidays(db);
  const imported = await listImportedHolidays(db);
  const { count, at } = await lastImport(db);
  const extraDays = await listExtraDays(db);
  const year = yearOf(today);
  const years = Array.from({ length: 5 }, (_, index) =>
    listYear(year - 1 + index, known, imported),
  );
  const start = `${year}-01-01`;
  return {
    extraDays: [
      ...extraDays.filter(({ day }) => day >= start).reverse(),
      ...extraDays.filter(({ day }) => day < start),
    ].map((day) => viewExtraDay(day, known)),
    years,
    sentence: sayCoverage(known),
    importedDays: count,
    lastImportedAt: at,
    bodies: await listBodyNames(db),
  };
}

/** An extra day, with a note where it would not have counted anyway. */
export function viewExtraDay(stored: StoredExtraDay, known: BankHolidays): ExtraDay {
  const off = whyNotWorkingDay(workingCalendar({ bankHolidays: known }), stored.day);
  return {
    ...stored,
    dayWords: formatLongDate(stored.day),
    note: off === null ? null : `${nameDayOff(off)}: this day does not count anyway.`,
  };
}

/** A year as the calendar uses it: the list, completed by the rules where the list is not complete. */
function listYear(
  year: number,
  known: BankHolidays,
  imported: BankHolidays,
): CalendarSettingsPage['years'][number] {
  const calendar = workingCalendar({ bankHolidays: known });
  const listed = known[DIVISION].filter(({ date }) => yearOf(date) === year);
  const isImported = (date: CivilDate) =>
    imported[DIVISION].some((holiday) => holiday.date === date) &&
    !bundledHolidays()[DIVISION].some((holiday) => holiday.date === date);
  const provisional = calendar.isProvisional(year);
  const ruled = provisional
    ? bankHolidaysByRule(DIVISION, year).filter(
        ({ date }) => !listed.some((holiday) => holiday.date === date),
      )
    : [];
  const holidays = [
    ...listed.map((holiday) =>
      toListed(holiday, isImported(holiday.date) ? 'imported' : 'bundled'),
    ),
    ...ruled.map((holiday) => toListed(holiday, 'provisional')),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const source = provisional
    ? 'provisional'
    : holidays.some((holiday) => holiday.source === 'imported')
      ? 'imported'
      : 'bundled';
  return { year, source, holidays };
}

function toListed(holiday: BankHoliday, source: ListedHoliday['source']): ListedHoliday {
  const { date } = holiday;
  return { date, dayWords: formatShortDay(date), title: bankHolidayName(holiday), source };
}

/** Up to which year the GOV.UK list is complete. */
function sayCoverage(known: BankHolidays): string {
  const calendar = workingCalendar({ bankHolidays: known });
  const years = known[DIVISION].map(({ date }) => yearOf(date));
  const complete = [...new Set(years)].filter((year) => !calendar.isProvisional(year));
  const last = Math.max(...complete);
  return `The GOV.UK list is known up to ${last}. The bank holidays of later years are worked out by rule and are provisional: import the newest list when GOV.UK adds a year.`;
}
