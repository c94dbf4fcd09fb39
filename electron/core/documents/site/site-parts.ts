import {
  formatLongDate,
  formatPlainDate,
  shortMonthName,
  shortWeekdayName,
} from '#shared/calendar/date-words.ts';
import { dayOf, yearOf } from '#shared/calendar/civil-date.ts';
import type { SiteBody, SiteMeeting } from '#shared/website/site-view.ts';
import { timesInWords } from '../clock-words.ts';
import { type Html, html, type HtmlPart } from '../pages/html.ts';
import { paragraphsOf, plainTitle } from '../plain-text.ts';
import { isOff, meetingStanding, type MeetingStanding } from './meeting-standing.ts';
import { meetingHome, minutesName } from './site-addresses.ts';
import type { Site } from './site.ts';

type To = (path: string) => string;

/** The name of a partnership, fit for a title. */
export function nameOf({ body }: Pick<SiteBody, 'body'>): string {
  return plainTitle(body.name);
}

/** "Oxfordshire Health and Wellbeing Board, 26 November 2026". */
export function meetingName({ pack: { body, meeting } }: SiteMeeting): string {
  const title = plainTitle(meeting.title);
  const name = plainTitle(body.name);
  const words = title.includes(name) ? title : `${name}: ${title}`;
  return `${words}, ${formatPlainDate(meeting.day)}`;
}

/** How something stands, as a tag: words first, a tint besides. */
export function tag({ words, tone }: MeetingStanding): Html {
  return html`<strong class="cd-tag cd-tag--${tone}">${words}</strong>`;
}

/** Meetings as rows: the day as a leaf of a calendar, the name, how it stands, when and where. */
export function meetingRows(
  site: Site,
  meetings: readonly SiteMeeting[],
  { to, named }: { to: To; named: boolean },
): Html {
  return html`<ol class="cd-meetings">
    ${meetings.map((one) => meetingRow(site, one, { to, named }))}
  </ol>`;
}

function meetingRow(site: Site, one: SiteMeeting, { to, named }: { to: To; named: boolean }): Html {
  const { meeting, body } = one.pack;
  const home = meetingHome(meeting.slug);
  const [place] = paragraphsOf(meeting.place).flatMap((words) => words.split('\n'));
  const title = plainTitle(meeting.title);
  const name = named && !title.includes(plainTitle(body.name)) ? `${plainTitle(body.name)}: ` : '';
  return html`<li class="cd-meeting">
    ${leaf(meeting.day)}
    <div class="cd-meeting__words">
      <p class="cd-meeting__title">
        <a class="govuk-link" href="${to(`${home}/index.html`)}"
          >${named ? `${name}${title}` : formatLongDate(meeting.day)}<span
            class="govuk-visually-hidden"
            >${named ? `, ${formatLongDate(meeting.day)}` : `, ${title}`}</span
          ></a
        >
      </p>
      <p class="cd-meeting__facts">
        ${tag(meetingStanding(site, one))}
        ${!isOff(one) && html`<span>${[timesInWords(meeting.startsAt, meeting.endsAt), ...(place === undefined ? [] : [place])].join(', ')}</span>`}
      </p>
      ${documentLinks(one, to)}
    </div>
  </li> `;
}

function documentLinks({ state, pack: { meeting }, minutes }: SiteMeeting, to: To): Html | null {
  const home = meetingHome(meeting.slug);
  const day = formatPlainDate(meeting.day);
  const links = [
    ...(state === 'agenda' ? [{ words: 'Agenda', path: `${home}/agenda.html` }] : []),
    ...(minutes === null
      ? []
      : [
          {
            words: minutes.document.standing.draft ? 'Draft minutes' : 'Minutes',
            path: `${home}/${minutesName(minutes.document)}.html`,
          },
        ]),
  ];
  if (links.length === 0) return null;
  return html`<p class="cd-meeting__links">
    ${links.map(
      ({ words, path }) =>
        html`<a class="govuk-link" href="${to(path)}"
          >${words}<span class="govuk-visually-hidden"> of ${day}</span></a
        > `,
    )}
  </p>`;
}

function leaf(day: SiteMeeting['pack']['meeting']['day']): Html {
  return html`<time class="cd-leaf" datetime="${day}"
    ><span>${shortWeekdayName(day)}</span> <strong>${dayOf(day)}</strong>
    <span>${shortMonthName(day)} ${yearOf(day)}</span></time
  >`;
}

/** A part of a page under a heading of the second level that can be linked to. */
export function section(id: string, title: string, inner: HtmlPart): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 class="govuk-heading-m" id="${id}-heading">${title}</h2>
    ${inner}
  </section> `;
}

/** Lines as a bulleted list. */
export function bullets(items: readonly HtmlPart[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">
    ${items.map((item) => html`<li>${item}</li> `)}
  </ul>`;
}

/** A table with headers on both sides, in a region of its own that a keyboard can scroll. */
export function dataTable(table: {
  caption: string;
  heads: readonly string[];
  /** The first cell of a row is its header. */
  rows: readonly (readonly HtmlPart[])[];
  /** Whether those are references, which are not broken over lines. */
  refs?: boolean;
}): Html {
  const { caption, heads, rows, refs = false } = table;
  return html`<div class="cd-scroll" role="region" aria-label="Table: ${caption}" tabindex="0">
    <table class="govuk-table${refs && ' cd-refs'}">
      <caption class="govuk-table__caption govuk-table__caption--s">
        ${caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          ${heads.map((head) => html`<th scope="col" class="govuk-table__header">${head}</th> `)}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        ${rows.map(
          ([first = '', ...cells]) =>
            html`<tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">${first}</th>
              ${cells.map((cell) => html`<td class="govuk-table__cell">${cell}</td> `)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** "2 November 2026", for machines too. */
export function dayElement(day: SiteMeeting['pack']['meeting']['day']): Html {
  return html`<time datetime="${day}">${formatPlainDate(day)}</time>`;
}
