import { expect } from '@playwright/test';
import { expectAccessible, goTo, test } from './support/sample.ts';

test('[S-302] an organisation is found by keyboard and its details open', async ({ page }) => {
  await goTo(page, '/people');
  await page.getByRole('textbox', { name: 'Find a name, post or address' }).fill('thames valley');
  const row = page.getByRole('row', { name: /Thames Valley Police/ });
  await row.focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Thames Valley Police' });
  await expect(details.getByRole('heading', { name: /^Seats held/ })).toBeVisible();
});

test('[S-303] a new contact is not published until somebody decides so', async ({ page }) => {
  await goTo(page, '/people?find=thames%20valley%20police');
  await page.getByRole('row', { name: /Thames Valley Police/ }).click();
  const details = page.getByRole('complementary', { name: 'Thames Valley Police' });
  await details.getByRole('button', { name: 'Add to contacts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a contact' });
  await dialog.getByRole('textbox', { name: 'Address or number' }).fill('not an address');
  await dialog.getByRole('button', { name: 'Add the contact' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Address or number' }).fill('office@example.org');
  await dialog.getByRole('button', { name: 'Add the contact' }).click();
  const publish = details.getByRole('switch', { name: 'Publish office@example.org' });
  await expect(publish).not.toBeChecked();
  await publish.click();
  await expect(publish).toBeChecked();
});

test('a fact of an organisation saves itself', async ({ page }) => {
  await goTo(page, '/people?find=thames%20valley%20police');
  await page.getByRole('row', { name: /Thames Valley Police/ }).click();
  const details = page.getByRole('complementary', { name: 'Thames Valley Police' });
  await details.getByRole('textbox', { name: /^Note/ }).fill('Covers three counties.');
  await details.getByRole('textbox', { name: /^Note/ }).blur();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  await expect(
    page
      .getByRole('complementary', { name: 'Thames Valley Police' })
      .getByRole('textbox', { name: /^Note/ }),
  ).toHaveValue('Covers three counties.');
});

test('an organisation with seats is not removed, and the reason is said', async ({ page }) => {
  await goTo(page, '/people?find=thames%20valley%20police');
  await page.getByRole('row', { name: /Thames Valley Police/ }).click();
  const details = page.getByRole('complementary', { name: 'Thames Valley Police' });
  await details.getByRole('button', { name: 'Remove this organisation' }).click();
  await expect(details.getByRole('alert')).toBeVisible();
});

test('a spreadsheet is shown row by row and only then written', async ({ page }) => {
  await goTo(page, '/people/import');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'partners.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Name,Sector\nExample Trust,Voluntary and community\nOther Trust,Nonsense\n',
    ),
  });
  await expect(page.getByRole('row', { name: /Example Trust.*To add/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Other Trust.*Problem.*is not known/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  await expect(page.getByText('1 added, 0 changed.')).toBeVisible();
  await goTo(page, '/people?find=example%20trust');
  await expect(page.getByRole('row', { name: /Example Trust/ })).toBeVisible();
});

test('a file that is no spreadsheet is refused in words', async ({ page, complaints }) => {
  await goTo(page, '/people/import');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await choosing
  ).setFiles({
    name: 'picture.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('this is no workbook'),
  });
  await expect(page.getByRole('alert').filter({ hasText: /./ }).first()).toBeVisible();
  // The browser writes each refused answer to its console.
  complaints.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('people and imports have no finding of axe-core', async ({ page }) => {
      await goTo(page, '/people?find=thames%20valley%20police');
      await page.getByRole('row', { name: /Thames Valley Police/ }).click();
      await expect(page.getByRole('complementary', { name: /^Thames/ })).toBeVisible();
      await expectAccessible(page);
      await goTo(page, '/people?show=people');
      await expect(page.getByRole('row').nth(3)).toBeVisible();
      await expectAccessible(page);
      await goTo(page, '/people/import');
      await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
