import type { ReadDb } from '#core/db/history.ts';
import { type BankHolidays, mergeBankHolidays } from '#shared/calendar/bank-holidays.ts';
import {
  type CountingRule,
  type WorkingCalendar,
  workingCalendar,
} from '#shared/calendar/working-calendar.ts';
import { bundledHolidays } from './bundled-holidays.ts';
import {
  calendarStamp,
  listExtraDays,
  listImportedHolidays,
  type StoredExtraDay,
} from './calendar-settings.repository.ts';

/** What of a body decides how it counts days. */
export interface CountingBody {
  readonly id: string;
  readonly countingRule: CountingRule;
}

/** Answers with the calendar of any body; ask once for a page of many bodies. */
export type CalendarOf = (body: CountingBody) => WorkingCalendar;

/**
 * The calendars of a workspace: bundled days, then imported ones, then each body's extra days
 * and counting rule. Kept until one of these changes, also by undo; finding out costs one statement.
 */
export async function workingCalendars(db: ReadDb): Promise<CalendarOf> {
  const stamp = await calendarStamp(db);
  if (known?.stamp !== stamp) known = { stamp, calendarOf: await buildCalendars(db) };
  return known.calendarOf;
}

/** The calendar of one body. */
export async function workingCalendarFor(db: ReadDb, body: CountingBody): Promise<WorkingCalendar> {
  const calendarOf = await workingCalendars(db);
  return calendarOf(body);
}

/** Every bank holiday that is known, bundled and imported together. */
export async function knownHolidays(db: ReadDb): Promise<BankHolidays> {
  return mergeBankHolidays(bundledHolidays(), await listImportedHolidays(db)).holidays;
}

/** The same calendars over another list of bank holidays: what an import would change. */
export function calendarsWith(
  bankHolidays: BankHolidays,
  extraDays: readonly StoredExtraDay[],
): CalendarOf {
  const calendars = new Map<string, WorkingCalendar>();
  return ({ id, countingRule: rule }) => {
    const key = `${id} ${rule}`;
    const known = calendars.get(key);
    if (known !== undefined) return known;
    const own = extraDays
      .filter(({ bodyId }) => bodyId === null || bodyId === id)
      .map(({ day, reason }) => ({ date: day, title: reason }));
    const calendar = workingCalendar({ bankHolidays, extraDays: own, rule });
    calendars.set(key, calendar);
    return calendar;
  };
}

/** The stamp names its records by their ids, so two workspaces share it only with equal calendars. */
let known: { readonly stamp: string; readonly calendarOf: CalendarOf } | undefined;

async function buildCalendars(db: ReadDb): Promise<CalendarOf> {
  return calendarsWith(await knownHolidays(db), await listExtraDays(db));
}
