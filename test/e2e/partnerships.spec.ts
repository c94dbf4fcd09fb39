import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test as program } from './support/program.ts';
import { expectAccessible, goTo, test } from './support/sample.ts';

const overview = '/partnerships/safer-communities-partnership/overview';
const members = '/partnerships/safer-communities-partnership/members';

test('[S-001] the structure is read and walked by keyboard alone', async ({ page }) => {
  await goTo(page, overview);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safer Communities Partnership');
  const shown = page.getByRole('treeitem', { selected: true });
  await expect(shown).toContainText('Safer Communities');
  await shown.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Health and Wellbeing Board');
});

test('[S-024] a body is found under a name that it has no longer', async ({ page }) => {
  await goTo(page, overview);
  await page.getByRole('textbox', { name: /^Filter \d+ bodies$/ }).fill('Safer Communities Board');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('Safer Communities');
  await expect(page.getByRole('treeitem', { name: /^Children/ })).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Filter \d+ bodies$/ }).fill('nothing of the kind');
  await expect(page.getByText('Nothing matches')).toBeVisible();
});

test('[S-002] the structure is shown as it stood on a past day', async ({ page }) => {
  await goTo(page, `${overview}?on=2008-06-01`);
  await expect(page.getByText('As it stood on 1 June 2008.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
});

test('the purpose is written in place and kept', async ({ page }) => {
  await goTo(page, overview);
  await page.getByRole('button', { name: 'Edit the words' }).click();
  await page.getByRole('textbox', { name: 'Purpose' }).fill('To make Oxfordshire safer.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.getByText('To make Oxfordshire safer.')).toBeVisible();
});

test('[R-001] access rules that do not fit the legal status are warned of', async ({ page }) => {
  await goTo(page, '/partnerships/health-and-wellbeing-board/overview');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Edit the facts' });
  await drawer.getByRole('combobox', { name: 'Access to meetings' }).click();
  await page.getByRole('option', { name: 'Company', exact: true }).click();
  await expect(drawer.getByText(/rules are those of a company, but/)).toBeVisible();
});

test('[S-053] a notice of leaving is recorded from the seat, and taken back', async ({ page }) => {
  await goTo(page, members);
  await page.getByRole('row', { name: /Thames Valley Police/ }).click();
  const seat = page.getByRole('complementary', { name: 'Seat: Thames Valley Police' });
  await seat.getByRole('button', { name: 'Notice of leaving' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notice of leaving' });
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('31/12/2030');
  await dialog.getByRole('button', { name: 'Record the notice' }).click();
  await expect(seat.getByText(/Last day 31 December 2030/)).toBeVisible();
  await seat.getByRole('button', { name: 'More about this seat' }).click();
  await page.getByRole('menuitem', { name: 'Withdraw the notice of leaving' }).click();
  await expect(seat.getByText(/Last day 31 December 2030/)).toHaveCount(0);
});

test('[S-032] a vacant seat is added, filled and vacated', async ({ page }) => {
  await goTo(page, members);
  await page.getByRole('button', { name: 'Add a seat' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a seat' });
  await adding.getByRole('textbox', { name: /^Name of the seat/ }).fill('Young people');
  await adding.getByRole('button', { name: 'Add the seat' }).click();
  const seat = page.getByRole('complementary', { name: 'Seat: Young people' });
  await expect(seat.getByText('Nobody, the seat is vacant')).toBeVisible();
  await seat.getByRole('button', { name: 'Fill the seat' }).click();
  const filling = page.getByRole('dialog', { name: 'Who sits for Young people' });
  await filling.getByRole('combobox', { name: /^Post/ }).fill('Chief Fire Officer');
  await page.getByRole('option', { name: /Chief Fire Officer/ }).click();
  await filling.getByRole('button', { name: 'Fill the seat' }).click();
  await expect(seat.getByText(/Chief Fire Officer/).first()).toBeVisible();
});

test('a body that others depend on is not removed, and the reason is said', async ({ page }) => {
  await goTo(page, overview);
  await page.getByRole('button', { name: 'Change this body' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  const question = page.getByRole('dialog', { name: 'Remove Safer Communities Partnership?' });
  await question.getByRole('button', { name: 'Remove it' }).click();
  await expect(question.getByRole('alert')).not.toBeEmpty();
});

test('a body that is not there is said to be gone', async ({ page, complaints }) => {
  await goTo(page, '/partnerships/no-such-body/overview');
  await expect(page.getByRole('alert', { name: 'This body cannot be shown' })).toContainText(
    'This record is not here any more',
  );
  // The browser writes each answer of 404 to its console.
  complaints.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('the overview and the facts have no finding of axe-core', async ({ page }) => {
      await goTo(page, overview);
      await expect(page.getByRole('heading', { name: 'Reporting lines' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Edit the facts' })).toBeVisible();
      await expectAccessible(page);
    });

    test('the members and a seat have no finding of axe-core', async ({ page }) => {
      await goTo(page, members);
      await page.getByRole('row', { name: /Thames Valley Police/ }).click();
      await expect(page.getByRole('complementary', { name: /^Seat/ })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

program('an empty workspace offers the first partnership', async ({ page, scratch }) => {
  await page.getByRole('button', { name: /Start a new workspace/ }).click();
  const making = page.getByRole('dialog');
  await making.getByRole('textbox', { name: 'Name of the workspace' }).fill('West Downs');
  await making.getByLabel('Passphrase', { exact: true }).fill('heron lantern orchard quay');
  await making.getByLabel('Passphrase again').fill('heron lantern orchard quay');
  await making.getByRole('textbox', { name: /^Folder/ }).fill(join(scratch, 'west-downs'));
  await making.getByRole('button', { name: 'Make the workspace' }).click();
  const key = making.getByRole('status', { name: 'Recovery key' });
  await expect(key).toBeVisible({ timeout: 20_000 });
  const typed = making.getByRole('textbox', { name: 'Enter the key from your copy' });
  await typed.fill((await key.textContent()) ?? '');
  await making.getByRole('button', { name: 'My copy is right' }).click();
  await expect(page).toHaveURL(/\/today$/);

  await goTo(page, '/people');
  await expect(page.getByRole('link', { name: 'Import a spreadsheet' })).toBeVisible();
  await expectAccessible(page);
  await goTo(page, '/partnerships');
  await page.getByRole('button', { name: 'Add the first partnership' }).click();
  const adding = page.getByRole('dialog', { name: 'Add a partnership or group' });
  await expect(adding.getByText('The body opens its meetings by agreement.')).toBeVisible();
  await adding.getByRole('textbox', { name: 'Name', exact: true }).fill('West Downs Board');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('West Downs Board');
  await expect(page.getByRole('treeitem', { name: /West Downs Board/ })).toBeVisible();
});
