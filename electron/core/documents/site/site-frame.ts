import { plainTitle } from '../plain-text.ts';
import { type Html, html, htmlData } from '../pages/html.ts';
import { paragraphs } from '../pages/parts.ts';
import { paragraphsOf } from '../plain-text.ts';
import type { Site } from './site.ts';
import { type SiteFile, textFile } from './site-facts.ts';

/** One step of the way down to a page; the last one is the page itself and has no address. */
export interface Step {
  readonly words: string;
  readonly path: string | null;
}

/** A page of the website before its frame. Paths are from the root of the website. */
export interface SitePage {
  readonly path: string;
  /** Unique on the website; the name of the website is put behind it. */
  readonly title: string;
  /** One sentence for search engines and for the results of the search. */
  readonly description: string;
  readonly menu: MenuEntry | null;
  /** From the first page down to here, without the first page. */
  readonly steps: readonly Step[];
  /** schema.org data. */
  readonly data: readonly object[];
  readonly feeds?: readonly { path: string; words: string; type: string }[];
  readonly scripts?: readonly string[];
  /** Its words in the list of all pages; null for a page that is not for finding. */
  readonly listed: string | null;
  readonly main: Html;
}

export type MenuEntry = 'home' | 'partnerships' | 'meetings' | 'search';

/** From a page to a path from the root: `../../meetings/index.html`. */
export function linker(from: string): (path: string) => string {
  const up = '../'.repeat(from.split('/').length - 1);
  return (path) => `${up}${path}`;
}

/** The page with the header, the menu, the way down, and the foot that all pages share. */
export function framePage(site: Site, page: SitePage): SiteFile {
  const to = linker(page.path);
  const { view } = site;
  const name = plainTitle(view.brand.name);
  return textFile(
    page.path,
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${page.title} - ${name}</title>
          <meta name="description" content="${page.description}" />
          ${['govuk-frontend', 'pages', 'site', 'brand'].map((sheet) => html`<link rel="stylesheet" href="${to(`assets/${sheet}.css`)}" />`)}
          <link rel="icon" type="image/svg+xml" href="${to('assets/icon.svg')}" />
          ${(page.feeds ?? []).map(({ path, words, type }) => html`<link rel="alternate" type="${type}" title="${words}" href="${to(path)}" />`)}
          ${(page.scripts ?? []).map((path) => html`<script src="${to(path)}" defer></script>`)}
          ${pageData(site, page)}
        </head>
        <body class="govuk-template__body cd-site">
          <a href="#main" class="govuk-skip-link">Skip to main content</a>
          ${header(site, page)}
          <div class="govuk-width-container">
            ${trail(page)}
            <main class="govuk-main-wrapper cd-main" id="main" tabindex="-1">
              ${view.sample && html`<p class="cd-sample">${sampleWords}</p>`} ${page.main}
            </main>
          </div>
          ${footer(site, to)}
        </body>
      </html> `.markup,
  );
}

const sampleWords = 'Sample: made from example records, not of a real partnership';

function header({ view, facts }: Site, page: SitePage): Html {
  const to = linker(page.path);
  const { logo } = facts;
  const words = view.brand.logo?.words ?? '';
  return html`<header class="cd-top">
    <div class="govuk-width-container cd-top__inner">
      <a class="cd-top__name" href="${to('index.html')}">
        ${logo !== null && html`<img class="cd-top__logo" src="${to(logo.path)}" alt="${words}" width="${logo.width}" height="${logo.height}" />`}
        <span>${plainTitle(view.brand.name)}</span>
      </a>
      <nav class="cd-menu" aria-label="Menu">
        <ul>
          ${menu.map(
            ({ id, words: entry, path }) =>
              html`<li>
                <a href="${to(path)}" ${page.menu === id && currentOf(page, path)}>${entry}</a>
              </li> `,
          )}
        </ul>
      </nav>
    </div>
  </header>`;
}

const menu = [
  { id: 'home', words: 'Home', path: 'index.html' },
  { id: 'partnerships', words: 'Partnerships', path: 'partnerships/index.html' },
  { id: 'meetings', words: 'Meetings', path: 'meetings/index.html' },
  { id: 'search', words: 'Search', path: 'search.html' },
] as const satisfies readonly { id: MenuEntry; words: string; path: string }[];

/** The page itself, or the part of the website that it is in. */
function currentOf(page: SitePage, path: string): Html {
  return page.path === path ? html`aria-current="page"` : html`aria-current="true"`;
}

function trail(page: SitePage): Html | null {
  if (page.steps.length === 0) return null;
  const to = linker(page.path);
  const steps: Step[] = [{ words: 'Home', path: 'index.html' }, ...page.steps];
  return html`<nav class="cd-trail" aria-label="Breadcrumb">
    <ol>
      ${steps.map(({ words, path }) =>
        path === null
          ? html`<li><span aria-current="page">${words}</span></li> `
          : html`<li><a href="${to(path)}">${words}</a></li> `,
      )}
    </ol>
  </nav>`;
}

function footer({ view }: Site, to: (path: string) => string): Html {
  return html`<footer class="cd-foot">
    <div class="govuk-width-container">
      <nav aria-label="About this website">
        <ul class="cd-foot__links">
          <li><a href="${to('accessibility.html')}">Accessibility statement</a></li>
          <li><a href="${to('search.html')}">All pages, A to Z</a></li>
          <li><a href="${to('calendar.ics')}">Calendar of all meetings</a></li>
          <li><a href="${to('feed.atom')}">News feed</a></li>
          <li><a href="${to('ro-crate-preview.html')}">Open data</a></li>
        </ul>
      </nav>
      ${paragraphs(paragraphsOf(view.brand.footer))}
    </div>
  </footer>`;
}

/** What the page is about, and the way down to it, for machines. Addresses only where the website has one. */
function pageData({ view }: Site, page: SitePage): Html {
  const { baseUrl } = view.brand;
  const steps = page.steps.map(({ words, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: words,
    ...(baseUrl === null ? {} : { item: `${baseUrl}${path ?? page.path}` }),
  }));
  const crumbs = steps.length === 0 ? [] : [{ '@type': 'BreadcrumbList', itemListElement: steps }];
  const [first = {}, ...others] = page.data;
  const about = baseUrl === null ? first : { ...first, url: `${baseUrl}${page.path}` };
  return htmlData({ '@context': 'https://schema.org', '@graph': [about, ...others, ...crumbs] });
}
