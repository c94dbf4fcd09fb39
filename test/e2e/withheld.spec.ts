import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, openByKey, test, pickByKey } from './support/sample.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Withheld matters' });
const details = (page: Page) => page.getByRole('complementary', { name: 'A learning review' });
const row = (page: Page) =>
  list(page)
    .getByRole('row', { name: /A learning review/ })
    .filter({ hasText: /^(?!.*Paper of).*Item 14/ });

/** Opens the item by its row and a dialog by its button, without the mouse. */
async function ask(page: Page, button: 'Keep withheld' | 'Release') {
  await row(page).focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('button', { name: 'Keep withheld' })).toBeFocused();
  const dialog = page.getByRole('dialog', {
    name: button === 'Release' ? 'Release the item to the public?' : 'Keep it withheld',
  });
  await openByKey(details(page).getByRole('button', { name: button, exact: true }), dialog);
  return dialog;
}

test.describe('withheld matters', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '/publishing/withheld');
    await expect(row(page)).toBeVisible();
  });

  test('a restriction is kept by keyboard, with the next day to look at it [R-038]', async ({
    page,
  }) => {
    const dialog = await ask(page, 'Keep withheld');
    await expect(dialog.locator(':focus')).toHaveAccessibleName('Why the restriction still holds');
    await page.keyboard.type('The family is still known in the village.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1/6/2035');
    await dialog.getByRole('textbox', { name: 'Decided by' }).fill('Monitoring Officer');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(details(page)).toContainText('The family is still known in the village.');
    await expect(row(page)).toContainText('Due 1 June 2035');
    await expect(row(page)).toContainText('Monitoring Officer');
  });

  test('a release shows what becomes public, asks, and can be undone [R-038]', async ({ page }) => {
    const dialog = await ask(page, 'Release');
    const preview = dialog.getByRole('region', { name: 'What becomes public' });
    await expect(preview).toContainText('What the agencies learned from one family');
    await expect(preview).toContainText('stays out of public view');
    await dialog.getByRole('textbox', { name: 'Why it is released' }).fill('The family agrees.');
    await dialog.getByRole('textbox', { name: 'Decided by' }).fill('Monitoring Officer');
    const release = dialog.getByRole('button', { name: 'Release to the public' });
    await release.press('Enter');
    await expect(
      dialog.getByRole('checkbox', { name: /^I have read/ }),
    ).toHaveAccessibleDescription(/Read what becomes public/);
    await dialog.getByRole('checkbox', { name: /^I have read/ }).press('Space');
    await release.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(row(page)).toHaveCount(0);
    const released = page.getByRole('list', { name: 'Released' });
    await expect(released).toContainText('by Monitoring Officer: The family agrees.');
    await expect(released).toContainText('Goes out with the next bundle');
    await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
    await expect(row(page)).toBeVisible();
    await expect(released).toHaveCount(0);
  });

  test('the list is narrowed by partnership and by review, and cleared', async ({ page }) => {
    await page.getByRole('button', { name: /^Review:/ }).press('Enter');
    await pickByKey(page.getByRole('menuitemradio', { name: 'No review date' }));
    await expect(page.getByRole('heading', { name: 'No withheld matter has this' })).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filters' }).press('Enter');
    await expect(row(page)).toBeVisible();
    await page.getByRole('link', { name: 'To publish', exact: true }).press('Enter');
    await expect(page.getByRole('grid', { name: 'Meetings with papers to publish' })).toBeVisible();
  });

  test('a failure is said, and tried again', async ({ page, complaints }) => {
    await page.route('**/rpc/withheld/page*', (route) => route.abort());
    await goTo(page, '/publishing/withheld');
    const panel = page.getByRole('alert', { name: 'The withheld matters cannot be shown' });
    await expect(panel).toBeVisible();
    await page.unroute('**/rpc/withheld/page*');
    await panel.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(row(page)).toBeVisible();
    expect(complaints.splice(0).filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('the list, the details and both dialogs are accessible', async ({ page }) => {
        const keep = await ask(page, 'Keep withheld');
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(keep).toHaveCount(0);
        const release = await ask(page, 'Release');
        await expect(release.getByRole('region', { name: 'What becomes public' })).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(release).toHaveCount(0);
        await expectAccessible(page);
      });
    });
  }
});
