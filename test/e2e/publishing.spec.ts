import { expect } from '@playwright/test';
import { expectAccessible, goTo, test } from './support/sample.ts';

test.describe('publishing a meeting of the sample', () => {
  test.setTimeout(90_000);

  test('[R-015] from the checks to the recorded publication', async ({ page }) => {
    await goTo(page, '/publishing');
    await expect(page.getByRole('heading', { level: 1, name: 'Publishing' })).toBeVisible();
    await expect(page.getByText('Not built').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Health and Wellbeing Board' }).first().click();
    // The papers are looked into first, in a process of their own.
    await expect(page.getByRole('heading', { name: 'You can publish today' })).toBeVisible({
      timeout: 60_000,
    });
    const build = page.getByRole('button', { name: 'Build the pack' });
    await expect(build).toBeDisabled();
    const reason = page.getByRole('textbox', { name: /Why it is published all the same/ });
    for (const field of await reason.all()) await field.fill('Other forms are offered on request.');
    await expect(build).toBeEnabled();
    await expectAccessible(page);

    await build.click();
    await expect(
      page.getByRole('main').getByText('The public pack is built and read back'),
    ).toBeVisible({
      timeout: 60_000,
    });
    await page.getByRole('button', { name: 'Check the file: version 1' }).click();
    await expect(page.getByRole('main').getByText(/checks of the file pass/)).toBeVisible({
      timeout: 30_000,
    });

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file: version 1' }).click();
    expect((await saving).suggestedFilename()).toMatch(
      /^health-and-wellbeing-board_meeting-pack_.*_v1\.zip$/,
    );

    await page.getByRole('button', { name: 'Record publication' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record when it went live' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Record publication' }).click();
    await expect(dialog).toBeHidden();
    const register = page.getByRole('region', { name: 'What was published, and when' });
    await expect(register.getByText('Public pack, version 1')).toBeVisible();
    await expect(register.getByText(/clear working days/).first()).toBeVisible();
  });

  test('stops where something is not decided, and leads to the place', async ({ page }) => {
    await goTo(page, '/publishing');
    await page.getByRole('link', { name: 'Safer Communities Partnership' }).first().click();
    await expect(page.getByRole('heading', { name: 'Do not publish yet' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Build the pack' })).toBeDisabled();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /^Decide: Item/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/agenda\?item=/);
  });
});

test.describe('settings', () => {
  test('the name of the officer is saved as it is typed, and stays', async ({ page }) => {
    await goTo(page, '/settings/officer');
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill('Clerk to the Partnership');
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await page.waitForTimeout(1200);
    await page.reload();
    await expect(name).toHaveValue('Clerk to the Partnership');
    await expectAccessible(page);
  });

  test('[R-010] a day the office is closed is added, taken away, and brought back by undo', async ({
    page,
  }) => {
    await goTo(page, '/settings/calendar');
    await page.getByRole('button', { name: 'Add days' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'First day' }).fill('24 December 2026');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Christmas shutdown');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/Christmas shutdown/)).toBeVisible();
    await page.getByRole('button', { name: /^Remove .*24 December/ }).click();
    await expect(page.getByText('No extra days')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/Christmas shutdown/)).toBeVisible();
  });

  test('appearance and removed records are accessible in both colours', async ({ page }) => {
    for (const section of ['appearance', 'workspace', 'removed']) {
      await goTo(page, `/settings/${section}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
      await expectAccessible(page);
    }
    await goTo(page, '/settings/appearance');
    await page.getByText('Dark', { exact: true }).click();
    await expectAccessible(page);
  });
});
