import type { SiteAction, SiteBody } from '#shared/website/site-view.ts';
import { html, type HtmlPart } from '../pages/html.ts';
import { htmlLines } from '../pages/html.ts';
import { plainLine, plainText, plainTitle } from '../plain-text.ts';
import { bodyPart } from './body-frame.ts';
import { bodyHome, meetingHome } from './site-addresses.ts';
import { linker, type SitePage } from './site-frame.ts';
import { dataTable, dayElement } from './site-parts.ts';
import type { Site } from './site.ts';

/** `actions.html`: what was agreed to be done, by which post or organisation, and how it stands. */
export function actionsPage(site: Site, one: SiteBody): SitePage {
  const to = linker(`${bodyHome(one.body.slug)}/actions.html`);
  const open = one.actions.filter(({ isOpen }) => isOpen);
  const closed = one.actions.filter(({ isOpen }) => !isOpen);
  const table = (caption: string, actions: readonly SiteAction[]): HtmlPart =>
    actions.length > 0 &&
    dataTable({
      caption,
      refs: true,
      heads: ['Action', 'What is to be done', 'By whom', 'Due', 'State', 'Agreed on'],
      rows: actions.map((action) => rowOf(site, action, to)),
    });
  return bodyPart(one, {
    file: 'actions.html',
    words: 'Actions',
    isWide: true,
    main: html`<p class="govuk-body">
        Actions that were agreed in public, named by post or organisation.
      </p>
      ${open.length === 0 && html`<p class="govuk-body">No action is open.</p>`}
      ${table('Open actions', open)} ${table('Closed actions', closed)}`,
  });
}

function rowOf(site: Site, action: SiteAction, to: (path: string) => string): HtmlPart[] {
  const day = dayElement(action.day);
  const isHere = site.meetings.has(action.meetingSlug);
  const home = to(`${meetingHome(action.meetingSlug)}/index.html`);
  return [
    plainTitle(action.ref),
    htmlLines(plainText(action.words)),
    action.owner === null ? 'Not said' : plainLine(action.owner),
    action.dueOn === null ? 'No day' : dayElement(action.dueOn),
    plainLine(action.stateWords),
    isHere ? html`<a class="govuk-link" href="${home}">${day}</a>` : day,
  ];
}
