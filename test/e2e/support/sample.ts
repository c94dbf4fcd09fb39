import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test as program } from './program.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** The program with a fresh copy of the Oxfordshire sample open; the sample is made once a worker. */
export const test = program.extend<object, { sample: string }>({
  sample: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads fixtures from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'clear-days-sample-'));
      const sample = join(folder, 'sample');
      await run(process.execPath, [
        join(root, 'electron/cli/main.ts'),
        'sample',
        '--workspace',
        sample,
      ]);
      await use(sample);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  workspace: async ({ sample, scratch }, use) => {
    const copy = join(scratch, 'Oxfordshire sample');
    await cp(sample, copy, { recursive: true });
    await use(copy);
  },
});

/** No finding of axe-core at WCAG 2.2 AA and best practice, in the colours asked for. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // A sandboxed page runs nothing, axe neither: documents have their own tests.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]').withTags(tags);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** Goes to an address of the program without loading it anew where it can. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
}

/**
 * Opens a dialog by the key alone. A script presses sooner than any hand: while another dialog is still
 * giving the focus back the key goes there, so it is pressed until the dialog stands.
 */
export async function openByKey(button: Locator, dialog: Locator): Promise<void> {
  await expect(async () => {
    if (!(await dialog.isVisible())) await button.press('Enter');
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

/** Presses Enter on a line of an open menu, once the menu has taken the focus: it does so a moment after it is drawn. */
export async function pickByKey(item: Locator): Promise<void> {
  await expect(item).toBeVisible();
  const hasFocus = () =>
    item.evaluate((line) => line.closest('[role="menu"]')?.contains(document.activeElement));
  await expect.poll(hasFocus).toBe(true);
  await item.press('Enter');
}
