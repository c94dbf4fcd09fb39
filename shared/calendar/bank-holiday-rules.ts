import type { BankHoliday, Division } from './bank-holidays.ts';
import {
  addDays,
  type CivilDate,
  compareDates,
  dateOf,
  daysInMonth,
  weekdayOf,
} from './civil-date.ts';
import type { Weekday } from './day-number.ts';

/**
 * The bank holidays that the rules give for a year, with the proclamations that are
 * known from before the GOV.UK list begins. Proclamations cannot be computed, so for a year
 * outside the list the answer is provisional.
 */
export function bankHolidaysByRule(division: Division, year: number): BankHoliday[] {
  const holidays = withProclamations(RULES[division](year), year);
  return holidays.sort((a, b) => compareDates(a.date, b.date));
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const monthAndDay = epact + toSunday - 7 * shift + 114;
  return dateOf(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

/** Days proclaimed once, before the GOV.UK list begins in 2015, in every part of the UK. */
const PROCLAIMED: readonly { date: CivilDate; title: string; insteadOf?: CivilDate }[] = [
  { date: '2011-04-29', title: 'Bank holiday for the wedding of Prince William' },
  { date: '2012-06-04', title: 'Spring bank holiday', insteadOf: '2012-05-28' },
  { date: '2012-06-05', title: 'Diamond Jubilee bank holiday' },
];

const RULES: Record<Division, (year: number) => BankHoliday[]> = {
  'england-and-wales': (year) => [
    onOrNextMonday(dateOf(year, 1, 1), 'New Year’s Day'),
    plain(addDays(easterSunday(year), -2), 'Good Friday'),
    plain(addDays(easterSunday(year), 1), 'Easter Monday'),
    ...mondaysOfMay(year),
    plain(lastMonday(year, 8), 'Summer bank holiday'),
    ...pair(dateOf(year, 12, 25), ['Christmas Day', 'Boxing Day']),
  ],
  scotland: (year) => [
    ...newYearInScotland(year),
    plain(addDays(easterSunday(year), -2), 'Good Friday'),
    ...mondaysOfMay(year),
    plain(firstMonday(year, 8), 'Summer bank holiday'),
    ...(year >= 2007 ? [onOrNextMonday(dateOf(year, 11, 30), 'St Andrew’s Day')] : []),
    ...pair(dateOf(year, 12, 25), ['Christmas Day', 'Boxing Day']),
  ],
  'northern-ireland': (year) => [
    onOrNextMonday(dateOf(year, 1, 1), 'New Year’s Day'),
    onOrNextMonday(dateOf(year, 3, 17), 'St Patrick’s Day'),
    plain(addDays(easterSunday(year), -2), 'Good Friday'),
    plain(addDays(easterSunday(year), 1), 'Easter Monday'),
    ...mondaysOfMay(year),
    onOrNextMonday(dateOf(year, 7, 12), 'Battle of the Boyne (Orangemen’s Day)'),
    plain(lastMonday(year, 8), 'Summer bank holiday'),
    ...pair(dateOf(year, 12, 25), ['Christmas Day', 'Boxing Day']),
  ],
};

function withProclamations(holidays: BankHoliday[], year: number): BankHoliday[] {
  const proclaimed = PROCLAIMED.filter(({ date }) => date.startsWith(String(year)));
  const moved = new Set(proclaimed.map(({ insteadOf }) => insteadOf));
  return [
    ...holidays.filter(({ date }) => !moved.has(date)),
    ...proclaimed.map(({ date, title }) => plain(date, title)),
  ];
}

/** The early May holiday began in 1978; the spring one is the last Monday of May. */
function mondaysOfMay(year: number): BankHoliday[] {
  const spring = plain(lastMonday(year, 5), 'Spring bank holiday');
  return year < 1978 ? [spring] : [plain(firstMonday(year, 5), 'Early May bank holiday'), spring];
}

/** 1 January first, then the 2nd, each on the first weekday left: Monday 2 and Tuesday 3 in 2023. */
function newYearInScotland(year: number): BankHoliday[] {
  const first = onOrNextMonday(dateOf(year, 1, 1), 'New Year’s Day');
  const second = dateOf(year, 1, 2);
  const day = second <= first.date ? addDays(first.date, 1) : weekdayFrom(second);
  return [first, { date: day, title: '2nd January', substitute: day !== second }];
}

/** Two days running. One at a weekend moves to the first weekday that the other does not have. */
function pair(first: CivilDate, [title, nextTitle]: [string, string]): BankHoliday[] {
  const second = addDays(first, 1);
  const firstMoves = weekdayOf(first) >= 6;
  const secondMoves = weekdayOf(second) >= 6;
  const secondDay = secondMoves ? addDays(second, 2) : second;
  const firstDay = firstMoves ? addDays(first, 2) : first;
  return [
    { date: firstDay, title, substitute: firstMoves },
    { date: secondDay, title: nextTitle, substitute: secondMoves },
  ];
}

function onOrNextMonday(date: CivilDate, title: string): BankHoliday {
  const day = weekdayFrom(date);
  return { date: day, title, substitute: day !== date };
}

function weekdayFrom(date: CivilDate): CivilDate {
  const weekday = weekdayOf(date);
  return weekday < 6 ? date : addDays(date, 8 - weekday);
}

function plain(date: CivilDate, title: string): BankHoliday {
  return { date, title, substitute: false };
}

function firstMonday(year: number, month: number): CivilDate {
  return firstWeekdayFrom(dateOf(year, month, 1), 1);
}

function lastMonday(year: number, month: number): CivilDate {
  return firstWeekdayFrom(dateOf(year, month, daysInMonth(year, month) - 6), 1);
}

function firstWeekdayFrom(date: CivilDate, weekday: Weekday): CivilDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
