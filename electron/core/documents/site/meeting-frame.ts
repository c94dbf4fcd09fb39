import { formatLongDate, formatPlainDate } from '#shared/calendar/date-words.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import { type Html, html } from '../pages/html.ts';
import { plainTitle } from '../plain-text.ts';
import { bodyHome, meetingHome } from './site-addresses.ts';
import type { Step } from './site-frame.ts';
import type { Site } from './site.ts';

/** The way down to a meeting, or to a page of it. */
export function meetingSteps(
  { pack: { body, meeting } }: SiteMeeting,
  part: string | null,
): Step[] {
  const day = formatPlainDate(meeting.day);
  return [
    { words: plainTitle(body.name), path: `${bodyHome(body.slug)}/index.html` },
    { words: day, path: part === null ? null : `${meetingHome(meeting.slug)}/index.html` },
    ...(part === null ? [] : [{ words: part, path: null }]),
  ];
}

/** The meetings of the same partnership before and after this one. */
export function siblings(site: Site, one: SiteMeeting, to: (path: string) => string): Html | null {
  const all = site.meetingsOf(one.bodySlug);
  const index = all.indexOf(one);
  const before = all[index + 1];
  const after = index > 0 ? all[index - 1] : undefined;
  if (before === undefined && after === undefined) return null;
  const link = (other: SiteMeeting, words: string): Html =>
    html`<li>
      <a class="govuk-link" href="${to(`${meetingHome(other.pack.meeting.slug)}/index.html`)}"
        >${words}: ${formatLongDate(other.pack.meeting.day)}</a
      >
    </li> `;
  return html`<nav class="cd-siblings" aria-label="Other meetings of the partnership">
    <ul>
      ${before !== undefined && link(before, 'Before')}
      ${after !== undefined && link(after, 'After')}
    </ul>
  </nav>`;
}
