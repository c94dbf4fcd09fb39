import { describe, expect, test } from 'vitest';
import { checkCalendars } from '#core/publishing/verify/check-calendars.ts';
import { checkSiteData } from '#core/publishing/verify/check-site-data.ts';
import { aSiteView, anEmptySiteView } from '#test/support/a-site-view.ts';
import { hostileView } from '#test/support/hostile-site-view.ts';
import { type Files, siteFiles } from '#test/support/site-data-files.ts';

const whole = siteFiles(aSiteView());

/** What the checks say of the website with one file changed. */
function failedWith(path: string, change: (text: string) => string | null): Record<string, string> {
  const files: Files = new Map(whole);
  const text = files.get(path)?.toString('utf8') ?? '';
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${path}`);
  if (changed === null) files.delete(path);
  else files.set(path, Buffer.from(changed));
  const failed = [...checkSiteData(files), checkCalendars(files)].filter(({ passed }) => !passed);
  return Object.fromEntries(
    failed.map(({ id, problems }) => [
      id,
      problems.map(({ file, text: words }) => `${file}: ${words}`).join('\n'),
    ]),
  );
}

describe('The data of the website', () => {
  test('passes every check, with everything on it, with nothing, and with hostile words', () => {
    const bare = aSiteView((view) => (view.brand = { ...view.brand, baseUrl: null }));
    for (const view of [aSiteView(), anEmptySiteView(), bare, hostileView(), hostileView(40)]) {
      const files = siteFiles(view);
      const checks = [...checkSiteData(files), checkCalendars(files)];
      expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
      expect(checks).toHaveLength(7);
    }
  });

  test('is not asked of other bundles', () => {
    expect(checkSiteData(new Map([['data/index.html', Buffer.from('x')]]))).toEqual([]);
  });

  type Case = [what: string, path: string, change: (text: string) => string | null, check: string, says: RegExp]; // prettier-ignore
  test.each<Case>([
    ['a missing feed', 'feed.atom', () => null, 'open-data', /feed.atom: It is missing/],
    ['a feed that is not closed', 'feed.atom', (t) => t.replace('</entry>', ''), 'feed', /closed|closes/],
    ['a feed without an author', 'feed.atom', (t) => t.replace(/<author>.*<\/author>/, ''), 'feed', /who wrote it/],
    ['an entry without a date', 'feed.atom', (t) => t.replace(/(<entry>[^]*?)<updated>.*?<\/updated>/, '$1'), 'feed', /needs one updated/],
    ['a date that is none', 'feed.atom', (t) => t.replace(/<updated>.*?<\/updated>/, '<updated>today</updated>'), 'feed', /not a date/],
    ['two entries with one id', 'feed.atom', (t) => t.replace(/(<entry>\s*<id>)[^<]*([^]*?<entry>\s*<id>)[^<]*/, '$1urn:uuid:90e24b08-956e-5ca6-9db0-a50f410cbe35$2urn:uuid:90e24b08-956e-5ca6-9db0-a50f410cbe35'), 'feed', /same id/],
    ['a link to nothing in the feed', 'feed.atom', (t) => t.replace('agenda.html', 'agenda2.html'), 'feed', /leads to nothing/],
    ['a link away from the website', 'feed.atom', (t) => t.replace('https://partnership.example.org/meetings', 'https://evil.example/meetings'), 'feed', /leads away/],
    ['an & that is not escaped', 'feed.atom', (t) => t.replace('Agenda:', 'Agenda & more:'), 'feed', /not an escape/],
    ['an address of nothing', 'sitemap.xml', (t) => t.replace('search.html', 'searches.html'), 'sitemap', /leads to nothing/],
    ['a page that is not in the sitemap', 'sitemap.xml', (t) => t.replace(/ {2}<url><loc>[^<]*search\.html<\/loc><\/url>\n/, ''), 'sitemap', /search.html is not listed/],
    ['a day that is none', 'sitemap.xml', (t) => t.replace(/<lastmod>[^<]*/, '<lastmod>2026-13-01'), 'sitemap', /not a day/],
    ['a missing schema', 'api/people.schema.json', () => null, 'json', /no schema/],
    ['a field that is not on the list', 'api/people.json', (t) => t.replace('"name":', '"email": "a@example.org", "name":'), 'json', /email: it is not on the list/],
    ['a field that is missing', 'api/events.json', (t) => t.replace(/"status": "[a-z]+",/, ''), 'json', /without status/],
    ['a day that is no day', 'api/events.json', (t) => t.replace('"moved_from": "2026-11-19"', '"moved_from": "19 November"'), 'json', /none of the kinds/],
    ['a word of another kind', 'api/memberships.json', (t) => t.replace('"voting": true', '"voting": "yes"'), 'json', /voting: not a boolean/],
    ['broken JSON', 'api/actions.json', (t) => t.slice(0, -3), 'json', /not JSON/],
    ['a link to nothing in the JSON', 'api/events.json', (t) => t.replace('agenda.pdf', 'agendas.pdf'), 'json', /leads to nothing/],
    ['a schema of another kind', 'api/people.schema.json', (t) => t.replace('2020-12', '2019-09'), 'json', /2020-12/],
    ['a formula', 'csv/actions.csv', (t) => t.replace('To check', '=check'), 'csv', /formula/],
    ['line ends of Unix', 'csv/actions.csv', (t) => t.replaceAll('\r\n', '\n'), 'csv', /CRLF/],
    ['a row with a cell more', 'csv/actions.csv', (t) => t.replace(',yes\r\n', ',yes,\r\n'), 'csv', /more or fewer/],
    ['a day in words', 'csv/actions.csv', (t) => t.replace('2026-12-15', '15 December 2026'), 'csv', /A cell of due/],
    ['a column of another name', 'csv/actions.csv', (t) => t.replace('owner', 'person'), 'csv', /not those of its description/],
    ['a quotation mark left open', 'csv/actions.csv', (t) => t.replace('HWB-28', '"HWB-28'), 'csv', /not a table/],
    ['no description', 'csv/actions.csv-metadata.json', () => null, 'csv', /no description/],
    ['a file that is not described', 'ro-crate-metadata.json', (t) => t.replace('"@id": "search.html",\n      "@type": "File"', '"@id": "search.html",\n      "@type": "Thing"'), 'crate', /search.html: It is not described/],
    ['a size that is wrong', 'search.html', (t) => `${t} `, 'crate', /another size/],
    ['a described file that is missing', 'search.html', () => null, 'crate', /described and missing/],
    ['no licence', 'ro-crate-metadata.json', (t) => t.replace('"license"', '"licence"'), 'crate', /no license/],
    ['a part that hangs in the air', 'ro-crate-metadata.json', (t) => t.replace(/,\s*\{\s*"@id": "search.html"\s*\}/, ''), 'crate', /not part of the whole/],
    ['a meeting without a UID', 'calendar.ics', (t) => t.replace(/UID:.*\r\n/, ''), 'calendars', /no UID/],
    ['the same UID twice', 'calendar.ics', (t) => t.replace(/UID:[^]*?\r\n([^]*?)UID:.*\r\n/, 'UID:a\r\n$1UID:a\r\n'), 'calendars', /same UID/],
  ])('is refused with %s', (_, path, change, check, says) => {
    expect(failedWith(`data/${path}`, change)[check]).toMatch(says);
  }); // prettier-ignore
});
