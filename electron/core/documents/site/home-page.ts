import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import { type Html, html } from '../pages/html.ts';
import { paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainTitle } from '../plain-text.ts';
import { newsItem, newsOf } from './news-page.ts';
import { bodyHome, meetingHome, minutesName } from './site-addresses.ts';
import { linker, type SitePage } from './site-frame.ts';
import { dayElement, meetingName, meetingRows, nameOf, section } from './site-parts.ts';
import { comingOf, type Site } from './site.ts';
import { mainBodies } from './structure.ts';

const path = 'index.html';
const to = linker(path);

/** `index.html`: what is next, what is new, and the ways in. */
export function homePage(site: Site): SitePage {
  const { view } = site;
  const name = plainTitle(view.brand.name);
  const [lead] = view.bodies;
  const about = paragraphsOf(lead?.role ?? lead?.body.purpose ?? null);
  return {
    path,
    title: 'Meetings, papers and decisions',
    description: `Meetings, papers, minutes and decisions of ${name}.`,
    menu: 'home',
    steps: [],
    data: [
      { '@type': 'WebSite', name, inLanguage: 'en-GB' },
      ...(lead === undefined ? [] : [{ '@type': 'GovernmentOrganization', name: nameOf(lead) }]),
    ],
    feeds: [{ path: 'feed.atom', words: `News of ${name}`, type: 'application/atom+xml' }],
    listed: 'Home',
    main: html`<div class="cd-hero">
        <h1 class="govuk-heading-xl">${name}: meetings, papers and decisions</h1>
        ${paragraphs(about.slice(0, 2))}
        <p class="cd-hero__way">
          <a class="cd-button" href="${to('search.html')}">Search meetings, papers and minutes</a>
        </p>
      </div>
      <div class="cd-columns">
        <div>${nextMeetings(site)} ${latest(site)} ${news(site)}</div>
        <div class="cd-aside">${partnerships(site)}</div>
      </div>`,
  };
}

function nextMeetings(site: Site): Html {
  const coming = comingOf(site, site.view.meetings).slice(0, 6);
  return section(
    'next',
    'Next meetings',
    html`${
        coming.length === 0
          ? html`<p class="govuk-body">No day of a meeting has been published yet.</p>`
          : meetingRows(site, coming, { to, named: true })
      }
      <p class="govuk-body">
        <a class="govuk-link" href="${to('meetings/index.html')}">All meetings by year</a>
      </p>
      <p class="cd-quiet">As of ${dayElement(site.day)}.</p>`,
  );
}

function latest(site: Site): Html | null {
  const outs = site.view.meetings.flatMap(outsOf);
  if (outs.length === 0) return null;
  outs.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.path < b.path ? -1 : 1));
  return section(
    'latest',
    'Latest papers and minutes',
    html`<ul class="govuk-list cd-papers">
      ${outs.slice(0, 8).map(
        (out) =>
          html`<li>
            <a class="govuk-link" href="${to(out.path)}">${out.words}</a>
            <span class="cd-out">${formatPlainDate(civilDate(out.at.slice(0, 10)))}</span>
          </li> `,
      )}
    </ul>`,
  );
}

function outsOf(one: SiteMeeting): { at: string; words: string; path: string }[] {
  const home = meetingHome(one.pack.meeting.slug);
  const name = meetingName(one);
  const outs: { at: string; words: string; path: string }[] = [];
  if (one.agendaOutAt !== null && one.state === 'agenda') {
    const words = `Agenda and papers: ${name}`;
    outs.push({ at: one.agendaOutAt, words, path: `${home}/agenda.html` });
  }
  if (one.minutesOutAt !== null && one.minutes !== null) {
    const { document } = one.minutes;
    const kind = document.standing.draft ? 'Draft minutes' : 'Minutes';
    const file = `${home}/${minutesName(document)}.html`;
    outs.push({ at: one.minutesOutAt, words: `${kind}: ${name}`, path: file });
  }
  return outs;
}

function news(site: Site): Html | null {
  const all = newsOf(site.view.bodies).slice(0, 4);
  if (all.length === 0) return null;
  return section(
    'news',
    'News and consultations',
    all.map(({ item, body }) => newsItem(item, { level: 3, from: nameOf(body) })),
  );
}

function partnerships(site: Site): Html {
  const current = mainBodies(site);
  return section(
    'partnerships',
    'Partnerships',
    html`<ul class="govuk-list cd-links">
        ${current.map(
          (one) =>
            html`<li>
              <a class="govuk-link" href="${to(`${bodyHome(one.body.slug)}/index.html`)}"
                >${nameOf(one)}</a
              >
            </li> `,
        )}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href="${to('partnerships/index.html')}"
          >All partnerships and groups</a
        >
      </p>`,
  );
}
