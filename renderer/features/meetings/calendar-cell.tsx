import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { dayOf, weekdayOf, type CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate, formatMonth, weekdayName } from '#shared/calendar/date-words.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { ScheduledMeeting } from '#shared/meetings/meeting-view.ts';
import { PathLink } from '../../ui/path-link.tsx';
import { Shape } from '../../ui/shape.tsx';
import type { DayPlan } from './day-plans.ts';
import styles from './meetings.module.css';

interface CalendarCellProps {
  date: CivilDate;
  plan: DayPlan | undefined;
  isToday: boolean;
  isOutside: boolean;
  /** The one day in the tab order; its links are, too. */
  isCurrent: boolean;
  onFocus: () => void;
  onAdd: () => void;
}

/** One day: its number, its meetings, and what must be published by its end. */
export function CalendarCell(props: CalendarCellProps) {
  const { date, plan, isToday, isOutside, isCurrent, onFocus, onAdd } = props;
  const dayOff = plan?.dayOff ?? null;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <td
      role="gridcell"
      className={styles.cell}
      data-date={date}
      data-today={isToday}
      data-outside={isOutside}
      data-off={dayOff !== null || weekdayOf(date) > 5}
      tabIndex={tabIndex}
      aria-current={isToday ? 'date' : undefined}
      onFocus={onFocus}
    >
      <div className={styles.cellHead}>
        <span className={styles.number} data-struck={dayOff !== null}>
          <VisuallyHidden>{weekdayName(date)} </VisuallyHidden>
          {dayOf(date)}
          <VisuallyHidden>
            {' '}
            {formatMonth(date)}
            {isToday ? ', today' : ''}.
          </VisuallyHidden>
        </span>
        {dayOff === null ? null : <span className={styles.dayOff}>{dayOff}</span>}
        <ActionIcon
          className={styles.add ?? ''}
          size="1.5rem"
          tabIndex={tabIndex}
          aria-label={`Add a meeting on ${formatLongDate(date)}`}
          onClick={onAdd}
        >
          <IconPlus size={16} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </div>
      {plan === undefined ? null : (
        <ul className={styles.entries}>
          {plan.meetings.map((each) => (
            <li key={each.meeting.id}>
              <PathLink
                path={each.path}
                tabIndex={tabIndex}
                className={styles.entry}
                data-kind={each.meeting.kind}
                data-off={isCalledOff(each)}
              >
                {each.meeting.startsAt === null ? null : (
                  <span className={styles.time}>{formatTime(each.meeting.startsAt)} </span>
                )}
                {each.title}
                {each.status === null || each.meeting.status === 'held'
                  ? ''
                  : `, ${inSentence(each.status.words)}`}
              </PathLink>
            </li>
          ))}
          {plan.publish.map((each) => (
            <li key={each.meeting.id}>
              <PathLink
                path={`${each.path}/publishing`}
                tabIndex={tabIndex}
                className={styles.publish}
              >
                <Shape tone="warn" size={0.8125} />
                <span>Publish {each.title}</span>
              </PathLink>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** `Moved from Monday 11 January` goes on in a sentence; the day keeps its capital. */
function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function isCalledOff({ meeting }: ScheduledMeeting): boolean {
  return meeting.status === 'cancelled' || meeting.status === 'postponed';
}
