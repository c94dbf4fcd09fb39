import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { SiteBody, SiteDecision } from '#shared/website/site-view.ts';
import { slugify } from '#shared/naming/slug.ts';
import { type Html, html } from '../pages/html.ts';
import { paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainLine, plainTitle } from '../plain-text.ts';
import { bodyPart } from './body-frame.ts';
import { bodyHome, meetingHome, minutesName } from './site-addresses.ts';
import { linker, type SitePage } from './site-frame.ts';
import { tag } from './site-parts.ts';
import type { Site } from './site.ts';

/** `decisions.html`: what was decided in public, newest first, by year. */
export function decisionsPage(site: Site, one: SiteBody): SitePage {
  const path = `${bodyHome(one.body.slug)}/decisions.html`;
  const to = linker(path);
  const newest = one.decisions.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const years = [...Map.groupBy(newest, ({ day }) => day.slice(0, 4))];
  const seen = new Set<string>();
  return bodyPart(one, {
    file: 'decisions.html',
    words: 'Decisions',
    main: html`<p class="govuk-body">
        Decisions that were taken in public. A decision of draft minutes can still be corrected when
        the minutes are approved.
      </p>
      ${years.map(
        ([year, decisions]) =>
          html`<h2 class="govuk-heading-m" id="year-${year}">${year}</h2>
            ${decisions.map((decision) => renderDecision(site, decision, { to, seen }))}`,
      )}`,
  });
}

function renderDecision(
  site: Site,
  decision: SiteDecision,
  { to, seen }: { to: (path: string) => string; seen: Set<string> },
): Html {
  const facts = [
    formatPlainDate(decision.day),
    decision.itemNumber === '' ? '' : `Item ${plainLine(decision.itemNumber)}`,
    plainTitle(decision.itemTitle),
    decision.outcomeWords === null ? '' : plainLine(decision.outcomeWords),
  ];
  const reasons = paragraphsOf(decision.reasons);
  return html`<article class="cd-decision" id="${anchorOf('decision', decision.ref, seen)}">
    <h3 class="govuk-heading-s">
      Decision ${plainTitle(decision.ref)}
      ${decision.standing === 'draft' && tag({ words: 'Draft', tone: 'plain' })}
    </h3>
    <p class="cd-facts">${facts.filter((words) => words !== '').join(' · ')}</p>
    ${paragraphs(paragraphsOf(decision.words))}
    ${
      reasons.length > 0 &&
      html`<p class="cd-label">Reasons</p>
        ${paragraphs(reasons)}`
    }
    ${minutesLink(site, decision, to)}
  </article> `;
}

/** To the minutes that it stands in, or to the meeting; nothing where the meeting is not on the website. */
export function minutesLink(
  site: Site,
  { meetingSlug, ref }: { meetingSlug: string; ref: string },
  to: (path: string) => string,
): Html | null {
  const meeting = site.meetings.get(meetingSlug);
  if (meeting === undefined) return null;
  const { minutes } = meeting;
  const file = minutes === null ? 'index.html' : `${minutesName(minutes.document)}.html`;
  return html`<p class="cd-minor">
    <a class="govuk-link" href="${to(`${meetingHome(meetingSlug)}/${file}`)}"
      >${minutes === null ? 'The meeting' : 'The minutes'}<span class="govuk-visually-hidden">
        with ${plainTitle(ref)}</span
      ></a
    >
  </p>`;
}

/** A place on the page that stays: made of the reference, told apart where two are alike. */
export function anchorOf(kind: string, ref: string, seen: Set<string>): string {
  const base = `${kind}-${slugify(ref, 'one', 60)}`;
  let anchor = base;
  for (let number = 2; seen.has(anchor); number += 1) anchor = `${base}-${number}`;
  seen.add(anchor);
  return anchor;
}
