import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, openByKey, pickByKey } from './support/sample.ts';
import { onNothing, test } from './support/registers.ts';

const actions = (page: Page) => page.getByRole('grid', { name: 'Register of actions' });
const decisions = (page: Page) => page.getByRole('grid', { name: 'Register of decisions' });
const lateWords = 'Send the falls clinic figures to every member';
const late = (page: Page) => actions(page).getByRole('row', { name: lateWords });
const hospice = (page: Page) =>
  decisions(page).getByRole('row', { name: /joint hospice strategy/ });
const details = (page: Page) => page.getByRole('complementary');

test.describe('actions and decisions', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, '/actions');
    await expect(late(page)).toBeVisible();
  });

  test('[S-105] an officer records an update by keyboard alone, and takes it back', async ({
    page,
  }) => {
    await late(page).focus();
    await page.keyboard.press('Enter');
    const update = details(page).getByRole('textbox', { name: 'Update from the owner' });
    await expect(update).toBeFocused();
    await page.keyboard.type('Report is with our medical director for sign-off.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Chief Operating Officer');
    await page.keyboard.press('Tab');
    await page.keyboard.type('60');
    await page.keyboard.press('Control+Enter');
    const history = details(page).getByRole('list', { name: 'History of Leaving hospital' });
    await expect(history).toContainText('“Report is with our medical director for sign-off.”');
    await expect(update).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(late(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(history).not.toContainText('medical director');
  });

  test('what was typed about an action is kept while another is looked at', async ({ page }) => {
    await late(page).click();
    const update = details(page).getByRole('textbox', { name: 'Update from the owner' });
    await update.fill('Half a sentence');
    await actions(page)
      .getByRole('row', { name: /school meals plan/ })
      .click();
    await expect(update).toHaveValue('');
    await late(page).click();
    await expect(update).toHaveValue('Half a sentence');
  });

  test('an action is closed only with evidence, and reopened with a reason', async ({ page }) => {
    await late(page).click();
    const dialog = page.getByRole('dialog', { name: 'Close with evidence' });
    await openByKey(details(page).getByRole('button', { name: 'Close with evidence' }), dialog);
    await dialog.getByRole('button', { name: 'Close the action' }).click();
    await expect(dialog).toContainText('Name the evidence: a report, a minute or what was seen.');
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Evidence' }).fill('Report of 12 November.');
    await dialog.getByRole('button', { name: 'Close the action' }).click();
    await expect(dialog).toBeHidden();
    await expect(details(page)).toContainText('Report of 12 November.');
    await expect(late(page)).toHaveCount(0);
    await details(page).getByRole('button', { name: 'Reopen' }).click();
    const again = page.getByRole('dialog', { name: 'Reopen the action' });
    await again.getByRole('textbox', { name: 'Why it is opened again' }).fill('A part is missing.');
    await again.getByRole('button', { name: 'Reopen the action' }).click();
    await expect(late(page)).toBeVisible();
  });

  test('[S-056] a partner says that it cannot deliver, and the register says so', async ({
    page,
  }) => {
    await late(page).click();
    await details(page)
      .getByRole('button', { name: /^More for/ })
      .press('Enter');
    await pickByKey(page.getByRole('menuitem', { name: 'Cannot deliver' }));
    const dialog = page.getByRole('dialog', { name: 'The owner cannot deliver it' });
    await dialog.getByRole('textbox', { name: 'Why it cannot be delivered' }).fill('No analyst.');
    await dialog.getByRole('button', { name: 'Record the notice' }).click();
    await expect(late(page)).toContainText('Cannot be delivered');
    await expect(details(page)).toContainText('No analyst.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(late(page)).toContainText(/days late/);
  });

  test('the due date moves with a reason, and the first one is still said', async ({ page }) => {
    await late(page).click();
    await details(page)
      .getByRole('button', { name: /^More for/ })
      .press('Enter');
    await pickByKey(page.getByRole('menuitem', { name: 'Change the due date' }));
    const dialog = page.getByRole('dialog', { name: 'Change the due date' });
    await dialog.getByRole('textbox', { name: 'Due (optional)' }).fill('+30d');
    await dialog.getByRole('textbox', { name: 'Why the date changes' }).fill('The audit is later.');
    await dialog.getByRole('button', { name: 'Change the date' }).click();
    await expect(dialog).toBeHidden();
    await expect(late(page)).not.toContainText('late');
    await expect(details(page)).toContainText(/, first \d+ /);
  });

  test('[R-081] what the accountable body said is recorded by keyboard alone', async ({ page }) => {
    await hospice(page).focus();
    await page.keyboard.press('Enter');
    await expect(details(page)).toContainText('The NHS board noted a reservation about the costs.');
    await expect(details(page)).toContainText('Nothing in this record delegates');
    const dialog = page.getByRole('dialog', { name: 'Ratification' });
    // Enter on the row brings the focus into the details and keeps it there for a moment.
    await expect(details(page).locator(':focus')).toHaveCount(1);
    await page.waitForTimeout(300);
    await openByKey(details(page).getByRole('button', { name: 'Record the answer' }), dialog);
    await dialog.getByRole('button', { name: 'Record the answer' }).press('Enter');
    await expect(dialog).toContainText('Enter the day of their answer.');
    const on = dialog.getByRole('textbox', { name: 'On (optional)' });
    await expect(on).toBeFocused();
    await page.keyboard.type('today');
    await dialog.getByRole('textbox', { name: 'Where it is recorded' }).fill('Cabinet, minute 62');
    await dialog.getByRole('button', { name: 'Record the answer' }).press('Enter');
    await expect(dialog).toBeHidden();
    await expect(hospice(page)).toContainText('County Council: ratified');
  });

  test('an action that no meeting set is added with N', async ({ page }) => {
    await late(page).focus();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'New action' });
    const body = dialog.getByRole('combobox', { name: 'Partnership' });
    await expect(body).toBeFocused();
    await page.keyboard.type('Health and Well');
    await page.keyboard.press('Enter');
    await dialog
      .getByRole('textbox', { name: 'What is to be done' })
      .fill('Send the flood map to the districts');
    const owner = dialog.getByRole('combobox', { name: 'Owner' });
    await owner.fill('Flood Risk Manager');
    await owner.press('Tab');
    await dialog.getByRole('textbox', { name: 'Due (optional)' }).fill('+10d');
    await dialog.getByRole('button', { name: 'Add the action' }).press('Enter');
    await expect(dialog).toBeHidden();
    const row = actions(page).getByRole('row', { name: 'Send the flood map to the districts' });
    await expect(row).toContainText('Flood Risk Manager');
    await expect(row).toContainText('Not started');
  });

  test('filters, search and the board by owner are in the address', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Find a reference or words' }).fill('school meals');
    await expect(late(page)).toHaveCount(0);
    await expect(page).toHaveURL(/find=school/);
    await page.reload();
    await expect(actions(page).getByRole('row', { name: /school meals plan/ })).toBeVisible();
    await page.getByRole('textbox', { name: 'Find a reference or words' }).fill('wintrr');
    await expect(page.getByRole('heading', { name: 'Nothing matches “wintrr”' })).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect(late(page)).toBeVisible();
    await page.getByRole('radiogroup', { name: 'Show' }).getByText('By owner').click();
    const card = page.getByRole('button', { name: lateWords });
    await card.press('Enter');
    await expect(details(page).getByRole('textbox', { name: /^Update/ })).toBeFocused();
    await expectAccessible(page);
  });

  test('a reference from a letter leads to its action or decision', async ({ page }) => {
    await goTo(page, '/decisions/HWB-26-144');
    await expect(hospice(page)).toBeVisible();
    await expect(decisions(page).getByRole('row', { name: /ambulance station/ })).toHaveCount(0);
  });

  test('[S-107] each owner gets one letter about all that is open', async ({ page }) => {
    await page.getByRole('button', { name: 'Write reminder emails' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Reminder emails' });
    await expect(dialog).toContainText(lateWords);
    await expect(dialog.getByRole('button', { name: 'Copy the text' }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Write reminder emails' })).toBeFocused();
  });

  test('a file of the register leaves withheld decisions out unless they are asked for', async ({
    page,
  }) => {
    const save = async (withWithheld: boolean) => {
      await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
      await pickByKey(page.getByRole('menuitem', { name: 'Save as a spreadsheet' }));
      const dialog = page.getByRole('dialog', { name: 'Save as a spreadsheet' });
      await dialog.getByRole('radiogroup', { name: 'Register' }).getByText('Decisions').click();
      await dialog.getByRole('radiogroup', { name: 'Kind of file' }).getByText('CSV').click();
      const box = dialog.getByRole('checkbox', { name: 'With withheld ones' });
      await expect(box).not.toBeChecked();
      if (withWithheld) await box.check();
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save the file' }).press('Enter');
      const text = await readFile(await (await download).path(), 'utf8');
      await expect(dialog).toBeHidden();
      return text;
    };
    const open = await save(false);
    expect(open).toContain('joint hospice strategy');
    expect(open).not.toContain('ambulance station');
    expect(await save(true)).toContain('ambulance station');
  });

  test('what is not for publication is left out of print', async ({ page }) => {
    const station = decisions(page).getByRole('row', { name: /ambulance station/ });
    await expect(station).toContainText('Not for publication');
    await page.emulateMedia({ media: 'print' });
    await expect(station).toBeHidden();
    await expect(hospice(page)).toBeVisible();
  });

  test('Today lists the late action and opens it', async ({ page }) => {
    await goTo(page, '/today');
    const overdue = page.getByRole('region', { name: 'Overdue actions' });
    await overdue.getByRole('link', { name: lateWords }).press('Enter');
    await expect(details(page)).toContainText(lateWords);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('both registers and the details are accessible', async ({ page }) => {
        await late(page).click();
        await expect(details(page)).toContainText('Leaving hospital');
        await expectAccessible(page);
        await hospice(page).click();
        await expect(details(page)).toContainText('Nothing in this record delegates');
        await expectAccessible(page);
      });
    });
  }
});

onNothing('an empty register says where actions come from', async ({ page }) => {
  await goTo(page, '/actions');
  await expect(page.getByRole('heading', { name: 'No actions yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect(page.getByRole('dialog', { name: 'New action' })).toBeVisible();
});
