import { html } from '../pages/html.ts';
import { plainTitle } from '../plain-text.ts';
import { linker, type SitePage } from './site-frame.ts';
import type { Site } from './site.ts';

const path = 'search.html';
const to = linker(path);

/** The words of all pages, and the script that looks through them; both are files of the website. */
export const searchScripts = ['assets/search-index.js', 'assets/search.js'] as const;

/** `search.html`: the search, and below it every page from A to Z, which is all there is without a script. */
export function searchPage(site: Site, pages: readonly SitePage[]): SitePage {
  const listed = pages.flatMap((page) =>
    page.listed === null ? [] : [{ words: page.listed, path: page.path }],
  );
  listed.push({ words: 'Search', path });
  listed.sort((a, b) => compare(keyOf(a.words), keyOf(b.words)) || compare(a.path, b.path));
  const letters = [...Map.groupBy(listed, ({ words }) => letterOf(words))];
  return {
    path,
    title: 'Search',
    description: `Search the meetings, papers and minutes of ${plainTitle(site.view.brand.name)}.`,
    menu: 'search',
    steps: [{ words: 'Search', path: null }],
    data: [{ '@type': 'WebPage', name: 'Search', inLanguage: 'en-GB' }],
    scripts: searchScripts,
    listed: null,
    main: html`<h1 class="govuk-heading-xl">Search</h1>
      <div id="search" class="cd-search" hidden>
        <search>
          <label class="cd-search__label" for="search-words"
            >Words in agendas, papers’ titles, minutes and decisions</label
          >
          <input
            class="cd-search__box"
            id="search-words"
            type="search"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="search-state"
          />
        </search>
        <p class="cd-search__state" id="search-state" role="status"></p>
        <ol class="cd-search__results" id="search-results"></ol>
      </div>
      <section aria-labelledby="all-pages">
        <h2 class="govuk-heading-m" id="all-pages">All pages, A to Z</h2>
        ${letters.map(
          ([letter, all]) =>
            html`<h3 class="govuk-heading-s">${letter}</h3>
              <ul class="govuk-list cd-links">
                ${all.map((one) => html`<li><a class="govuk-link" href="${to(one.path)}">${one.words}</a></li> `)}
              </ul>`,
        )}
      </section>`,
  };
}

function letterOf(words: string): string {
  const first = keyOf(words).charAt(0);
  return /[a-z]/.test(first) ? first.toUpperCase() : 'Others';
}

/** As a list is sorted: without marks and capitals, so that the machine's language makes no difference. */
function keyOf(words: string): string {
  const key = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /^[a-z]/.test(key) ? key : `~${key}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
