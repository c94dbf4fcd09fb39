import { describe, expect, test } from 'vitest';
import { drawBoxes } from '#core/documents/site/drawing.ts';
import { meetingStanding } from '#core/documents/site/meeting-standing.ts';
import { searchIndex } from '#core/documents/site/search-index.ts';
import { brandStyles } from '#core/documents/site/site-colours.ts';
import { comingOf, openSite } from '#core/documents/site/site.ts';
import { type Branch, branchesOf, linesOf } from '#core/documents/site/structure.ts';
import { html } from '#core/documents/pages/html.ts';
import type { SiteLink, SiteView } from '#shared/website/site-view.ts';
import { aSiteBody } from '#test/support/a-site-body.ts';
import { aSiteFacts } from '#test/support/a-site-facts.ts';
import { aSiteMeeting, aSiteView } from '#test/support/a-site-view.ts';

const siteOf = (change: (view: SiteView) => void) => {
  const view = aSiteView(change);
  return openSite(view, aSiteFacts(view));
};

const link = (kind: SiteLink['kind'], slug: string): SiteLink => ({
  ...{ kind, slug, words: kind, name: slug },
});

/** `a(b(c))` for what hangs from what. */
const drawn = (branches: readonly Branch[]): string =>
  branches
    .map(({ body, children }) =>
      children.length === 0 ? body.body.slug : `${body.body.slug}(${drawn(children)})`,
    )
    .join(' ');

describe('The structure of the partnerships', () => {
  test('hangs each one under the nearest: what it is part of before what it reports to', () => {
    const site = siteOf((view) => {
      view.meetings = [];
      view.bodies = [
        aSiteBody('board', 'Board'),
        aSiteBody('group', 'Group', {
          links: [link('reports_strategy_to', 'board'), link('nested_in', 'panel')],
        }),
        aSiteBody('panel', 'Panel', { links: [link('reports_performance_to', 'board')] }),
        aSiteBody('peer', 'Peer', { links: [link('works_with', 'board')] }),
      ];
    });
    expect(drawn(branchesOf(site))).toBe('board(panel(group)) peer');
  });

  test('cuts circles, and forgets those that have ended or are not on the website', () => {
    const site = siteOf((view) => {
      view.meetings = [];
      view.bodies = [
        aSiteBody('a', 'A', { links: [link('nested_in', 'b')] }),
        aSiteBody('b', 'B', { links: [link('nested_in', 'a')] }),
        aSiteBody('c', 'C', { links: [link('nested_in', 'gone'), link('nested_in', 'c')] }),
        aSiteBody('d', 'D', { links: [link('nested_in', 'e')] }),
        aSiteBody('e', 'E', { isCurrent: false }),
      ];
    });
    expect(drawn(branchesOf(site))).toBe('b(a) c d');
  });

  test('draws one line for each pair, dashed where it is about targets alone', () => {
    const lines = linesOf([
      aSiteBody('a', 'A', {
        links: [link('reports_strategy_to', 'b'), link('reports_performance_to', 'b')],
      }),
      aSiteBody('b', 'B', { links: [link('works_with', 'a')] }),
      aSiteBody('c', 'C', { links: [link('reports_performance_to', 'b')] }),
    ]);
    expect(lines).toEqual([
      { from: 'a', to: 'b', dashed: false },
      { from: 'c', to: 'b', dashed: true },
    ]);
  });

  test('is drawn with its words in lines that fit, and cut where they do not', () => {
    const words = 'Oxfordshire Health and Wellbeing Board for the County and the City of Oxford';
    const drawing = drawBoxes(
      [{ id: 'a', column: 0, words: `${words} ${words} ${words}`, chosen: false }],
      [],
      { colours: { main: '#0a5f75', tint: '#e7eff1' }, title: 'One & all' },
    );
    const lines = [...drawing.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line = '']) => line);
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => line.length <= 28)).toBe(true);
    expect(lines[3]).toMatch(/…$/);
    expect(drawing).toContain('<title>One &amp; all</title>');
  });
});

describe('How a meeting stands', () => {
  const site = siteOf(() => undefined);
  const words = (...wishes: Parameters<typeof aSiteMeeting>): string =>
    meetingStanding(site, aSiteMeeting(...wishes)).words;
  const board = 'health-and-wellbeing-board';

  test('is said of the meeting as of the newest change, never as of the day it is built', () => {
    expect(words(board, '2027-01-28', { state: 'dates_only' })).toBe('Agenda to follow');
    expect(words(board, '2027-01-28')).toBe('Agenda and papers');
    expect(words(board, '2026-11-17')).toBe('Agenda and papers');
    expect(words(board, '2026-11-16')).toBe('Held');
    expect(words(board, '2026-09-24', { status: 'held', minutes: 'draft' })).toBe('Draft minutes');
    expect(words(board, '2026-09-24', { minutes: 'approved' })).toBe('Minutes approved');
    expect(words(board, '2026-12-03', { status: 'moved' })).toBe('Moved to this day');
    expect(words(board, '2026-12-03', { status: 'postponed' })).toBe('Postponed');
    expect(words(board, '2026-12-03', { status: 'cancelled', state: 'dates_only' })).toBe(
      'Cancelled',
    );
  });

  test('puts the next meeting first among those to come', () => {
    const days = comingOf(site, site.view.meetings).map(({ pack }) => pack.meeting.day);
    expect(days).toEqual(['2026-11-26', '2026-11-30', '2026-12-03', '2026-12-10', '2027-01-28']);
  });
});

describe('The words that the search looks through', () => {
  const index = (main: ReturnType<typeof html>): unknown => {
    const page = { path: 'a.html', title: 'A', description: '', menu: null, steps: [], data: [] };
    const { bytes } = searchIndex([{ ...page, listed: 'A', main }]);
    const script = Buffer.from(bytes).toString('utf8');
    expect(script).toMatch(/^window\.clearDaysSearch = \[[^\n]*\];\n$/);
    return JSON.parse(script.slice('window.clearDaysSearch = '.length, -2));
  };

  test('are those of the page, and of each item with an address of its own', () => {
    const item = html`<div class="cd-item" id="item-5">
      <h3><span>5</span> Plan</h3>
      <p>The <em>whole</em> plan.</p>
    </div>`;
    expect(
      index(
        html`<h1>Agenda</h1>
          ${item}`,
      ),
    ).toEqual([
      { u: 'a.html', p: 'A', t: '', x: 'Agenda' },
      { u: 'a.html#item-5', p: 'A', t: '5 Plan', x: 'The whole plan.' },
    ]);
  });

  test('cannot end the script that holds them', () => {
    const hostile = '</script><script>alert(1)</script>\u2028';
    expect(index(html`<p>${hostile}</p>`)).toMatchObject([
      { x: '</script><script>alert(1)</script>' },
    ]);
  });
});

test('The colours of the website are kept in one small sheet', () => {
  const { brand } = aSiteView();
  expect(brandStyles({ ...brand, colourMain: '#003366', colourLink: '#1a5fb4' })).toContain(
    '--site-main: #003366;',
  );
  expect(brandStyles(brand)).not.toMatch(/url\(|@import/);
});
