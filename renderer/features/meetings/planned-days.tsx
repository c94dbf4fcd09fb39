import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { formatLongDay } from '#shared/calendar/date-words.ts';
import type { PlannedDay } from '#shared/meetings/meeting-plan.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './meetings.module.css';
import type { usePlan } from './use-plan.ts';

/** The days that the pattern gives; each can be left out. Nothing is written yet. */
export function PlannedDays({ planned }: { planned: ReturnType<typeof usePlan> }) {
  const id = useId();
  const { plan, problem, error, isChosen, choose } = planned;
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} level={3} title="Days" note={plan?.sentence ?? problem ?? ''} />
      {error === null || error === undefined ? null : (
        <Banner tone="bad" title={failureSentence(error)} isAlert />
      )}
      {plan === undefined ? null : (
        <ul className={styles.plan} aria-labelledby={id}>
          {plan.days.map((day) => (
            <Day
              key={day.day}
              day={day}
              isChosen={isChosen(day)}
              onChoose={(wanted) => choose(day.day, wanted)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface DayProps {
  day: PlannedDay;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function Day({ day, isChosen, onChoose }: DayProps) {
  const { dayWords, insteadOf, because, publishWords, warnings, taken } = day;
  return (
    <li className={styles.planDay}>
      <Checkbox
        mt={2}
        checked={isChosen}
        aria-label={dayWords}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div className={styles.planWords}>
        <strong>{dayWords}</strong>
        <span className={styles.planDetail}>
          {[
            insteadOf === null ? '' : `Instead of ${formatLongDay(insteadOf)}`,
            because ?? '',
            publishWords,
          ]
            .filter((part) => part !== '')
            .join('. ')}
        </span>
        {taken ? (
          <Mark tone="neutral" size="small">
            It already meets that day, so it is left out
          </Mark>
        ) : null}
        {warnings.map(({ code, tone, sentence }) => (
          <Mark key={`${code} ${sentence}`} tone={tone} size="small">
            {sentence}
          </Mark>
        ))}
      </div>
    </li>
  );
}
