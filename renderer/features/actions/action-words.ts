import type { ActionView } from '#shared/actions/actions.contract.ts';
import { dayOf, yearOf, type CivilDate } from '#shared/calendar/civil-date.ts';
import { shortMonthName } from '#shared/calendar/date-words.ts';

/** `Minute 26/39, 24 September`; for an action that no minute set, what it is about. */
export function originOf({ action, minuteWords, bodyName }: ActionView): string {
  if (minuteWords !== null) return minuteWords;
  return action.topic === '' ? bodyName : `${bodyName}, ${action.topic}`;
}

/** `30 Oct`; with the year where it is not this one. */
export function dueDay(dueOn: CivilDate | null, today: CivilDate): string {
  if (dueOn === null) return 'No date';
  const short = `${String(dayOf(dueOn))} ${shortMonthName(dueOn)}`;
  return yearOf(dueOn) === yearOf(today) ? short : `${short} ${String(yearOf(dueOn))}`;
}
