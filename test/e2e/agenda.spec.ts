import { expect, type Page } from '@playwright/test';
import { test } from './support/meetings.ts';
import { expectAccessible, goTo } from './support/sample.ts';

const rows = (page: Page) => page.getByRole('grid', { name: 'Order of business' });
const row = (page: Page, title: string) => rows(page).getByRole('row', { name: title });

test.beforeEach(async ({ page, meetings }) => {
  await goTo(page, `${meetings.board}/agenda`);
  await expect(row(page, 'Welcome and apologies')).toBeVisible();
});

test('[S-096] an officer builds an agenda with the keyboard alone', async ({ page }) => {
  await row(page, 'Welcome and apologies').focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Declarations of interest')).toBeFocused();

  await page.keyboard.press('n');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Carers strategy');
  await page.keyboard.press('Enter');
  const added = row(page, 'Carers strategy');
  await expect(added).toBeFocused();
  await expect(added).toContainText('To decide');
  await expect(added.getByRole('gridcell').nth(1)).toHaveText('3');

  await page.keyboard.press('Alt+ArrowUp');
  await expect(added.getByRole('gridcell').nth(1)).toHaveText('2');
  await expect(added).toBeFocused();
  await page.keyboard.press('Alt+Home');
  await expect(added.getByRole('gridcell').nth(1)).toHaveText('1');

  await page.keyboard.press('Enter');
  const title = page.getByRole('complementary').getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  await title.fill('Carers strategy 2027');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Carers strategy 2027')).toBeFocused();

  await page.keyboard.press('m');
  const place = page.getByRole('dialog').getByRole('combobox', { name: 'Move to' });
  await expect(place).toBeFocused();
  await place.fill('Winter resilience');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Carers strategy 2027').getByRole('gridcell').nth(1)).toHaveText('7');

  await page.keyboard.press('Control+z');
  await expect(row(page, 'Carers strategy 2027').getByRole('gridcell').nth(1)).toHaveText('1');
});

test('[S-097] crossing into the exempt part asks for the ground, and leaving it for a second look', async ({
  page,
}) => {
  const item = row(page, 'Forward plan and open actions');
  await item.focus();
  await page.keyboard.press('m');
  const place = page.getByRole('dialog').getByRole('combobox', { name: 'Move to' });
  await place.fill('Community reablement');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move', exact: true }).click();

  const asks = page.getByRole('dialog', { name: /Withhold item/ });
  await asks.getByRole('button', { name: 'Withhold and move' }).click();
  await expect(asks.getByText('Choose the ground for withholding this').first()).toBeVisible();
  await asks.getByRole('combobox').click();
  await page
    .getByRole('option', { name: /financial|commercial/i })
    .first()
    .click();
  await asks.getByRole('textbox', { name: /Reason that the public/ }).fill('It names bidders.');
  await asks.getByRole('button', { name: 'Withhold and move' }).click();
  await expect(asks).toBeHidden();
  await expect(item).toContainText('Exempt');

  await item.focus();
  await page.keyboard.press('Enter');
  const pane = page.getByRole('complementary');
  await expect(pane.getByRole('group', { name: 'The public agenda will say' })).toContainText(
    'It names bidders.',
  );
  // Nobody has looked at the title yet, so the public agenda does not say it.
  await expect(pane.getByRole('group', { name: 'The public agenda will say' })).not.toContainText(
    'Forward plan',
  );
  await pane.getByRole('switch', { name: /Withhold item/ }).press(' ');
  await expect(page.getByRole('dialog', { name: /End the restriction/ })).toBeVisible();
});

test('what is typed in the details is saved and shown in the row', async ({ page }) => {
  await row(page, 'Winter resilience').click();
  const pane = page.getByRole('complementary');
  await pane.getByRole('textbox', { name: 'Minutes' }).fill('40');
  await pane.getByRole('textbox', { name: 'Title' }).click();
  await expect(row(page, 'Winter resilience').getByRole('gridcell').nth(5)).toHaveText('40');
  await expect(page.getByText(/The business needs/).first()).toBeVisible();
  await pane.getByRole('button', { name: 'Add a recommendation' }).click();
  await pane.getByRole('textbox', { name: 'Recommendation 1' }).last().fill('Note the plan.');
  await pane.getByRole('textbox', { name: 'Title' }).click();
  await page.reload();
  await expect(pane.getByRole('textbox', { name: /Recommendation \d/ }).last()).toHaveValue(
    'Note the plan.',
  );
});

test('the preview shows the public agenda and nothing that is withheld', async ({
  page,
  complaints,
}) => {
  await page.getByRole('button', { name: 'Preview' }).click();
  const preview = page.frameLocator('iframe[title="Preview of the public agenda"]');
  await expect(preview.getByRole('heading', { name: /Health and Wellbeing Board/ })).toBeVisible();
  await expect(preview.getByText('Annex A: bids')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Preview' })).toBeFocused();
  // Playwright looks into the frame by a script, which its sandbox refuses to everybody.
  expect(complaints.filter((words) => !words.includes('sandboxed'))).toEqual([]);
  complaints.length = 0;
});

test('an item is withdrawn with its reason and reinstated', async ({ page }) => {
  await row(page, 'Pharmaceutical needs').click();
  await page.getByRole('button', { name: /Change item/ }).click();
  await page.getByRole('menuitem', { name: 'Withdraw' }).click();
  const dialog = page.getByRole('dialog', { name: /Withdraw item/ });
  await dialog.getByRole('textbox').fill('The assessment is not finished.');
  await dialog.getByRole('button', { name: /Withdraw item/ }).click();
  await expect(row(page, 'Pharmaceutical needs')).toContainText('Withdrawn');
  await page.getByRole('button', { name: /Change item/ }).click();
  await page.getByRole('menuitem', { name: 'Reinstate' }).click();
  await expect(row(page, 'Pharmaceutical needs')).not.toContainText('Withdrawn');
});

test('[S-099] an empty agenda begins from a template', async ({ page, meetings }) => {
  await goTo(page, `${meetings.empty}/agenda`);
  await expect(page.getByRole('heading', { name: 'Nothing on the agenda yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use Delivery group' }).click();
  await expect(rows(page).getByRole('row', { selected: false }).first()).toBeVisible();
});

test('the agenda and the history are accessible in light and dark', async ({ page, meetings }) => {
  await row(page, 'Community reablement').click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await goTo(page, `${meetings.board}/history`);
  await expect(page.getByText(/Added the file/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a meeting that is not there says so, with a way to try again', async ({
  page,
  complaints,
}) => {
  await goTo(page, '/meetings/health-and-wellbeing-board/1999-01-01/agenda');
  await expect(page.getByRole('heading', { name: 'This meeting cannot be shown' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  // The browser notes the answer 404, which is what it should be.
  complaints.length = 0;
});
