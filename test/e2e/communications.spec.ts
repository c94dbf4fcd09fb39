import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, openByKey, test, pickByKey } from './support/sample.ts';

const board = 'Health and Wellbeing Board';
const entry = (page: Page, name = /Carers/) =>
  page.getByRole('grid', { name: 'Communications' }).getByRole('row', { name });
const details = (page: Page) => page.getByRole('complementary', { name: 'Carers’ survey' });

/** Adds a consultation by keyboard and leaves its details open. */
async function addConsultation(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'New entry' });
  await openByKey(page.getByRole('button', { name: 'New entry' }), dialog);
  const partnership = dialog.getByRole('combobox', { name: 'Partnership' });
  await partnership.fill(board);
  await partnership.press('Tab');
  await expect(dialog.locator(':focus')).toHaveAccessibleName('Title');
  await page.keyboard.type('Carers’ survey');
  await page.keyboard.press('Tab');
  await page.keyboard.type('What would help you most?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: /^Closes on/ }).fill('+7d');
  await dialog.getByRole('textbox', { name: /^Link/ }).fill('https://example.org/carers');
  await dialog.getByRole('button', { name: 'Add the entry' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(entry(page)).toContainText('Due in 7 days');
}

test.describe('communications', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '/publishing/communications');
    await expect(page.getByRole('button', { name: 'New entry' })).toBeVisible();
  });

  test('a consultation is held, ended with its results, and these go on the website [S-109] [S-248]', async ({
    page,
  }) => {
    await addConsultation(page);
    const told = details(page).getByRole('region', { name: 'What the public reads' });
    await expect(told).toContainText('Not public.');
    await expect(told).toContainText('What would help you most?');
    const done = page.getByRole('dialog', { name: 'It is done' });
    await openByKey(details(page).getByRole('button', { name: 'Done', exact: true }), done);
    await done.getByRole('textbox', { name: 'What came of it' }).fill('412 answers.');
    await done.getByRole('button', { name: 'Record that it is done' }).press('Enter');
    await expect(done).toHaveCount(0);
    await goTo(page, '/publishing/communications?state=done');
    await expect(entry(page)).toContainText('Results are not public');
    await entry(page).focus();
    await page.keyboard.press('Enter');
    const put = details(page).getByRole('button', { name: 'Put them there' });
    await expect(put).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entry(page)).toContainText('On the website');
    await expect(told).toContainText('412 answers.');
    await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
    await expect(entry(page)).toContainText('Not public');
  });

  test('a link that is not https is refused beside its field, and what never is public says so', async ({
    page,
  }) => {
    const dialog = page.getByRole('dialog', { name: 'New entry' });
    await openByKey(page.getByRole('button', { name: 'New entry' }), dialog);
    const link = dialog.getByRole('textbox', { name: /^Link/ });
    await link.fill('http://example.org');
    await link.press('Tab');
    await expect(link).toHaveAccessibleDescription(/begins with https/);
    await dialog.getByRole('combobox', { name: 'Kind' }).press('Enter');
    await page.getByRole('option', { name: 'Communications plan' }).click();
    await expect(dialog).toContainText('never on the website');
    await expect(dialog.getByRole('checkbox', { name: 'On the website' })).toHaveCount(0);
  });

  test('the register is saved as a spreadsheet', async ({ page }) => {
    await addConsultation(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await pickByKey(page.getByRole('menuitem', { name: 'Save as CSV' }));
    expect((await download).suggestedFilename()).toMatch(/^communications-.*\.csv$/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('the register, an entry and the form are accessible', async ({ page }) => {
        await addConsultation(page);
        await expectAccessible(page);
        const dialog = page.getByRole('dialog', { name: 'Change the entry' });
        await openByKey(details(page).getByRole('button', { name: 'Edit', exact: true }), dialog);
        await expectAccessible(page);
      });
    });
  }
});
