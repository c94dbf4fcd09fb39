import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, pickByKey } from './support/sample.ts';
import { onNothing, test } from './support/registers.ts';

const history = (page: Page) => page.getByRole('list', { name: 'History of Leaving hospital' });
const plan = (page: Page) => page.getByRole('grid', { name: 'Forward plan' });
const details = (page: Page) => page.getByRole('complementary');
const board = 'Health and Wellbeing Board';

test.describe('matters and the forward plan', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '/threads');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Matters and forward plan');
  });

  test('a matter tells what was decided and agreed in the order of days', async ({ page }) => {
    const row = page.getByRole('grid', { name: 'Matters' }).getByRole('row', { name: /Leaving/ });
    await expect(row).toContainText(board);
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/threads\/leaving-hospital$/);
    const entries = history(page).getByRole('listitem');
    await expect(entries.nth(0)).toContainText('joint hospice strategy');
    await expect(entries.nth(1)).toContainText('falls clinic figures');
    await history(page)
      .getByRole('link', { name: /falls clinic/ })
      .press('Enter');
    await expect(details(page)).toContainText('Everything said and done about this matter');
  });

  test('things are linked to a matter and taken out again by keyboard alone', async ({ page }) => {
    await goTo(page, '/threads/leaving-hospital');
    await page.getByRole('button', { name: 'Add to this matter' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add to this matter' });
    const find = dialog.getByRole('textbox', { name: 'Find an item, paper, decision or action' });
    await expect(find).toBeFocused();
    await page.keyboard.type('school meals plan back');
    const add = dialog.getByRole('button', { name: /^Add Bring the school meals plan/ });
    await add.press('Enter');
    await expect(add).toHaveCount(0);
    await expect(find).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(history(page)).toContainText('Bring the school meals plan back with costs');
    await expect(page.getByRole('button', { name: 'Add to this matter' })).toBeFocused();
    await page.keyboard.press('Tab');
    const out = page.getByRole('button', { name: /^Take out Bring the school meals plan/ });
    await out.press('Enter');
    await expect(out).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Add to this matter' })).toBeFocused();
  });

  test('a matter is begun, closed and reopened', async ({ page }) => {
    await page.getByRole('button', { name: 'New matter' }).click();
    const dialog = page.getByRole('dialog', { name: 'New matter' });
    await dialog.getByRole('textbox', { name: 'Matter' }).fill('Winter beds');
    await dialog.getByRole('combobox', { name: 'Partnership' }).fill(board);
    await dialog.getByRole('combobox', { name: 'Partnership' }).press('Tab');
    await dialog.getByRole('button', { name: 'Begin the matter' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Nothing is linked yet' })).toBeVisible();
    const more = page.getByRole('button', { name: 'More', exact: true });
    await more.press('Enter');
    await pickByKey(page.getByRole('menuitem', { name: 'Close the matter' }));
    await expect(page.getByText(/Closed \d+ /)).toBeVisible();
    await more.press('Enter');
    await pickByKey(page.getByRole('menuitem', { name: 'Reopen the matter' }));
    await expect(page.getByText(/Closed \d+ /)).toHaveCount(0);
  });

  test('a coming matter is planned, put on an agenda and found there', async ({ page }) => {
    await goTo(page, '/threads?show=plan');
    await page
      .getByRole('list', { name: 'Partnerships' })
      .getByRole('link', { name: board, exact: true })
      .press('Enter');
    await page.getByRole('button', { name: 'New coming matter' }).click();
    const dialog = page.getByRole('dialog', { name: 'New coming matter' });
    await dialog.getByRole('textbox', { name: 'Matter' }).fill('Pharmacy needs assessment');
    await dialog.getByRole('textbox', { name: 'About when (optional)' }).fill('+90d');
    await dialog.getByRole('button', { name: 'Add to the plan' }).press('Enter');
    const row = plan(page).getByRole('row', { name: /Pharmacy needs assessment/ });
    await expect(row).toContainText('Planned');
    await details(page).getByRole('button', { name: 'Put on an agenda' }).click();
    const meeting = page.getByRole('dialog', { name: 'Put on an agenda' });
    await meeting.getByRole('button', { name: 'Put on the agenda' }).press('Enter');
    await expect(row).toContainText('On the agenda');
    await details(page)
      .getByRole('link', { name: /^[A-Z][a-z]+day \d/ })
      .click();
    await expect(page).toHaveURL(/\/agenda$/);
    await expect(page.getByText('Pharmacy needs assessment').first()).toBeVisible();
  });

  test('a coming matter is dropped, removed and taken back', async ({ page }) => {
    await goTo(page, '/threads?show=plan&body=health-and-wellbeing-board');
    await page.getByRole('button', { name: 'New coming matter' }).click();
    const dialog = page.getByRole('dialog', { name: 'New coming matter' });
    await dialog.getByRole('textbox', { name: 'Matter' }).fill('Air quality');
    await dialog.getByRole('button', { name: 'Add to the plan' }).press('Enter');
    const row = plan(page).getByRole('row', { name: /Air quality/ });
    await details(page).getByRole('button', { name: 'More for Air quality' }).press('Enter');
    await pickByKey(page.getByRole('menuitem', { name: 'Remove' }));
    await expect(row).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(row).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('the list, a history, the plan and the dialogs are accessible', async ({ page }) => {
        await expect(page.getByRole('row', { name: /Leaving hospital/ })).toBeVisible();
        await expectAccessible(page);
        await goTo(page, '/threads/leaving-hospital');
        await expect(history(page)).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Add to this matter' }).click();
        await expect(page.getByRole('list', { name: 'What can be added' })).toBeVisible();
        await expectAccessible(page);
        await goTo(page, '/threads?show=plan');
        await expect(page.getByRole('heading', { name: 'Choose a partnership' })).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
});

onNothing('without any matter the page says what one is', async ({ page }) => {
  await goTo(page, '/threads');
  await expect(page.getByRole('heading', { name: 'No matters yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin the first matter' }).click();
  await expect(page.getByRole('dialog', { name: 'New matter' })).toBeVisible();
});
