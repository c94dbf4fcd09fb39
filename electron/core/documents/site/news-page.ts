import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { SiteBody, SiteNews } from '#shared/website/site-view.ts';
import { type Html, html } from '../pages/html.ts';
import { paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainLine, plainTitle } from '../plain-text.ts';
import { bodyPart } from './body-frame.ts';
import type { SitePage } from './site-frame.ts';

/** `news.html` of a partnership: consultations, newsletter items and revised strategies (S-109, S-248, S-251). */
export function newsPage(one: SiteBody): SitePage {
  return bodyPart(one, {
    file: 'news.html',
    words: 'News and consultations',
    main: newsOf([one]).map(({ item }) => newsItem(item, { level: 2, from: null })),
  });
}

/** News of these partnerships: what opens last first, then what has no day. */
export function newsOf(bodies: readonly SiteBody[]): { item: SiteNews; body: SiteBody }[] {
  const all = bodies.flatMap((body) => body.news.map((item) => ({ item, body })));
  return all.sort((a, b) => {
    const [first, second] = [a.item.opensOn ?? '', b.item.opensOn ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
}

/** One piece of news with its days, its words, what came of it, and where to read on. */
export function newsItem(
  item: SiteNews,
  { level, from }: { level: 2 | 3; from: string | null },
): Html {
  const title = plainTitle(item.title);
  const { opensOn, closesOn } = item;
  const days = [
    opensOn === null ? '' : `${closesOn === null ? 'On' : 'Opens on'} ${formatPlainDate(opensOn)}`,
    closesOn === null ? '' : `Closes on ${formatPlainDate(closesOn)}`,
  ];
  const facts = [plainLine(item.kindWords), from ?? '', ...days].filter((words) => words !== '');
  return html`<article class="cd-news" id="news-${item.id}">
    ${level === 2 ? html`<h2 class="govuk-heading-s">${title}</h2>` : html`<h3 class="govuk-heading-s">${title}</h3>`}
    <p class="cd-facts">${facts.join(' · ')}</p>
    ${paragraphs(paragraphsOf(item.words))}
    ${item.outcome !== null && item.outcome.trim() !== '' && html`<p class="cd-label">What came of it</p>`}
    ${paragraphs(paragraphsOf(item.outcome))}
    ${
      item.link !== null &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="${item.link}" rel="external"
          >Read more<span class="govuk-visually-hidden"> about ${title}</span></a
        >
      </p>`
    }
  </article> `;
}
