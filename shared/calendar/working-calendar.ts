import { z } from 'zod';
import { bankHolidaysByRule, easterSunday } from './bank-holiday-rules.ts';
import {
  type BankHoliday,
  type BankHolidays,
  bankHolidayName,
  type Division,
  DIVISIONS,
} from './bank-holidays.ts';
import { addDays, CivilDate, dateOf, dayNumber, eachDay, weekdayOf } from './civil-date.ts';
import { partsOfDayNumber, weekdayOfDayNumber } from './day-number.ts';

/**
 * How a body counts days. `working_days`: Monday to Friday without bank holidays.
 * `exclude_sundays`: Saturdays count too; Sundays, bank holidays and the Christmas and Easter breaks
 * of the Local Government Act 1972 s.243 do not. Extra days count under neither.
 */
export const CountingRule = z.enum(['working_days', 'exclude_sundays']);
export type CountingRule = z.infer<typeof CountingRule>;

/** A day the body does not count: an office closure, or proclaimed mourning or thanksgiving. */
export const ExtraDay = z.object({ date: CivilDate, title: z.string() });
export type ExtraDay = z.infer<typeof ExtraDay>;

/** Whose bank holidays count. FOI takes those of any part of the United Kingdom. */
export const HolidayScope = z.enum([...DIVISIONS, 'any-part-of-uk']);
export type HolidayScope = z.infer<typeof HolidayScope>;

/** Everything a calendar is made of: plain data, so core and screens build the same one. */
export interface CalendarSource {
  readonly bankHolidays: BankHolidays;
  readonly extraDays?: readonly ExtraDay[];
  /** `working_days` when not given. */
  readonly rule?: CountingRule;
  /** `england-and-wales` when not given. */
  readonly scope?: HolidayScope;
}

/** Why a day does not count. A bank holiday is provisional when it is not from the GOV.UK list. */
export type DayOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'bank_holiday'; readonly title: string; readonly provisional: boolean }
  | { readonly kind: 'extra'; readonly title: string }
  | { readonly kind: 'break'; readonly title: 'Christmas break' | 'Easter break' };

/** Answers for one body. Opaque: ask it through `working-days.ts`. */
export interface WorkingCalendar {
  readonly rule: CountingRule;
  readonly scope: HolidayScope;
  /** Why the day does not count, or `null` when it does. */
  readonly dayOff: (day: number) => DayOff | null;
  /** Whether the year's bank holidays come, even in part, from rules and not from the list. */
  readonly isProvisional: (year: number) => boolean;
}

/** GOV.UK has never listed fewer days in a year than this, so a shorter year is not complete. */
const FULL_YEAR = { 'england-and-wales': 8, scotland: 9, 'northern-ireland': 10 } as const;

const WEEKEND: DayOff = { kind: 'weekend' };

/** A calendar that works out each year once, when it is first asked for. */
export function workingCalendar(source: CalendarSource): WorkingCalendar {
  const { rule = 'working_days', scope = 'england-and-wales' } = source;
  const divisions = scope === 'any-part-of-uk' ? DIVISIONS : [scope];
  const listed = new Map(
    divisions.map((division) => [division, byYear(source.bankHolidays[division])]),
  );
  const extraDays = new Map(
    (source.extraDays ?? []).map(({ date, title }) => [dayNumber(date), title]),
  );
  const years = new Map<number, Map<number, DayOff>>();
  const lastWeekday = rule === 'working_days' ? 5 : 6;

  function isListed(division: Division, year: number): boolean {
    return (listed.get(division)?.get(year)?.length ?? 0) >= FULL_YEAR[division];
  }

  function yearOff(year: number): Map<number, DayOff> {
    const known = years.get(year);
    if (known !== undefined) return known;
    const off = new Map<number, DayOff>();
    for (const division of divisions) {
      for (const holiday of listed.get(division)?.get(year) ?? []) {
        addHoliday(off, { holiday, provisional: false });
      }
    }
    for (const division of divisions.filter((each) => !isListed(each, year))) {
      for (const holiday of bankHolidaysByRule(division, year)) {
        addHoliday(off, { holiday, provisional: true });
      }
    }
    if (rule === 'exclude_sundays') addBreaks(off, year);
    years.set(year, off);
    return off;
  }

  return {
    rule,
    scope,
    dayOff(day) {
      if (weekdayOfDayNumber(day) > lastWeekday) return WEEKEND;
      const title = extraDays.get(day);
      const holiday = yearOff(partsOfDayNumber(day).year).get(day);
      if (holiday !== undefined) return holiday;
      return title === undefined ? null : { kind: 'extra', title };
    },
    isProvisional: (year) => !divisions.every((division) => isListed(division, year)),
  };
}

function byYear(holidays: readonly BankHoliday[]): Map<number, BankHoliday[]> {
  return Map.groupBy(holidays, ({ date }) => Number(date.slice(0, 4)));
}

/** The first name for a day stays: the list before the rules, England and Wales before the others. */
function addHoliday(
  off: Map<number, DayOff>,
  { holiday, provisional }: { holiday: BankHoliday; provisional: boolean },
): void {
  const day = dayNumber(holiday.date);
  if (off.has(day)) return;
  off.set(day, { kind: 'bank_holiday', title: bankHolidayName(holiday), provisional });
}

/**
 * The breaks of s.243: Maundy Thursday to the Tuesday after Easter, and the last week day before
 * Christmas Day to the first week day after it that is no bank holiday. Boxing Day is a bank holiday
 * by statute even on a Saturday, when the GOV.UK list names only the Monday.
 */
function addBreaks(off: Map<number, DayOff>, year: number): void {
  const easter = easterSunday(year);
  const christmas = dateOf(year, 12, 25);
  const eve = addDays(christmas, -1);
  const firstDay = weekdayOf(eve) === 7 ? addDays(eve, -1) : eve;
  let lastDay = addDays(christmas, 2);
  while (weekdayOf(lastDay) === 7 || off.has(dayNumber(lastDay))) lastDay = addDays(lastDay, 1);
  addBreak(off, eachDay(addDays(easter, -3), addDays(easter, 2)), 'Easter break');
  addBreak(off, eachDay(firstDay, lastDay), 'Christmas break');
}

function addBreak(
  off: Map<number, DayOff>,
  days: readonly CivilDate[],
  title: 'Christmas break' | 'Easter break',
): void {
  for (const day of days.map(dayNumber)) if (!off.has(day)) off.set(day, { kind: 'break', title });
}
