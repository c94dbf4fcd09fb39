import type { SiteView } from '#shared/website/site-view.ts';
import { renderCalendar } from '../meeting-ics.ts';
import { bodyHome } from '../site/site-addresses.ts';
import { type SiteFile, textFile } from '../site/site-facts.ts';

/** The calendar of all partnerships, and one of each; a partnership without meetings has an empty one. */
export function siteCalendars({ brand, bodies, meetings }: SiteView): SiteFile[] {
  const of = (bodySlug: string) =>
    meetings.filter((meeting) => meeting.bodySlug === bodySlug).map(({ pack }) => pack);
  return [
    textFile(
      'calendar.ics',
      renderCalendar(
        `Meetings: ${brand.name}`,
        meetings.map(({ pack }) => pack),
      ),
    ),
    ...bodies.map(({ body }) =>
      textFile(
        `${bodyHome(body.slug)}/calendar.ics`,
        renderCalendar(`Meetings: ${body.name}`, of(body.slug)),
      ),
    ),
  ];
}
