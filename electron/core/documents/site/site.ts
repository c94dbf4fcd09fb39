import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import type { SiteBody, SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import type { SiteFacts } from './site-facts.ts';

/** The website while its pages are written: the view, the files beside it, and ways to look things up. */
export interface Site {
  readonly view: SiteView;
  readonly facts: SiteFacts;
  /** The day of the newest change: what lies before it has been. Never the clock's day (bundle.md). */
  readonly day: CivilDate;
  readonly bodies: ReadonlyMap<string, SiteBody>;
  /** Meetings of one partnership, newest first. */
  readonly meetingsOf: (bodySlug: string) => readonly SiteMeeting[];
  readonly meetings: ReadonlyMap<string, SiteMeeting>;
}

/** Puts the view in order for the pages. */
export function openSite(view: SiteView, facts: SiteFacts): Site {
  const ofBody = Map.groupBy(view.meetings, ({ bodySlug }) => bodySlug);
  return {
    view,
    facts,
    day: civilDate(view.changedAt.slice(0, 10)),
    bodies: new Map(view.bodies.map((one) => [one.body.slug, one])),
    meetingsOf: (bodySlug) => ofBody.get(bodySlug) ?? [],
    meetings: new Map(view.meetings.map((one) => [one.pack.meeting.slug, one])),
  };
}

/** Whether a meeting is still to come, as of the newest change. */
export function isComing({ day }: Site, { pack: { meeting } }: SiteMeeting): boolean {
  return meeting.status !== 'held' && meeting.day >= day;
}

/** Those to come, the next one first. */
export function comingOf(site: Site, meetings: readonly SiteMeeting[]): SiteMeeting[] {
  return meetings.filter((one) => isComing(site, one)).reverse();
}

/** Those that have been, the newest first. */
export function pastOf(site: Site, meetings: readonly SiteMeeting[]): SiteMeeting[] {
  return meetings.filter((one) => !isComing(site, one));
}
