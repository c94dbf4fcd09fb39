import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, test } from './support/sample.ts';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test.describe('Today on the sample', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '/today');
    await expect(page.getByRole('heading', { name: 'Then publish' })).toBeVisible();
  });

  test('[R-011] [R-012] the next agenda says its last day in words and draws the days to count', async ({
    page,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[A-Z][a-z]+day \d+ /);
    const next = page.getByRole('region', { name: /^Publish the Health and Wellbeing Board/ });
    const row = next.getByRole('img');
    await expect(row).toHaveAccessibleName(/5 clear working days/);
    await expect(next.getByText('5 clear days')).toBeAttached();
    await expect(next.getByText('1 exempt item')).toBeVisible();
    await expect(next.getByText(/\d+ of \d+ papers received/)).toBeVisible();
  });

  test('an officer goes on by keyboard alone: to the checks, to the agenda, to a paper', async ({
    page,
  }) => {
    const next = page.getByRole('region', { name: /^Publish the Health and Wellbeing Board/ });
    await next.getByRole('link', { name: 'Check and publish' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/meetings\/[^/]+\/[\d-]+\/publishing$/);
    await page.goBack();
    await next.getByRole('link', { name: 'Check and publish' }).focus();
    await page.keyboard.press('Tab');
    await expect(next.getByRole('link', { name: 'Open the agenda' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/agenda$/);
    await page.goBack();
    const papers = section(page, 'Papers we are waiting for');
    await papers.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/papers\?paper=/);
  });

  test('[S-107] a reminder to each author is there to copy or to send, and the focus comes back', async ({
    page,
  }) => {
    const write = page.getByRole('button', { name: 'Write reminder emails' });
    await write.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Reminder emails' });
    const letter = dialog.getByRole('region', { name: 'Director of Adult Social Care' });
    await expect(letter).toContainText('Dear Director of Adult Social Care');
    await expect(letter.getByRole('link', { name: 'Open in your mail program' })).toHaveAttribute(
      'href',
      /^mailto:adult\.social\.care@example\.org\?/,
    );
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(write).toBeFocused();
  });

  test('the lists at the side open the place where each line is mended', async ({ page }) => {
    await section(page, 'Next meetings').getByRole('link', { name: 'Calendar' }).click();
    await expect(page).toHaveURL(/\/meetings\?view=calendar$/);
    await page.goBack();
    await section(page, 'Terms ending').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/partnerships\//);
  });

  test('New begins a meeting in its own place', async ({ page }) => {
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('menuitem', { name: 'Meeting', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'New meeting' })).toBeVisible();
  });

  test('nothing is found by axe-core, light or dark', async ({ page }) => {
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
});

test.describe('Today where it cannot be shown', () => {
  test('a failure says that nothing is lost, and Try again shows the page', async ({
    page,
    complaints,
  }) => {
    await page.route('**/rpc/today/view', (route) => route.abort());
    await goTo(page, '/today');
    const panel = page.getByRole('alert', { name: 'Today cannot be shown' });
    await expect(panel).toContainText('Nothing is lost');
    await expectAccessible(page);
    await page.unroute('**/rpc/today/view');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Then publish' })).toBeVisible();
    expect(complaints.splice(0).filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
  });
});
