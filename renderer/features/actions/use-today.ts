import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';

/** Today as the partnerships count it. */
export function useToday(): CivilDate {
  return londonDate(new Date().toISOString());
}
