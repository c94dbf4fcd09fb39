import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { addMonths, firstOfMonth, type CivilDate } from '#shared/calendar/civil-date.ts';
import { formatMonth, WEEKDAY_NAMES } from '#shared/calendar/date-words.ts';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { CalendarCell } from './calendar-cell.tsx';
import styles from './meetings.module.css';
import { gridOfMonth } from './month-grid.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { dayPlans } from './day-plans.ts';

interface MeetingsCalendarProps {
  schedule: Schedule;
  /** A day of the month that is shown. */
  day: CivilDate;
  onGo: (day: CivilDate) => void;
  onAdd: (day: CivilDate) => void;
}

/** A month of meetings, with the days that do not count struck through and the last days to publish. */
export function MeetingsCalendar({ schedule, day, onGo, onAdd }: MeetingsCalendarProps) {
  const titleId = useId();
  const weeks = gridOfMonth(day);
  const plans = dayPlans(schedule);
  const { grid, current, setCurrent, onKeyDown } = useCalendarKeys({ day, onGo, onAdd, plans });
  return (
    <section aria-labelledby={titleId} data-pane="Calendar">
      <div className={styles.monthHead}>
        <h2 id={titleId} className={styles.month} aria-live="polite">
          {formatMonth(day)}
        </h2>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Month before"
          onClick={() => onGo(addMonths(firstOfMonth(day), -1))}
        >
          <IconChevronLeft size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Next month"
          onClick={() => onGo(addMonths(firstOfMonth(day), 1))}
        >
          <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
        <Button variant="default" onClick={() => onGo(schedule.today)}>
          Today
        </Button>
      </div>
      <div className={styles.gridRegion}>
        <table
          ref={grid}
          role="grid"
          aria-labelledby={titleId}
          className={styles.grid}
          data-list=""
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              {Object.values(WEEKDAY_NAMES).map((name) => (
                <th key={name} scope="col" abbr={name} className={styles.weekday}>
                  {name.slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((date) => (
                  <CalendarCell
                    key={date}
                    date={date}
                    plan={plans.get(date)}
                    isToday={date === schedule.today}
                    isOutside={firstOfMonth(date) !== firstOfMonth(day)}
                    isCurrent={date === current}
                    onFocus={() => setCurrent(date)}
                    onAdd={() => onAdd(date)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
