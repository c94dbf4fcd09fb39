import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { HistoryAction } from '#shared/history/history.ts';
import { Empty } from './empty.tsx';
import { Row, RowList } from './row-list.tsx';
import { SectionHead } from './section-head.tsx';
import styles from './history-list.module.css';

interface HistoryListProps {
  /** Newest first, as `history.ofRecord` answers. */
  actions: readonly HistoryAction[];
}

/** What was done, day by day: who, when, and each change as a sentence. */
export function HistoryList({ actions }: HistoryListProps) {
  if (actions.length === 0) {
    return <Empty title="Nothing is recorded yet" sentence="Every change is kept here." />;
  }
  return (
    <div className={styles.days}>
      {byDay(actions).map(({ day, actions: ofDay }) => (
        <section key={day} aria-labelledby={`history-${day}`}>
          <SectionHead id={`history-${day}`} title={formatLongDate(day)} />
          <RowList labelledBy={`history-${day}`}>
            {ofDay.map((action) => (
              <Row
                key={action.id}
                lead={
                  <time dateTime={action.at} className={styles.time}>
                    {formatTime(londonTime(action.at))}
                  </time>
                }
                title={<Sentences action={action} />}
                detail={action.undoes === null ? action.actor : `${action.actor}, taken back`}
              />
            ))}
          </RowList>
        </section>
      ))}
    </div>
  );
}

/** An action may touch many records; beyond this many sentences the rest is folded away. */
const mostSentences = 6;

function Sentences({ action }: { action: HistoryAction }) {
  const sentences = [...new Set(action.changes.map(({ sentence }) => sentence))];
  if (sentences.length === 0) return <span className={styles.sentence}>Nothing changed.</span>;
  const rest = sentences.slice(mostSentences);
  return (
    <>
      {sentences.slice(0, mostSentences).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {rest.length === 0 ? null : (
        <details className={styles.rest}>
          <summary>{rest.length} more changes</summary>
          {rest.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

function byDay(actions: readonly HistoryAction[]) {
  const days: { day: CivilDate; actions: HistoryAction[] }[] = [];
  for (const action of actions) {
    const day = londonDate(action.at);
    const last = days.at(-1);
    if (last?.day === day) last.actions.push(action);
    else days.push({ day, actions: [action] });
  }
  return days;
}
