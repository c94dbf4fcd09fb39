import type { SiteView } from '#shared/website/site-view.ts';
import { html as xml } from '../pages/html.ts';
import type { SiteFacts } from '../site/site-facts.ts';
import { addressOf, homeOf } from './data-addresses.ts';

/** The most that one sitemap may list. */
const MOST_ADDRESSES = 50_000;

/** `sitemap.xml` (sitemaps.org): pages first, then PDFs. Null without a base URL: it needs full addresses. */
export function siteMap(view: SiteView, facts: SiteFacts): string | null {
  if (view.brand.baseUrl === null) return null;
  const paths = facts.files.map((file) => file.path);
  const pages = [...paths.filter((path) => path.endsWith('.html')), 'ro-crate-preview.html'];
  const documents = paths.filter((path) => path.endsWith('.pdf'));
  const changed = changeDays(view);
  const urls = [...pages, ...documents].slice(0, MOST_ADDRESSES).map((path) => {
    const day = changed.get(path);
    const lastmod = day === undefined ? null : xml`<lastmod>${day}</lastmod>`;
    return xml`  <url><loc>${addressOf(view, path)}</loc>${lastmod}</url>\n`;
  });
  return xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.markup;
}

/** Only where the day is known: a search engine stops believing days that are not. */
function changeDays({ meetings, changedAt }: SiteView): Map<string, string> {
  const days = meetings.map((meeting): [string, string] => {
    const { agendaOutAt, minutesOutAt } = meeting;
    const { noticeLastChanged } = meeting.pack.meeting;
    const out = [agendaOutAt, minutesOutAt].map((at) => at?.slice(0, 10) ?? '');
    const newest = [noticeLastChanged, ...out].reduce((one, other) => (one > other ? one : other));
    return [`${homeOf(meeting)}/index.html`, newest];
  });
  return new Map([...days, ['index.html', changedAt.slice(0, 10)]]);
}
