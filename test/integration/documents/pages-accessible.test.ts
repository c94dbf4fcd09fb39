import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMeetingPack, unpacked } from '#test/support/a-meeting-pack.ts';
import { govukStyles } from '#test/support/govuk-styles.ts';

const browserPath = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));
if (browserPath === undefined) {
  process.stderr.write(
    '\n!!! SKIPPED: no Chromium, so axe-core did not look at the public pages !!!\n',
  );
}

describe('The styles of the public pages', () => {
  test('are the parts of the installed GOV.UK Frontend that they use, without crown or GDS Transport', async () => {
    const css = await govukStyles();
    await expect(css).toMatchFileSnapshot('../../../resources/pages/govuk-frontend.css');
    expect(css).not.toMatch(/GDS Transport|crest|url\(/i);
  });
});

describe.skipIf(browserPath === undefined)('In a browser the public pages', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
    folder = await unpacked(
      await aMeetingPack({
        view: (meeting) => {
          meeting.sample = true;
          meeting.meeting.status = 'moved';
          meeting.meeting.movedFrom = '2026-11-19';
          meeting.sections[1]!.items[0]!.papers[0]!.accessibility = 'inaccessible';
        },
      }),
    );
  }, 60_000);
  afterAll(() => browser.close());

  test('have no fault that axe-core finds, at WCAG 2.2 AA, wide and narrow', async () => {
    const names = await readdir(join(folder, 'data'), { recursive: true });
    const pages = names.filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(5);
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const name of pages) {
        await page.goto(pathToFileURL(join(folder, 'data', name)).href);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        faults.push(
          ...violations.map(({ id, nodes }) => `${name} ${width}: ${id} ${nodes[0]?.html}`),
        );
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(overflow) > 0) faults.push(`${name} ${width}: scrolls sideways`);
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  test('can be walked by keyboard, the skip link first', async () => {
    const page = await browser.newPage();
    const home = join(folder, 'data/meetings/2026-11-26-health-and-wellbeing-board');
    await page.goto(pathToFileURL(join(home, 'agenda.html')).href);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#main$/);
    await page.getByRole('link', { name: 'Draft minutes, 24 September 2026' }).focus();
    const target = await page.evaluate('document.activeElement.getAttribute("href")');
    expect(target).toBe('papers/01-draft-minutes-24-september-2026.pdf');
    await page.close();
  });
});
