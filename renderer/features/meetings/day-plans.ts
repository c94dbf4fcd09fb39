import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Schedule, ScheduledMeeting } from '#shared/meetings/meeting-view.ts';

/** What a day of the calendar shows. */
export interface DayPlan {
  meetings: ScheduledMeeting[];
  /** Meetings whose agenda must be out by this day, and is not. */
  publish: ScheduledMeeting[];
  /** `Christmas Day`; null on a day that counts. */
  dayOff: string | null;
}

/** The meetings, last days to publish and days off of each day that has any. */
export function dayPlans({ meetings, daysOff }: Schedule): ReadonlyMap<CivilDate, DayPlan> {
  const plans = new Map<CivilDate, DayPlan>();
  const at = (date: CivilDate): DayPlan => {
    const plan = plans.get(date) ?? { meetings: [], publish: [], dayOff: null };
    plans.set(date, plan);
    return plan;
  };
  for (const each of meetings) {
    at(each.meeting.day).meetings.push(each);
    if (each.publishBy.counts && each.compliance.firstPublishedOn === null) {
      at(each.publishBy.latestSafe).publish.push(each);
    }
  }
  for (const { date, title } of daysOff) at(date).dayOff = title;
  return plans;
}
