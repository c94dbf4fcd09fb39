import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible, goTo, openByKey, test } from './support/sample.ts';

const pack = (page: Page) => page.getByRole('region', { name: 'Public pack' });

async function openBoard(page: Page): Promise<void> {
  await goTo(page, '/publishing');
  await page.getByRole('link', { name: 'Health and Wellbeing Board' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Checks' })).toBeVisible();
}

/** Builds the public pack once its papers have been looked into, which goes on behind the screen. */
async function build(page: Page, version: number): Promise<void> {
  await expect(page.getByRole('heading', { name: 'You can publish today' })).toBeVisible({
    timeout: 90_000,
  });
  const reasons = page.getByRole('textbox', { name: /Why it is published all the same/ });
  for (const field of await reasons.all()) await field.fill('Agreed with the chair.');
  const label = version === 1 ? 'Build the pack' : 'Build again';
  await page.getByRole('button', { name: label }).press('Enter');
  const built = pack(page).getByRole('heading', {
    name: `Version ${String(version)}`,
    exact: true,
  });
  await expect(built).toBeVisible({ timeout: 60_000 });
}

async function inBothColours(page: Page, check: () => Promise<void>): Promise<void> {
  await check();
  await page.emulateMedia({ colorScheme: 'dark' });
  await check();
  await page.emulateMedia({ colorScheme: 'light' });
}

async function choose(option: Locator): Promise<void> {
  await option.focus();
  await option.press('Space');
}

test.describe('what becomes of a pack', () => {
  test.setTimeout(240_000);

  test('a second officer approves it, it is published and withdrawn, by keyboard alone', async ({
    page,
  }) => {
    await openBoard(page);
    const approval = page.getByRole('switch', { name: 'A second officer approves public files' });
    await choose(approval);
    await expect(approval).toBeChecked();
    await build(page, 1);
    const numbers = page.getByText(/^Pages are numbered since version 1 of the public pack/);
    await expect(numbers).toBeVisible();

    await expect(page.getByText('Waiting for a second officer')).toBeVisible();
    const anew = page.getByRole('dialog', { name: 'Number the pages of this meeting anew?' });
    const numberAnew = page.getByRole('button', { name: 'Number the pages anew' });
    await openByKey(numberAnew, anew);
    await expect(anew.getByText(/Packs that were sent already have other numbers/)).toBeVisible();
    await anew.getByRole('button', { name: 'Number the pages anew' }).press('Enter');
    await expect(anew).toBeHidden();
    await expect(numbers).toBeHidden();
    await expect(numberAnew).toBeHidden();
    await build(page, 2);
    await expect(page.getByText(/^Pages are numbered since version 2 of/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Record publication' })).toBeDisabled();
    await inBothColours(page, () => expectAccessible(page));
    const answer = page.getByRole('dialog', { name: 'Answer for version 2' });
    await openByKey(page.getByRole('button', { name: 'Answer for version 2' }), answer);
    await answer.getByRole('textbox', { name: 'Who answers' }).fill('Pat Lee, Governance');
    await inBothColours(page, () => expectAccessible(page));
    await answer.getByRole('button', { name: 'Record the answer' }).press('Enter');
    await expect(answer).toBeHidden();
    await expect(page.getByText(/^Approved by Pat Lee, Governance/)).toBeVisible();

    const record = page.getByRole('dialog', { name: 'Record when it went live' });
    await openByKey(page.getByRole('button', { name: 'Record publication' }), record);
    await record.getByRole('button', { name: 'Record publication' }).press('Enter');
    await expect(record).toBeHidden();
    await page.getByRole('button', { name: 'Withdraw version 2' }).focus();

    const withdraw = page.getByRole('dialog', { name: 'Withdraw Public pack, version 2' });
    await openByKey(page.getByRole('button', { name: 'Withdraw version 2' }), withdraw);
    await expectAccessible(page);
    await withdraw.getByRole('textbox', { name: 'Why, for the register' }).fill('A name in it.');
    await withdraw.getByRole('textbox', { name: 'What the public is told' }).fill('An error.');
    await withdraw.getByRole('button', { name: 'Go on' }).press('Enter');
    const sure = page.getByRole('dialog', { name: /for good\?$/ });
    await expect(sure.getByText('This cannot be undone.')).toBeVisible();
    const confirm = sure.getByRole('button', { name: 'Withdraw it' });
    await expect(confirm).toBeVisible();
    await confirm.press('Enter');
    await expect(sure).toBeHidden();

    const withdrawn = page.getByRole('region', { name: 'Withdrawn' });
    await withdrawn.getByRole('button', { name: /^Build the files that say so/ }).press('Enter');
    await expect(pack(page).getByRole('heading', { name: 'Version 3, withdrawal' })).toBeVisible({
      timeout: 30_000,
    });
    await choose(withdrawn.getByRole('checkbox', { name: 'Printed copies' }));
    await expect(
      withdrawn.getByText(/^1 of \d places is clear\.|^1 of \d places are/),
    ).toBeVisible();
    await inBothColours(page, () => expectAccessible(page));

    await goTo(page, '/publishing/register');
    const register = page.getByRole('region', { name: 'The publishing register' });
    await expect(register.getByText('Withdrawn', { exact: true })).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Public pack: withdrawal, version 3' }),
    ).toBeVisible();
    await inBothColours(page, () => expectAccessible(page));
    await page.screenshot({ path: test.info().outputPath('register.png') });
  });

  test('[S-096] the register begins with how many meetings had every paper in time', async ({
    page,
  }) => {
    await goTo(page, '/publishing/register');
    const headline = page.getByRole('region', { name: 'Papers public in time', exact: true });
    await expect(
      headline.getByText(/\d+ of \d+ meetings had the agenda and every paper public in time/),
    ).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'Papers public in time, by partnership' }),
    ).toBeVisible();
    await inBothColours(page, () => expectAccessible(page));
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Save as a spreadsheet' }).click();
    expect((await saving).suggestedFilename()).toBe('publishing-register.csv');
  });

  test('[S-084] the notice goes out before there are papers, and says what it does not start', async ({
    page,
  }) => {
    await openBoard(page);
    await page.getByText('Notice', { exact: true }).click();
    await page.getByRole('button', { name: 'Build the notice' }).click();
    await expect(
      page.getByRole('main').getByText('The notice of the meeting is built and read back'),
    ).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('notice.png') });
  });

  test('a shared folder that is not there is refused beside its field', async ({ page }) => {
    await openBoard(page);
    const dialog = page.getByRole('dialog', { name: 'Shared folder' });
    await openByKey(page.getByRole('button', { name: 'Choose a folder' }), dialog);
    await dialog.getByRole('textbox', { name: /^Folder/ }).fill('/nowhere/at/all');
    await dialog.getByRole('button', { name: 'Save the folder' }).press('Enter');
    await expect(
      dialog.getByText('The folder /nowhere/at/all is not there.').first(),
    ).toBeVisible();
    await expectAccessible(page);
  });
});
