import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { firstOfMonth, type CivilDate } from '#shared/calendar/civil-date.ts';
import type { DayPlan } from './day-plans.ts';
import { nextDay } from './month-grid.ts';

interface CalendarKeys {
  day: CivilDate;
  onGo: (day: CivilDate) => void;
  onAdd: (day: CivilDate) => void;
  plans: ReadonlyMap<CivilDate, DayPlan>;
}

/**
 * The keys of the month: arrows go by days and weeks, Page Up and Down by months, Enter opens the
 * day's meeting, goes into a day of several, or adds one to an empty day; Esc comes out again.
 */
export function useCalendarKeys({ day, onGo, onAdd, plans }: CalendarKeys) {
  const grid = useRef<HTMLTableElement>(null);
  /** Where the focus is going: the month may have to be drawn first. */
  const target = useRef<CivilDate | null>(null);
  const [wanted, setCurrent] = useState<CivilDate>(day);
  const isInMonth = firstOfMonth(wanted) === firstOfMonth(day);
  const current = isInMonth ? wanted : day;

  useEffect(() => {
    if (target.current !== current) return;
    target.current = null;
    cellOf(grid.current, current)?.focus();
  }, [current, day]);

  const moveTo = (date: CivilDate) => {
    target.current = date;
    setCurrent(date);
    if (firstOfMonth(date) !== firstOfMonth(day)) onGo(date);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isOnCell = event.target instanceof HTMLTableCellElement;
    const date = nextDay(event.key, current);
    if (date !== null) {
      event.preventDefault();
      moveTo(date);
    } else if (event.key === 'Escape' && !isOnCell) {
      event.preventDefault();
      cellOf(grid.current, current)?.focus();
    } else if (event.key === 'Enter' && isOnCell) {
      event.preventDefault();
      const links = cellOf(grid.current, current)?.querySelectorAll('a') ?? [];
      const [first] = links;
      if (first === undefined) onAdd(current);
      else if (plans.get(current)?.meetings.length === 1) first.click();
      else first.focus();
    }
  };
  return { grid, current, setCurrent, onKeyDown };
}

function cellOf(grid: HTMLTableElement | null, date: CivilDate): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`td[data-date="${date}"]`) ?? null;
}
