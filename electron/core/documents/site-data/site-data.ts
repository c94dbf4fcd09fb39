import type { SiteView } from '#shared/website/site-view.ts';
import { byPath, type SiteFacts, type SiteFile, textFile } from '../site/site-facts.ts';
import { renderRoCrate } from './ro-crate.ts';
import { siteApi } from './site-api.ts';
import { siteCalendars } from './site-calendars.ts';
import { siteCsv } from './site-csv.ts';
import { siteFeed } from './site-feed.ts';
import { siteMap } from './site-map.ts';

/**
 * The files of the website for machines: calendars, feed, sitemap, JSON, CSV, and what all files are
 * (RO-Crate). `facts.files` are all other files. The same view gives the same bytes; what is in them is in
 * the view, which is a positive list, and nothing else is read.
 */
export function renderSiteData(view: SiteView, facts: SiteFacts): SiteFile[] {
  const map = siteMap(view, facts);
  const data = [
    ...siteCalendars(view),
    textFile('feed.atom', siteFeed(view)),
    ...(map === null ? [] : [textFile('sitemap.xml', map)]),
    ...siteApi(view, facts),
    ...siteCsv(view, facts),
  ];
  const sizes = data.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength }));
  return [...data, ...renderRoCrate(view, facts, [...facts.files, ...sizes])].sort(byPath);
}
