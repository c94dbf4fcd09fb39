import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aStaticServer } from '#test/support/a-static-server.ts';
import { aSiteView } from '#test/support/a-site-view.ts';
import { hostileEverywhere } from '#test/support/hostile-everywhere.ts';
import { siteFiles } from '#test/support/site-data-files.ts';
import { renderSitePages } from '#core/documents/site/site-pages.ts';
import { aSiteFacts } from '#test/support/a-site-facts.ts';

const browserPath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));
if (browserPath === undefined) {
  process.stderr.write('\n!!! SKIPPED: no Chromium, so nobody looked at the website !!!\n');
}

/** One white pixel, so that the logo is a picture. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * What axe-core finds on the page as it is now, and whether it scrolls sideways. Run in the page itself and
 * without `preload`, which asks for the styles a second time, as no page may from a file.
 */
const lookWithAxe = `axe
  .run(document, {
    preload: false,
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  .then(({ violations }) => [
    ...violations.map(({ id, nodes }) => id + ' ' + nodes[0].html),
    ...(document.documentElement.scrollWidth > innerWidth
      ? ['scrolls sideways by ' + (document.documentElement.scrollWidth - innerWidth)]
      : []),
  ])`;

/** The files of the website by path from its root, with a logo that can be seen. */
function filesOfSite(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of siteFiles(aSiteView())) files.set(name.replace(/^data\//, ''), bytes);
  files.set('assets/logo.png', pixel);
  return files;
}

describe.skipIf(browserPath === undefined)('In a browser the website', () => {
  const files = filesOfSite();
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  let browser: Browser;
  let context: BrowserContext;
  let folder: string;
  let complaints: string[] = [];
  const fileUrl = (path: string): string => {
    const [name = '', rest = ''] = path.split(/(?=[?#])/);
    return `${pathToFileURL(join(folder, name)).href}${rest}`;
  };
  /** A page whose every complaint is kept: a script's error, a file that is not there. */
  async function aPage(): Promise<Page> {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A picture that was still on its way when the page was left is no fault.
      if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${why}`);
    });
    page.on('dialog', (dialog) => {
      complaints.push(`${page.url()} opened a dialog`);
      void dialog.dismiss();
    });
    return page;
  }
  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.textContent.trim().replace(/\\s+/g, " ")');

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
    context = await browser.newContext();
    folder = await mkdtemp(join(tmpdir(), 'clear-days-site-'));
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  }, 60_000);
  beforeEach(() => {
    complaints = [];
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('has no fault that axe-core finds, at WCAG 2.2 AA, and never scrolls sideways, at 320, 768 and 1440 px [R-130]', async () => {
    expect(pages.length).toBeGreaterThan(40);
    const page = await aPage();
    const faults: string[] = [];
    for (const name of pages) {
      await page.goto(fileUrl(name));
      await page.evaluate(axe.source);
      for (const width of [1440, 768, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const found = await page.evaluate<string[]>(lookWithAxe);
        faults.push(...found.map((words) => `${name} ${width}: ${words}`));
      }
    }
    await page.close();
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  }, 300_000);

  test('is walked by keyboard: the skip link, the menu, the table that scrolls', async () => {
    const page = await aPage();
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(fileUrl('partnerships/health-and-wellbeing-board/actions.html'));
    const stops: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Skip to main content', 'Oxfordshire Partnership', 'Home', 'Partnerships', 'Meetings',
      'Search', 'Home', 'Partnerships', 'Oxfordshire Health and Wellbeing Board',
    ]); // prettier-ignore
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Table: Open actions',
    );
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate('document.activeElement.scrollLeft')).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Meetings', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toBe('Meetings - Oxfordshire Partnership');
    expect(await page.locator('[aria-current="page"]').allTextContents()).toEqual([
      'Meetings',
      'Meetings',
    ]);
    await page.close();
    expect(complaints).toEqual([]);
  }, 60_000);

  test('is searched without a server, by keyboard, and says aloud what it found', async () => {
    const page = await aPage();
    await page.goto(fileUrl('search.html'));
    const box = page.getByRole('searchbox', { name: /Words in agendas/ });
    await box.fill('better care fund');
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toMatch(/^\d+ results for “better care fund”\.$/);
    await box.press('ArrowDown');
    expect(await focused(page)).toContain('Better Care Fund plan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('search-words');
    await box.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/\/(agenda|minutes-\w+|decisions)\.html#/);
    await page.goto(fileUrl('search.html?q=zzzz'));
    expect(await page.getByRole('status').textContent()).toBe(
      'Nothing matches “zzzz”. Try fewer or shorter words.',
    );
    await page.goto(fileUrl(`search.html?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
    expect(await page.locator('#search-state img').count()).toBe(0);
    await page.close();
    expect(complaints).toEqual([]);
  }, 60_000);

  test('works from a plain server, where the address keeps the words of a search', async () => {
    await using server = await aStaticServer(files);
    const page = await aPage();
    await page.goto(`${server.origin}/search.html?q=reablement`);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ results/);
    await page.getByRole('searchbox').fill('winter resilience');
    await expect.poll(() => page.url()).toBe(`${server.origin}/search.html?q=winter%20resilience`);
    for (const path of ['index.html', 'partnerships/index.html', 'accessibility.html']) {
      const response = await page.goto(`${server.origin}/${path}`);
      expect(response?.status()).toBe(200);
    }
    expect(await page.evaluate('document.querySelector(".cd-top__logo").naturalWidth')).toBe(1);
    await page.close();
    expect(complaints).toEqual([]);
  }, 60_000);

  test('shows every page in a list from A to Z where there is no script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(fileUrl('search.html'));
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const links = await page.locator('main .cd-links a').count();
    // All but the drafts that were approved, the report and the page of the data.
    const others = pages.filter((path) => !/minutes-draft|ro-crate/.test(path));
    expect(links).toBe(others.length + 1);
    await plain.close();
  }, 60_000);

  test('runs nothing that somebody wrote into the records [S8]', async () => {
    const { view } = hostileEverywhere(0);
    const hostile = new Map(files);
    for (const { path, bytes } of renderSitePages(view, aSiteFacts(view))) hostile.set(path, bytes);
    await using server = await aStaticServer(hostile);
    const page = await aPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of pages) {
      await page.goto(`${server.origin}/${path}`, { waitUntil: 'domcontentloaded' });
    }
    for (const words of ['script', 'onerror', '${7*7}', '\\', '(', 'a b c']) {
      await page.goto(`${server.origin}/search.html?q=${encodeURIComponent(words)}`);
      expect(await page.getByRole('status').textContent()).toMatch(/results? for|Nothing matches/);
    }
    expect(asked.filter((url) => !url.startsWith(server.origin))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 120_000);

  test('prints without menu and without buttons, in black on white', async () => {
    const page = await aPage();
    await page.goto(fileUrl('meetings/2026-11-26-health-and-wellbeing-board/agenda.html'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.cd-menu').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(10_000);
    await page.close();
  }, 60_000);
});
