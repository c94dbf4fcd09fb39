import type { SiteBody } from '#shared/website/site-view.ts';
import { html } from '../pages/html.ts';
import { factList, paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainLine } from '../plain-text.ts';
import { bodyPart } from './body-frame.ts';
import type { SitePage } from './site-frame.ts';

/** `terms-of-reference.html`: the words themselves, and what they rest on. */
export function termsPage(one: SiteBody): SitePage {
  const words = paragraphsOf(one.termsOfReference);
  const quorum = paragraphsOf(one.quorumWords);
  const facts = [
    { term: 'Legal standing', lines: [plainLine(one.legalWords)] },
    ...(quorum.length === 0 ? [] : [{ term: 'Quorum', lines: quorum }]),
    ...(one.frameworkVersion === null
      ? []
      : [{ term: 'Follows', lines: [plainLine(one.frameworkVersion)] }]),
  ];
  return bodyPart(one, {
    file: 'terms-of-reference.html',
    words: 'Terms of reference',
    main: html`${factList(facts)}
    ${
      words.length === 0
        ? html`<p class="govuk-body">
            The terms of reference are not on this website yet. The contact of the partnership can
            send them.
          </p>`
        : paragraphs(words)
    }`,
  });
}
