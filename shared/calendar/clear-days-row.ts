import { addDays, type CivilDate, dayOf, eachDay } from './civil-date.ts';
import type { MeetingNotice } from './clear-days.ts';
import { shortWeekdayName } from './date-words.ts';
import { nameDayOff } from './days-off-words.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { nextWorkingDay, whyNotWorkingDay } from './working-days.ts';

/** One day of the row that `ClearDays` draws. Every word in it is ready to show. */
export interface ClearDaysCell {
  readonly date: CivilDate;
  /** `Thu` */
  readonly weekday: string;
  readonly dayOfMonth: number;
  readonly kind: ClearDaysKind;
  /** Place in the count, 1 for the first clear day; `null` where the day does not count. */
  readonly count: number | null;
  /** `Publish by`, `Meeting`, `Christmas Day`; empty for counted days and weekends. */
  readonly label: string;
  readonly isToday: boolean;
}

/** What a day is to the count. `gap` stands for the days left out of a row that would be too long. */
export type ClearDaysKind =
  'today' | 'publish' | 'counted' | 'weekend' | 'holiday' | 'extra' | 'meeting' | 'gap';

export interface ClearDaysRowOptions {
  /** The day the row counts from: the deadline, or the day the paper was published. */
  readonly publish: CivilDate;
  readonly isPublished: boolean;
  readonly today?: CivilDate;
}

/** More days than this do not fit beside each other on the smallest screen. */
const MOST_CELLS = 16;

/** The days from publication to meeting, each with its place in the count. */
export function clearDaysRow(notice: MeetingNotice, options: ClearDaysRowOptions): ClearDaysCell[] {
  const { calendar, meeting } = notice;
  const { publish, today } = options;
  const label = options.isPublished ? 'Published' : 'Publish by';
  const meetingCell = cellOf(meeting, { kind: 'meeting', label: 'Meeting', today });
  const publishCell = cellOf(publish, { kind: 'publish', label, today });
  if (publish === meeting) return [{ ...meetingCell, label: `${label} and meeting` }];
  if (publish > meeting) return [meetingCell, publishCell];
  let count = 0;
  const between = eachDay(addDays(publish, 1), addDays(meeting, -1)).map((date) => {
    const cell = dayCell(calendar, date, today);
    return cell.kind === 'counted' ? { ...cell, count: (count += 1) } : cell;
  });
  const lead = leadingDays(calendar, { publish, today });
  return shorten([...lead, publishCell, ...between, meetingCell], lead.length + 1, notice.needed);
}

/** Today and the weekend after it, when publication is the very next working day. */
function leadingDays(
  calendar: WorkingCalendar,
  { publish, today }: { publish: CivilDate; today: CivilDate | undefined },
): ClearDaysCell[] {
  if (today === undefined || today >= publish) return [];
  if (nextWorkingDay(calendar, today) < publish) return [];
  return eachDay(today, addDays(publish, -1)).map((date) =>
    date === today
      ? cellOf(date, { kind: 'today', label: 'Today', today })
      : dayCell(calendar, date, today),
  );
}

function dayCell(
  calendar: WorkingCalendar,
  date: CivilDate,
  today: CivilDate | undefined,
): ClearDaysCell {
  const off = whyNotWorkingDay(calendar, date);
  if (off === null) return cellOf(date, { kind: 'counted', label: '', today });
  switch (off.kind) {
    case 'weekend':
      return cellOf(date, { kind: 'weekend', label: '', today });
    case 'extra':
      return cellOf(date, { kind: 'extra', label: off.title, today });
    case 'bank_holiday':
    case 'break':
      return cellOf(date, { kind: 'holiday', label: nameDayOff(off), today });
  }
}

function cellOf(
  date: CivilDate,
  { kind, label, today }: { kind: ClearDaysKind; label: string; today: CivilDate | undefined },
): ClearDaysCell {
  return {
    date,
    weekday: shortWeekdayName(date),
    dayOfMonth: dayOf(date),
    kind,
    count: null,
    label,
    isToday: date === today,
  };
}

/** Leaves out the early days of a long row with days to spare: those that the rule needs stay. */
function shorten(cells: ClearDaysCell[], keepFirst: number, needed: number): ClearDaysCell[] {
  const counted = cells.filter(({ kind }) => kind === 'counted');
  if (cells.length <= MOST_CELLS || counted.length <= needed) return cells;
  const firstKept = counted.at(-needed);
  const from = firstKept === undefined ? -1 : cells.indexOf(firstKept);
  const gap = cells[keepFirst];
  if (gap === undefined || from <= keepFirst + 1) return cells;
  const label = `${from - keepFirst} days`;
  return [
    ...cells.slice(0, keepFirst),
    { ...gap, kind: 'gap', count: null, label, isToday: false },
    ...cells.slice(from),
  ];
}
