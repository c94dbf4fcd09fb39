import type { SiteBody, SiteLink } from '#shared/website/site-view.ts';
import { type Html, html, type HtmlPart } from '../pages/html.ts';
import { plainLine, plainTitle } from '../plain-text.ts';
import { bodyHome } from './site-addresses.ts';
import { bullets, nameOf, section } from './site-parts.ts';
import type { Site } from './site.ts';
import { drawingPath, hasDrawing } from './structure-drawing.ts';
import { bodiesBelow } from './structure.ts';

type To = (path: string) => string;

/** Where it stands among the others: its lines in words and drawn, and its sub-groups. */
export function fitsIn(site: Site, one: SiteBody, to: To): Html | null {
  const own = one.links.filter(({ kind }) => kind !== 'succeeded_by');
  const groups = bodiesBelow(site, one.body.slug, ['nested_in', 'delivery_group_of']);
  const reporting = bodiesBelow(site, one.body.slug, [
    'reports_strategy_to',
    'reports_performance_to',
  ]);
  if (own.length + groups.length + reporting.length === 0) return null;
  return section(
    'structure',
    'How it fits in',
    html`${own.length > 0 && bullets(own.map((link) => lineOf(link, to)))}
    ${list('Its sub-groups', groups, to)} ${list('Those that report to it', reporting, to)}
    ${
      hasDrawing(site, one) &&
      html`<figure class="cd-figure">
        <img
          src="${to(drawingPath(one.body.slug))}"
          alt="Drawing of where ${nameOf(one)} stands. The same is in words above."
        />
        <figcaption class="cd-quiet">
          An arrow leads to the partnership that another is part of or reports to. A dashed line is
          about targets only.
          <a class="govuk-link" href="${to(drawingPath(one.body.slug))}"
            >Open the drawing on its own</a
          >
        </figcaption>
      </figure>`
    }`,
  );
}

/** A partnership that has ended says so first, and who took over; one that took over says from whom. */
export function successors(site: Site, one: SiteBody, to: To): Html | null {
  if (one.isCurrent) return null;
  const links = one.links.filter(({ kind }) => kind === 'succeeded_by');
  return html`<div class="cd-standing" role="region" aria-label="Important">
    <p class="cd-standing__word">${plainLine(one.stateWords)}</p>
    <p class="cd-record">This page and its meetings stay as they were.</p>
    ${links.map((link) => html`<p class="cd-record">${lineOf(link, to)}.</p>`)}
  </div>`;
}

function list(title: string, bodies: readonly SiteBody[], to: To): HtmlPart {
  return (
    bodies.length > 0 &&
    html`<h3 class="govuk-heading-s">${title}</h3>
      ${bullets(bodies.map((other) => bodyLink(nameOf(other), other.body.slug, to)))}`
  );
}

function lineOf({ words, name, slug }: SiteLink, to: To): Html {
  const title = plainTitle(name);
  return html`${plainLine(words)} ${slug === null ? title : bodyLink(title, slug, to)}`;
}

function bodyLink(name: string, slug: string, to: To): Html {
  return html`<a class="govuk-link" href="${to(`${bodyHome(slug)}/index.html`)}">${name}</a>`;
}
