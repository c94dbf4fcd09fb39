import { Fragment } from 'react';
import { classNames } from './class-names.ts';
import styles from './clear-days.module.css';

/** One day of the row, as `shared/calendar/clear-days-row.ts` computes it. */
export interface DayCell {
  date: string;
  /** `Thu` */
  weekday: string;
  dayOfMonth: number;
  kind: 'today' | 'publish' | 'counted' | 'weekend' | 'holiday' | 'extra' | 'meeting' | 'gap';
  /** Place in the count, from 1; null where the day does not count. */
  count: number | null;
  /** `Publish by`, `Christmas Day`; may be empty. */
  label: string;
  isToday: boolean;
}

interface ClearDaysProps {
  days: readonly DayCell[];
  /** The whole row as one sentence: it is what a screen reader reads in place of the drawing. */
  sentence: string;
}

/**
 * The days between publication and meeting, drawn so that they can be counted, with a bracket over
 * the days that count. Always beside the sentence that says the same in words.
 */
export function ClearDays({ days, sentence, bracket }: ClearDaysProps & { bracket: string }) {
  const counted = days.flatMap(({ count }, index) => (count === null ? [] : [index]));
  const [first, last] = [counted[0], counted.at(-1)];
  return (
    <div className={styles.frame}>
      <div
        role="img"
        aria-label={sentence}
        className={styles.large}
        style={{ gridTemplateColumns: days.map(({ kind }) => widths[kind]).join(' ') }}
      >
        {first === undefined || last === undefined ? null : (
          <div className={styles.bracket} style={{ gridColumn: `${first + 1} / ${last + 2}` }}>
            <span className={styles.bracketStart} />
            <span className={styles.bracketWords}>{bracket}</span>
            <span className={styles.bracketEnd} />
          </div>
        )}
        {days.map((day, index) => (
          <div
            key={day.date}
            className={styles.day}
            data-kind={day.kind}
            data-today={day.isToday}
            style={{ gridColumn: index + 1 }}
          >
            {day.kind === 'gap' ? (
              <span className={styles.gapWords}>{day.label}</span>
            ) : (
              <Fragment>
                <span className={styles.weekday}>{day.weekday}</span>
                <span className={styles.number}>{day.dayOfMonth}</span>
                <Foot day={day} />
              </Fragment>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The same row in one line of a banner: numbers only, for where the words stand beside it. */
export function CompactClearDays({
  days,
  sentence,
  isOnTint = false,
}: ClearDaysProps & { /** On a banner, where counted days are white. */ isOnTint?: boolean }) {
  return (
    <div role="img" aria-label={sentence} className={styles.compact} data-tint={isOnTint}>
      {days.map((day) => (
        <span
          key={day.date}
          className={styles.chip}
          data-kind={day.kind}
          data-today={day.isToday}
          title={day.label === '' ? undefined : day.label}
        >
          {day.kind === 'gap' ? '…' : day.dayOfMonth}
        </span>
      ))}
    </div>
  );
}

function Foot({ day }: { day: DayCell }) {
  if (day.count !== null) return <span className={styles.count}>{day.count}</span>;
  const words = day.isToday && day.kind !== 'today' ? `${day.label}, today` : day.label;
  return (
    <span className={classNames(styles.caption, day.kind === 'holiday' && styles.holidayName)}>
      {words}
    </span>
  );
}

const widths: Record<DayCell['kind'], string> = {
  today: 'minmax(0, 1fr)',
  publish: 'minmax(0, 1fr)',
  counted: 'minmax(0, 1fr)',
  weekend: 'minmax(0, 0.5fr)',
  // Wide enough for the longest word of a holiday's name.
  holiday: 'minmax(4.1rem, 0.85fr)',
  extra: 'minmax(4.1rem, 0.85fr)',
  meeting: 'minmax(0, 1fr)',
  gap: 'minmax(0, 0.5fr)',
};
