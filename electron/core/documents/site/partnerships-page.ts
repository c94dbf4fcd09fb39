import type { SiteBody } from '#shared/website/site-view.ts';
import { type Html, html, type HtmlPart } from '../pages/html.ts';
import { paragraphsOf, plainLine, plainTitle } from '../plain-text.ts';
import { bodyHome } from './site-addresses.ts';
import { linker, type SitePage } from './site-frame.ts';
import { bullets, nameOf, section } from './site-parts.ts';
import type { Site } from './site.ts';
import { drawsAll, structurePath } from './structure-drawing.ts';
import { type Branch, branchesOf, mainBodies } from './structure.ts';

const path = 'partnerships/index.html';
const to = linker(path);

/** `partnerships/index.html`: who there is, and how they fit together, drawn and in words. */
export function partnershipsPage(site: Site): SitePage {
  const name = plainTitle(site.view.brand.name);
  const current = site.view.bodies.filter(({ isCurrent }) => isCurrent);
  const former = site.view.bodies.filter(({ isCurrent }) => !isCurrent);
  return {
    path,
    title: 'Partnerships',
    description: `The partnerships of ${name} and how they fit together.`,
    menu: 'partnerships',
    steps: [{ words: 'Partnerships', path: null }],
    data: [
      {
        '@type': 'CollectionPage',
        name: 'Partnerships',
        hasPart: current.map((one) => ({ '@type': 'GovernmentOrganization', name: nameOf(one) })),
      },
    ],
    listed: 'Partnerships',
    main: html`<h1 class="govuk-heading-xl">Partnerships</h1>
      <ul class="cd-cards">
        ${mainBodies(site).map(card)}
      </ul>
      ${current.length > 1 && structure(site)}
      ${
        former.length > 0 &&
        section(
          'former',
          'Partnerships that have ended',
          bullets(former.map((one) => html`${bodyLink(one)}. ${plainLine(one.stateWords)}.`)),
        )
      }`,
  };
}

function card(one: SiteBody): Html {
  const [purpose] = paragraphsOf(one.body.purpose ?? one.role);
  return html`<li class="cd-card">
    <h2 class="govuk-heading-s">${bodyLink(one)}</h2>
    <p class="cd-facts">${plainLine(one.body.kindWords)}</p>
    ${purpose !== undefined && html`<p class="cd-card__words">${purpose}</p>`}
  </li> `;
}

function bodyLink(one: SiteBody): Html {
  return html`<a class="govuk-link" href="${to(`${bodyHome(one.body.slug)}/index.html`)}"
    >${nameOf(one)}</a
  >`;
}

function structure(site: Site): Html {
  return section(
    'structure',
    'How they fit together',
    html`<figure class="cd-figure">
        <img
          src="${to(structurePath)}"
          alt="Drawing of the partnerships. The same is in words below."
        />
        <figcaption class="cd-quiet">
          An arrow leads to the partnership that another is part of or reports to. A dashed line is
          about targets only.
          ${!drawsAll(site) && 'The groups are in the words below, and in the drawing of the partnership that each is part of. '}
          <a class="govuk-link" href="${to(structurePath)}">Open the drawing on its own</a>
        </figcaption>
      </figure>
      <h3 class="govuk-heading-s">The same in words</h3>
      ${branches(branchesOf(site))}`,
  );
}

function branches(all: readonly Branch[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet cd-tree">
    ${all.map(
      ({ body, children }) =>
        html`<li>
          ${bodyLink(body)}${linkWords(body)} ${children.length > 0 && branches(children)}
        </li> `,
    )}
  </ul>`;
}

/** "Reports on the strategy to Public Service Board." */
function linkWords({ links }: SiteBody): HtmlPart {
  const words = links.map((link) => `${plainLine(link.words)} ${plainTitle(link.name)}.`);
  return words.length > 0 && html` <br /><span class="cd-quiet">${words.join(' ')}</span>`;
}
