import type { SiteBody } from '#shared/website/site-view.ts';
import { type Html, html, type HtmlPart } from '../pages/html.ts';
import { factList, paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainLine, plainNames, plainTitle } from '../plain-text.ts';
import { bodyData } from './body-data.ts';
import { glance, members } from './body-members.ts';
import { fitsIn, successors } from './body-lines.ts';
import { bodyHome } from './site-addresses.ts';
import { linker, type SitePage } from './site-frame.ts';
import { bullets, dayElement, meetingRows, nameOf, section } from './site-parts.ts';
import { comingOf, pastOf, type Site } from './site.ts';

/** `index.html` of a partnership: what S-253 asks for, and when somebody last read it through (S-255). */
export function bodyPage(site: Site, one: SiteBody): SitePage {
  const home = bodyHome(one.body.slug);
  const path = `${home}/index.html`;
  const name = nameOf(one);
  return {
    path,
    title: `${name}: role, members and meetings`,
    description: `Role, members, meetings, papers and decisions of ${name}.`,
    menu: 'partnerships',
    steps: [
      { words: 'Partnerships', path: 'partnerships/index.html' },
      { words: name, path: null },
    ],
    data: [bodyData(site, one)],
    feeds: [{ path: `${home}/calendar.ics`, words: `Meetings of ${name}`, type: 'text/calendar' }],
    listed: name,
    main: mainOf(site, one, linker(path)),
  };
}

function mainOf(site: Site, one: SiteBody, to: (path: string) => string): Html {
  const name = nameOf(one);
  const former = plainNames(one.body.formerNames);
  return html`${successors(site, one, to)}
    <h1 class="govuk-heading-xl">
      <span class="govuk-caption-xl">${plainLine(one.body.kindWords)}</span> ${name}
    </h1>
    ${paragraphs(paragraphsOf(one.body.purpose))}
    <div class="cd-columns">
      <div>
        ${role(one)} ${nextMeetings(site, one, to)} ${members(one)} ${fitsIn(site, one, to)}
        ${lines('priorities', 'Priorities', one.priorities)}
        ${lines('strategies', 'Strategies', one.strategies)} ${pastMeetings(site, one, to)}
        ${contacts(one)}
        ${former.length > 0 && html`<p class="cd-minor">Known before as ${former.join(', ')}.</p>`}
        <p class="cd-minor cd-reviewed">
          ${
            one.reviewedOn === null
              ? 'Nobody has recorded yet that this page was read through.'
              : html`This page was last reviewed on ${dayElement(one.reviewedOn)}.`
          }
        </p>
      </div>
      <div class="cd-aside">${glance(site, one)} ${more(one)}</div>
    </div>`;
}

function role(one: SiteBody): Html | null {
  const parts = [
    { title: null, words: paragraphsOf(one.role) },
    { title: 'What it covers', words: paragraphsOf(one.remit) },
    { title: 'What it does not cover', words: paragraphsOf(one.scopeNote) },
  ].filter(({ words }) => words.length > 0);
  if (parts.length === 0) return null;
  return section(
    'role',
    'Role and purpose',
    parts.map(
      ({ title, words }) =>
        html`${title !== null && html`<h3 class="govuk-heading-s">${title}</h3>`}
        ${paragraphs(words)}`,
    ),
  );
}

function nextMeetings(site: Site, one: SiteBody, to: (path: string) => string): Html | null {
  const coming = comingOf(site, site.meetingsOf(one.body.slug));
  if (coming.length === 0 && !one.isCurrent) return null;
  return section(
    'next',
    'Next meetings',
    coming.length === 0
      ? html`<p class="govuk-body">No day of a meeting has been published yet.</p>`
      : html`${meetingRows(site, coming, { to, named: false })}
          <p class="cd-minor">
            <a class="govuk-link" href="calendar.ics">Add the meetings to a calendar</a>
          </p>`,
  );
}

function pastMeetings(site: Site, one: SiteBody, to: (path: string) => string): Html | null {
  const past = pastOf(site, site.meetingsOf(one.body.slug));
  if (past.length === 0) return null;
  return section(
    'past',
    'Past meetings',
    html`${meetingRows(site, past.slice(0, 12), { to, named: false })}
    ${
      past.length > 12 &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="${to('meetings/index.html')}">Earlier meetings</a>
      </p>`
    }`,
  );
}

function lines(id: string, title: string, words: readonly string[]): Html | null {
  return words.length === 0 ? null : section(id, title, bullets(words.map(plainTitle)));
}

function contacts({ body }: SiteBody): Html | null {
  if (body.contacts.length === 0) return null;
  return section(
    'contact',
    'Contact',
    factList(
      body.contacts.map(({ label, email, phone, address }) => ({
        term: plainTitle(label),
        lines: [email, phone, address].filter((line) => line !== null).map(plainLine),
      })),
    ),
  );
}

/** The partnership's other pages, those that there are. */
function more(one: SiteBody): Html {
  const links: HtmlPart[] = otherPages(one).map(
    ({ file, words }) => html`<a class="govuk-link" href="${file}">${words}</a>`,
  );
  return section(
    'more',
    'More about it',
    html`<ul class="govuk-list cd-links">
      ${links.map((link) => html`<li>${link}</li> `)}
    </ul>`,
  );
}

/** Decisions, actions and news have pages only where there are any. */
export function otherPages(one: SiteBody): { file: string; words: string }[] {
  return [
    { file: 'terms-of-reference.html', words: 'Terms of reference', isThere: true },
    { file: 'decisions.html', words: 'Decisions', isThere: one.decisions.length > 0 },
    { file: 'actions.html', words: 'Actions', isThere: one.actions.length > 0 },
    { file: 'news.html', words: 'News and consultations', isThere: one.news.length > 0 },
  ].filter(({ isThere }) => isThere);
}
