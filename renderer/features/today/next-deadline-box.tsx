import { useId } from 'react';
import { formatLongDay } from '#shared/calendar/date-words.ts';
import type { NextDeadline } from '#shared/today/today-view.ts';
import { ClearDays } from '../../ui/clear-days.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathButton } from '../../ui/path-button.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { FeatureBox } from '../../ui/layout.tsx';
import styles from './today.module.css';

/** The agenda that must leave the office next: the rule in words, then drawn. */
export function NextDeadlineBox({ next }: { next: NextDeadline }) {
  const titleId = useId();
  const { deadline } = next;
  return (
    <section aria-labelledby={titleId}>
      <FeatureBox>
        <div className={styles.boxHead}>
          <div className={styles.boxWords}>
            <h2 id={titleId} className={styles.boxTitle}>
              {next.title}
            </h2>
            <p className={styles.quiet}>{next.meetsWords}</p>
          </div>
          <PathButton path={next.publishPath}>Check and publish</PathButton>
        </div>
        {deadline.days.length === 0 ? null : (
          <ClearDays
            days={deadline.days}
            sentence={deadline.sentence}
            bracket={bracketOf(deadline)}
          />
        )}
        <p className={styles.why}>
          <Emphasised text={deadline.sentence} words={formatLongDay(deadline.latestSafe)} />
        </p>
        <div className={styles.boxFoot}>
          <ul className={styles.marks} aria-label="How far the agenda is">
            {next.marks.map(({ tone, words }) => (
              <li key={words}>
                <Mark tone={tone}>{words}</Mark>
              </li>
            ))}
          </ul>
          <PathLink path={next.agendaPath}>Open the agenda</PathLink>
        </div>
      </FeatureBox>
    </section>
  );
}

/** `5 clear working days`: as many as the row counts. */
function bracketOf({ days, clearDaysNeeded }: NextDeadline['deadline']): string {
  const counted = days.reduce((most, { count }) => Math.max(most, count ?? 0), 0);
  const count = counted === 0 ? clearDaysNeeded : counted;
  return count === 1 ? '1 clear day' : `${String(count)} clear days`;
}

/** The day that matters stands out in its sentence. */
function Emphasised({ text, words }: { text: string; words: string }) {
  const at = text.indexOf(words);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong>{words}</strong>
      {text.slice(at + words.length)}
    </>
  );
}
