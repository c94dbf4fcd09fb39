import { describe, expect, test } from 'vitest';
import { renderSitePages } from '#core/documents/site/site-pages.ts';
import { checkLinks } from '#core/publishing/verify/check-links.ts';
import { checkPages } from '#core/publishing/verify/check-pages.ts';
import { checkScripts } from '#core/publishing/verify/check-scripts.ts';
import { type ParsedPage, parsePage } from '#core/publishing/verify/parse-page.ts';
import type { SiteView } from '#shared/website/site-view.ts';
import { aSiteFacts } from '#test/support/a-site-facts.ts';
import { anEmptySiteView, aSiteView } from '#test/support/a-site-view.ts';
import { hostileEverywhere } from '#test/support/hostile-everywhere.ts';
import { faultsOfPage } from '#test/support/page-validator.ts';
import { siteFiles } from '#test/support/site-data-files.ts';

/** The pages alone, by path from the root of the website. */
function pagesOf(view: SiteView): Map<string, string> {
  return new Map(
    renderSitePages(view, aSiteFacts(view)).map(({ path, bytes }) => [
      path,
      Buffer.from(bytes).toString('utf8'),
    ]),
  );
}

/** What our own verifier says of the pages of a whole website; `beside` are the files of another one. */
function verifierFaults(view: SiteView, beside = siteFiles(view)): string[] {
  const files = new Map(beside);
  for (const [path, words] of pagesOf(view)) files.set(`data/${path}`, Buffer.from(words));
  const pages = new Map<string, ParsedPage>(
    [...files]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, bytes]) => [name, parsePage(bytes.toString('utf8'))]),
  );
  return [checkPages(pages), checkLinks(files, pages), checkScripts(files)]
    .flatMap(({ problems }) => problems)
    .map(({ file, line, text }) => `${file}:${String(line)} ${text}`);
}

async function validatorFaults(view: SiteView): Promise<string[]> {
  const pages = [...pagesOf(view)].filter(([path]) => path.endsWith('.html'));
  return (await Promise.all(pages.map(([path, page]) => faultsOfPage(path, page)))).flat();
}

