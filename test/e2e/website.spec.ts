import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, test } from './support/sample.ts';

const bodies = (page: Page) => page.getByRole('grid', { name: 'Partnerships on the website' });
const board = 'Public Service Board';

test.describe('the website', () => {
  test('a partnership is taken off and put on by keyboard, and its page marked as read [S-250] [S-255]', async ({
    page,
  }) => {
    await goTo(page, '/publishing/website?show=partnerships');
    const row = bodies(page).getByRole('row', { name: new RegExp(board) });
    await row.focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: board });
    const onWebsite = details.getByRole('switch', { name: 'On the website' });
    await expect(onWebsite).toBeFocused();
    const was = await onWebsite.isChecked();
    await page.keyboard.press('Space');
    await expect(row).toContainText(was ? 'No' : 'Yes');
    await expect(onWebsite).toBeFocused();
    if (was) {
      await page.keyboard.press('Space');
      await expect(row).toContainText('Yes');
    }
    await details.getByRole('button', { name: 'Read through today' }).press('Enter');
    await expect(row).toContainText('Up to date');
  });

  test('a colour that cannot be read is refused with the nearest that can', async ({ page }) => {
    await goTo(page, '/publishing/website?show=look');
    const colour = page.getByRole('textbox', { name: 'Main colour', exact: true });
    await colour.fill('#7fd0ff');
    await expect(page.getByText(/hard to read: the contrast is/).first()).toBeVisible();
    const nearest = page.getByRole('button', { name: /^Use #/ });
    await nearest.press('Enter');
    await expect(nearest).toHaveCount(0);
    await expect(colour).not.toHaveValue('#7fd0ff');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('checks, settings, statement and preview are accessible', async ({ page }) => {
        await goTo(page, '/publishing/website');
        await expect(page.getByRole('heading', { name: 'Checks' })).toBeVisible();
        await expectAccessible(page);
        await goTo(page, '/publishing/website?show=look');
        await expect(page.getByRole('textbox', { name: 'Main colour', exact: true })).toBeVisible();
        await expectAccessible(page);
        await goTo(page, '/publishing/website?show=statement');
        await expect(page.getByRole('form', { name: 'Accessibility statement' })).toBeVisible();
        await expectAccessible(page);
        await goTo(page, '/publishing/website?show=preview');
        await expect(page.getByTitle(/^Preview: /)).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
});
