import type { SiteBody } from '#shared/website/site-view.ts';
import { html, type HtmlPart } from '../pages/html.ts';
import { bodyHome } from './site-addresses.ts';
import type { SitePage } from './site-frame.ts';
import { nameOf } from './site-parts.ts';

/** A page below a partnership's own: its heading, the way down, what it is about. */
export function bodyPart(
  one: SiteBody,
  part: { file: string; words: string; main: HtmlPart; isWide?: boolean },
): SitePage {
  const home = bodyHome(one.body.slug);
  const name = nameOf(one);
  return {
    path: `${home}/${part.file}`,
    title: `${part.words}: ${name}`,
    description: `${part.words} of ${name}.`,
    menu: 'partnerships',
    steps: [
      { words: 'Partnerships', path: 'partnerships/index.html' },
      { words: name, path: `${home}/index.html` },
      { words: part.words, path: null },
    ],
    data: [
      {
        '@type': 'WebPage',
        name: `${part.words}: ${name}`,
        about: { '@type': 'GovernmentOrganization', name },
        inLanguage: 'en-GB',
      },
    ],
    listed: `${name}: ${part.words.toLowerCase()}`,
    main: html`<h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">${name}</span> ${part.words}
      </h1>
      ${part.isWide === true ? part.main : html`<div class="cd-text">${part.main}</div>`}`,
  };
}
