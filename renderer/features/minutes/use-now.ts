import { useEffect, useState } from 'react';
import { londonTime } from '#shared/calendar/london-time.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';

/** The time on a London clock, to the minute. */
export function timeNow(): TimeOfDay {
  return londonTime(new Date().toISOString());
}

/** The time of day on the screen; changes with the minute. */
export function useTimeOfDay(): TimeOfDay {
  const [time, setTime] = useState(timeNow);
  useEffect(() => {
    const timer = setInterval(() => setTime(timeNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return time;
}

/** How long ago in whole seconds; counts on while the screen is shown. */
export function useSecondsSince(moment: Date | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? 0 : Math.max(0, Math.round((now - moment.getTime()) / 1000));
}
