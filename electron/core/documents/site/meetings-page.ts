import { html } from '../pages/html.ts';
import { plainTitle } from '../plain-text.ts';
import { linker, type SitePage } from './site-frame.ts';
import { meetingRows, section } from './site-parts.ts';
import type { Site } from './site.ts';

const path = 'meetings/index.html';
const to = linker(path);

/** `meetings/index.html`: every meeting by year, the newest first, each with its state (S-084). */
export function meetingsPage(site: Site): SitePage {
  const { view } = site;
  const name = plainTitle(view.brand.name);
  const years = [...Map.groupBy(view.meetings, ({ pack }) => pack.meeting.day.slice(0, 4))];
  return {
    path,
    title: 'Meetings',
    description: `All meetings of ${name} by year, with agendas, papers and minutes.`,
    menu: 'meetings',
    steps: [{ words: 'Meetings', path: null }],
    data: [{ '@type': 'CollectionPage', name: 'Meetings', inLanguage: 'en-GB' }],
    feeds: [{ path: 'calendar.ics', words: `Meetings of ${name}`, type: 'text/calendar' }],
    listed: 'Meetings',
    main: html`<h1 class="govuk-heading-xl">Meetings</h1>
      <p class="govuk-body">
        Agendas, papers and minutes of every meeting.
        <a class="govuk-link" href="${to('calendar.ics')}">Add all meetings to a calendar</a>.
      </p>
      ${years.length === 0 && html`<p class="govuk-body">No day of a meeting has been published yet.</p>`}
      ${
        years.length > 1 &&
        html`<nav class="cd-years" aria-label="Years">
          <ul>
            ${years.map(([year]) => html`<li><a class="govuk-link" href="#year-${year}">${year}</a></li> `)}
          </ul>
        </nav>`
      }
      ${years.map(([year, meetings]) =>
        section(`year-${year}`, year, meetingRows(site, meetings, { to, named: true })),
      )}`,
  };
}
