import { formatTime, timeOfMinutes } from '#shared/calendar/time-of-day.ts';

/** The time on the wall clock of this computer, for `Saved 2:32pm`. */
export function clockTime(instant: Date): string {
  return formatTime(timeOfMinutes(instant.getHours() * 60 + instant.getMinutes()));
}
