import { addDays, type CivilDate, compareDates, daysBetween, weekdayOf } from './civil-date.ts';
import { formatDayRange, formatDaysByMonth, joinWords } from './date-words.ts';
import type { DayOff, WorkingCalendar } from './working-calendar.ts';
import { listNamedDaysOff, listProvisionalYears, whyNotWorkingDay } from './working-days.ts';

/** `25 and 28 December and 1 January are bank holidays`, or `null` where there are none. */
export function sayBankHolidays(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): string | null {
  const dates = listNamedDaysOff(calendar, first, last)
    .filter(({ off }) => off.kind === 'bank_holiday')
    .map(({ date }) => date);
  if (dates.length === 0) return null;
  return `${formatDaysByMonth(dates)} ${dates.length === 1 ? 'is a bank holiday' : 'are bank holidays'}`;
}

/** `Christmas Day (Fri 25 December) is a bank holiday and does not count.` Empty where there is none. */
export function sayDaysOff(calendar: WorkingCalendar, first: CivilDate, last: CivilDate): string {
  const runs = listRuns(calendar, first, last);
  const [only, ...others] = runs;
  if (only === undefined) return '';
  const isOne = others.length === 0 && only.from === only.to;
  const areBankHolidays = runs.every(({ isBankHoliday }) => isBankHoliday);
  const [are, does] = isOne ? ['is a bank holiday', 'does'] : ['are bank holidays', 'do'];
  const because = areBankHolidays ? `${are} and ` : '';
  return `${capitalised(joinWords(runs.map(nameRun)))} ${because}${does} not count.`;
}

/** `Christmas Day (Fri 25 December)`, one for each run of days with one name. */
export function nameDaysOff(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): string[] {
  return listRuns(calendar, first, last).map(nameRun);
}

/** `the weekend`, or `the weekends`, or `Sunday` where Saturdays count; none without one. */
export function nameWeekends(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): string[] {
  const sundays = listWeekendDays(calendar, first, last).filter((date, index, days) => {
    // A Saturday stands for its weekend when the Sunday after it is outside the days asked about.
    return weekdayOf(date) === 7 || index === days.length - 1;
  });
  if (sundays.length === 0) return [];
  if (calendar.rule === 'exclude_sundays')
    return [sundays.length === 1 ? 'the Sunday' : 'the Sundays'];
  return [sundays.length === 1 ? 'the weekend' : 'the weekends'];
}

/** Says which years' bank holidays are computed and not announced (R-143). Empty where none are. */
export function explainProvisionalYears(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): string {
  const years = listProvisionalYears(calendar, first, last);
  if (years.length === 0) return '';
  return `The bank holidays of ${joinWords(years.map(String))} are provisional: they come from the rules, not from the GOV.UK list.`;
}

/** `Christmas Day`, `Weekend`, `Office closed`: the name of one day off. */
export function nameDayOff(off: DayOff): string {
  return off.kind === 'weekend' ? 'Weekend' : off.title;
}

/** Days off in a row that share a name. */
interface Run {
  title: string;
  from: CivilDate;
  to: CivilDate;
  isBankHoliday: boolean;
}

/** Runs in date order. A break takes in the bank holidays that touch it, over a Sunday if need be. */
function listRuns(calendar: WorkingCalendar, first: CivilDate, last: CivilDate): Run[] {
  const breaks = listBreaks(calendar, first, last);
  const runs = [...breaks];
  for (const { date, off } of listNamedDaysOff(calendar, first, last)) {
    if (breaks.some(({ from, to }) => from <= date && date <= to)) continue;
    const run = runs.find(({ title, to }) => title === off.title && addDays(to, 1) === date);
    if (run !== undefined) run.to = date;
    else runs.push(newRun(off.title, date, off.kind === 'bank_holiday'));
  }
  return runs.sort((a, b) => compareDates(a.from, b.from));
}

function listBreaks(calendar: WorkingCalendar, first: CivilDate, last: CivilDate): Run[] {
  const runs: Run[] = [];
  for (const { date, off } of listNamedDaysOff(calendar, first, last)) {
    if (off.kind !== 'break') continue;
    const title = `the ${off.title}`;
    const run = runs.find((each) => each.title === title && daysBetween(each.from, date) < 14);
    if (run !== undefined) run.to = date;
    else runs.push(newRun(title, date, false));
  }
  return runs;
}

function newRun(title: string, date: CivilDate, isBankHoliday: boolean): Run {
  return { title, from: date, to: date, isBankHoliday };
}

function nameRun({ title, from, to }: Run): string {
  return `${title} (${formatDayRange(from, to)})`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listWeekendDays(
  calendar: WorkingCalendar,
  first: CivilDate,
  last: CivilDate,
): CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (whyNotWorkingDay(calendar, date)?.kind === 'weekend') days.push(date);
  }
  return days;
}
