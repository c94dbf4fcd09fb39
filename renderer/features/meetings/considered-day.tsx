import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import { api } from '../../api/client.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './meetings.module.css';
import type { NewMeetingDraft, NewMeetingValues } from './new-meeting-values.ts';

interface ConsideredDayProps {
  control: Control<NewMeetingDraft, unknown, NewMeetingValues>;
}

/** When the papers would have to be out for the chosen day, and what speaks against it. */
export function ConsideredDay({ control }: ConsideredDayProps) {
  const [bodyId, day, startsAt, typedPlace, reportsTargets] = useWatch({
    control,
    name: ['bodyId', 'day', 'startsAt', 'place', 'reportsTargets'],
  });
  const [place] = useDebouncedValue(typedPlace, 300);
  const isReady = bodyId !== '' && isDay(day);
  const considered = useQuery({
    ...api.meetings.considerDay.queryOptions({
      input: {
        bodyId,
        day: isDay(day) ? day : '',
        startsAt: startsAt !== null && isTimeOfDay(startsAt) ? startsAt : null,
        place,
        reportsTargets,
      },
    }),
    enabled: isReady,
    placeholderData: keepPreviousData,
  });
  const answer = isReady ? considered.data : undefined;
  return (
    <div role="status">
      {answer === undefined ? null : (
        <div className={styles.considered}>
          <p>{answer.sentence}</p>
          {answer.boardWords === null ? null : <p>{answer.boardWords}</p>}
          {answer.warnings.map(({ code, tone, sentence }) => (
            <p key={`${code} ${sentence}`}>
              <Mark tone={tone}>{sentence}</Mark>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** A field that nobody has filled in has no value yet, whatever its type says. */
function isDay(day: unknown): day is string {
  return typeof day === 'string' && isCivilDate(day);
}