describe('The pages of the website', () => {
  const view = aSiteView();
  const pages = pagesOf(view);
  const page = (path: string): string => {
    const found = pages.get(path);
    if (found === undefined) throw new Error(`There is no ${path}`);
    return found;
  };
  const textOf = (path: string): string => parsePage(page(path)).text.replace(/\s+/g, ' ');

  test('pass our own verifier, links to the data files and papers included [R-132]', () => {
    expect(verifierFaults(view)).toEqual([]);
    expect(verifierFaults(anEmptySiteView())).toEqual([]);
  });

  test('are valid HTML in the eyes of html-validate [R-132]', async () => {
    expect(await validatorFaults(view)).toEqual([]);
    expect(await validatorFaults(anEmptySiteView())).toEqual([]);
  }, 60_000);

  test('are the same bytes for the same view', () => {
    expect(pagesOf(aSiteView())).toEqual(pages);
  });

  test('have titles that are told apart and say whose they are', () => {
    const titles = [...pages]
      .filter(([path]) => path.endsWith('.html'))
      .map(([, words]) => /<title>([^<]*)</.exec(words)?.[1] ?? '');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain(
      'Agenda: Oxfordshire Health and Wellbeing Board, 26 November 2026 - Oxfordshire Partnership',
    );
    expect(titles.filter((title) => !title.endsWith('Oxfordshire Partnership'))).toEqual([]);
  });

  test('say of each partnership what it is for, who sits on it, whom to write to, and when it was read through [S-253] [S-255]', () => {
    const words = textOf('partnerships/health-and-wellbeing-board/index.html');
    for (const part of [
      'To improve the health and wellbeing of the people of Oxfordshire.',
      'Cllr Anna Marsh',
      'Observer, no vote',
      'secretary@example.org',
      'Reports on the strategy to Oxfordshire Partnership',
      'Its sub-groups Joint Commissioning Group',
      'One third of the voting members',
      'This page was last reviewed on 2 November 2026.',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('keep the page of a partnership that has ended, with its successor', () => {
    const words = textOf('partnerships/community-cohesion-forum/index.html');
    expect(words).toContain('Merged on 1 April 2024');
    expect(words).toContain('Succeeded by Safer Communities Partnership');
    expect(textOf('partnerships/index.html')).toContain('Partnerships that have ended');
  });

  test('list every meeting by year, the newest first, with how it stands [S-084]', () => {
    const words = textOf('meetings/index.html');
    const states = [
      '2027', 'Agenda to follow', '2026', 'Postponed', 'Moved to this day', 'Cancelled',
      'Agenda out, 1 paper to follow', 'Draft minutes', 'Minutes approved', 'Held', '2025', '2024',
    ]; // prettier-ignore
    let from = words.indexOf('Add all meetings');
    from = words.indexOf('2024', from);
    for (const state of states) {
      const at = words.indexOf(state, from);
      expect(at, state).toBeGreaterThan(-1);
      from = at + 1;
    }
  });

  test('keep the page of a meeting in whatever state, and tell machines the same [S-083]', () => {
    const told = (slug: string): { words: string; event: Record<string, unknown> } => {
      const path = `meetings/${slug}/index.html`;
      const json = /ld\+json">(.*?)<\/script>/.exec(page(path))?.[1] ?? '{}';
      const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
      return { words: textOf(path), event: graph[0] ?? {} };
    };
    const cancelled = told('2026-11-30-safer-communities-partnership');
    expect(cancelled.words).toContain('Cancelled The meeting on Monday 30 November 2026 will not');
    expect(cancelled.event['eventStatus']).toBe('https://schema.org/EventCancelled');
    const moved = told('2026-12-03-public-service-board');
    expect(moved.words).toContain('It was to be held on Thursday 19 November 2026.');
    expect(moved.event).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-19',
    });
    expect(told('2026-12-10-safer-communities-partnership').event['eventStatus']).toBe(
      'https://schema.org/EventPostponed',
    );
    const dates = told('2027-01-28-health-and-wellbeing-board');
    expect(dates.words).toContain(
      'The agenda and the papers will be here by Wednesday 18 November 2026.',
    );
    expect(pages.has('meetings/2027-01-28-health-and-wellbeing-board/agenda.html')).toBe(false);
    expect(dates.event['url']).toBe(
      'https://partnership.example.org/meetings/2027-01-28-health-and-wellbeing-board/index.html',
    );
  });

  test('say what is withheld by number, harmless title, ground and reason [R-037]', () => {
    const words = textOf('meetings/2026-11-26-health-and-wellbeing-board/agenda.html');
    expect(words).toContain('8 Community reablement: award of contract');
    expect(words).toContain('Not for publication: paragraph 3');
    expect(words).toContain('Bids are still live.');
  });

  test('say of a paper that is to follow why, and why it cannot wait [R-015]', () => {
    const words = textOf('meetings/2026-11-26-health-and-wellbeing-board/index.html');
    expect(words).toContain('Why it is late: Provider prices are confirmed on 17 November.');
  });

  test('put approved minutes in the place of the draft, whose address leads to them', () => {
    const home = 'meetings/2026-09-24-health-and-wellbeing-board';
    expect(textOf(`${home}/minutes-draft.html`)).toContain('These minutes have been approved');
    expect(page(`${home}/minutes-draft.html`)).toContain('href="minutes-approved.html"');
    expect(page('meetings/2026-10-01-public-service-board/minutes-draft.html')).toContain(
      '<title>DRAFT minutes: ',
    );
    expect(page('search.html')).not.toContain(`${home}/minutes-draft.html`);
  });

  test('make the accessibility statement in its model form [R-130]', () => {
    const words = textOf('accessibility.html');
    const parts = [
      'How accessible this website is', 'Feedback and contact information',
      'Reporting accessibility problems with this website', 'Enforcement procedure',
      'Technical information about this website’s accessibility', 'Compliance status',
      'partially compliant with the Web Content Accessibility Guidelines version 2.2 AA',
      'Non-accessible content', 'Scanned letter', 'Disproportionate burden',
      'not within the scope of the accessibility regulations',
      'Preparation of this accessibility statement', 'prepared on 23 September 2026',
      'last tested on 1 October 2026',
    ]; // prettier-ignore
    for (const part of parts) expect(words).toContain(part);
  });

  test('have decisions, actions and news only where there are any [S-109] [S-248] [S-251]', () => {
    const home = 'partnerships/joint-commissioning-group';
    expect([...pages.keys()].filter((path) => path.startsWith(home))).toEqual([
      `${home}/index.html`,
      `${home}/terms-of-reference.html`,
    ]);
    expect(textOf('partnerships/public-service-board/decisions.html')).toContain(
      'Decision PSB 26/9 Draft',
    );
    expect(textOf('partnerships/health-and-wellbeing-board/actions.html')).toContain(
      'HWB-28 To check the costs of scheme 14. Director of Finance 15 December 2026 Open',
    );
    expect(textOf('partnerships/oxfordshire-partnership/news.html')).toContain(
      'Opens on 2 November 2026',
    );
  });

  test('are searched by words that the pages themselves say, and no others', () => {
    const script = page('assets/search-index.js');
    const entries = JSON.parse(script.slice('window.clearDaysSearch = '.length, -2)) as Record<
      string,
      string
    >[];
    expect(entries.length).toBeGreaterThan(60);
    for (const { u = '', t = '', p = '', x = '' } of entries) {
      const [path = '', anchor] = u.split('#');
      const { text, elements } = parsePage(page(path));
      const words = text.replace(/\s+/g, '');
      expect(words).toContain(t.replace(/\s+/g, ''));
      expect(words).toContain(p.replace(/\s+/g, ''));
      for (const word of x.split(' ')) expect(words).toContain(word);
      if (anchor !== undefined) {
        expect(elements.some(({ attributes }) => attributes.get('id') === anchor)).toBe(true);
      }
    }
    expect(entries.map(({ t }) => t)).toContain('5 Better Care Fund plan 2027-28');
  });

  test('draw what they say: every line of the structure is in words beside it', () => {
    const drawing = page('assets/structure.svg');
    expect(drawing.match(/ d="M [^"]* V/g)).toHaveLength(6);
    expect(drawing).not.toMatch(/<script|href|on\w+=|<style|<image/);
    expect(page('partnerships/index.html')).toMatch(/<img\s[^>]*alt="Drawing of the partnerships/);
    expect(textOf('partnerships/index.html')).toContain(
      'Safer Communities Partnership Reports on the strategy to Oxfordshire Partnership. Reports on targets to Public Service Board.',
    );
  });

  test('hold whatever people write, in every field, as words [S8]', async () => {
    let put = 0;
    const beside = siteFiles(aSiteView()); // the data files have tests of their own
    for (const from of [0, 13, 29, 47, 61, 83, 101]) {
      const { view: hostile, count } = hostileEverywhere(from);
      put += count;
      expect(verifierFaults(hostile, beside)).toEqual([]);
      const drawings = [...pagesOf(hostile)].filter(([path]) => path.endsWith('.svg'));
      for (const [, drawing] of drawings) {
        expect(drawing).not.toMatch(/<(?!\/?(?:svg|title|rect|path|text|tspan)\b|\?xml)/);
      }
    }
    expect(put).toBeGreaterThan(1_000);
    expect(await validatorFaults(hostileEverywhere(7).view)).toEqual([]);
  }, 90_000);
});
