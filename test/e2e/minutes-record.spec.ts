import { expect, type Page } from '@playwright/test';
import { test } from './support/minuted.ts';
import { expectAccessible, goTo, openByKey, pickByKey } from './support/sample.ts';

const way = (page: Page) => page.getByRole('region', { name: 'Way of the minutes' });
const step = (page: Page, name: string) =>
  way(page)
    .getByRole('list', { name: 'Steps of the minutes' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });
const text = (page: Page) => page.frameLocator('iframe[title="The public minutes"]');

async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await page.getByRole('button', { name }).press(key);
}

async function openMinutes(page: Page, path: string): Promise<void> {
  await goTo(page, `${path}/minutes`);
  await expect(way(page)).toBeVisible();
}

async function clearAndIssue(page: Page): Promise<void> {
  await press(page, 'Record that the chair cleared it');
  const cleared = page.getByRole('dialog', { name: 'Record that the chair cleared the draft' });
  await expect(cleared.getByRole('textbox', { name: 'Cleared by' })).toHaveValue('Ann Chair');
  await cleared.getByRole('button', { name: 'Record as cleared' }).press('Enter');
  await expect(step(page, 'Cleared by the chair')).toContainText('Cleared by Ann Chair on');
  const issued = page.getByRole('dialog', { name: 'Record that the draft went out' });
  await openByKey(page.getByRole('button', { name: 'Record that the draft went out' }), issued);
  await issued.getByRole('button', { name: 'Record publication' }).press('Enter');
  await expect(step(page, 'Published as a draft')).toContainText('Published as a draft on');
}

test('[R-060] [R-061] the chair clears a draft, the next meeting approves it with a correction, it is signed and published, by keyboard alone', async ({
  page,
  paths,
}) => {
  await openMinutes(page, paths.written);
  await expect(text(page).getByText('The board heard the plan for 13 schemes.')).toBeVisible();
  await expectAccessible(page);
  await clearAndIssue(page);

  const dialog = page.getByRole('dialog', { name: 'Record the approval of the minutes' });
  await openByKey(page.getByRole('button', { name: 'Record the approval' }), dialog);
  await dialog.getByRole('button', { name: 'Put it on that agenda' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('are on the agenda of');
  await dialog.getByRole('textbox', { name: 'Who presided there' }).fill('Ben Deputy');
  await dialog.getByRole('button', { name: 'Add a correction' }).press('Enter');
  const line = dialog.getByRole('textbox', { name: 'Correction 1' });
  await expect(line).toBeFocused();
  await page.keyboard.type('For 13 schemes read 14 schemes.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Go on' }).press('Enter');
  const sure = page.getByRole('dialog', { name: 'Approve these minutes?' });
  await expect(sure).toContainText('at which Ben Deputy presided');
  await expect(sure.getByRole('list', { name: 'Corrections' })).toContainText('read 14 schemes');
  await sure.getByRole('button', { name: 'Approve the minutes' }).press('Enter');

  await expect(step(page, 'Approved')).toContainText('with 1 correction');
  await expect(step(page, 'Approved')).toContainText('Ben Deputy presided.');
  await expect(way(page).getByRole('textbox')).toHaveCount(0);
  await expect(way(page).getByText(/Their text stands/)).toBeVisible();
  const menu = page.getByRole('menu', { name: 'More for version 1' });
  await openByKey(way(page).getByRole('button', { name: 'More for version 1' }), menu);
  await expect(menu.getByRole('menuitem', { name: 'Compare with the text now' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Put this version back' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const signed = page.getByRole('dialog', { name: 'Record the signature' });
  await openByKey(way(page).getByRole('button', { name: 'Record the signature' }), signed);
  await expect(signed.getByRole('textbox', { name: 'Signed by' })).toHaveValue('Ben Deputy');
  await signed.getByRole('button', { name: 'Record the signature' }).press('Enter');
  await expect(step(page, 'Signed')).toContainText('Signed by Ben Deputy on');
  const final = page.getByRole('dialog', { name: 'Record the final publication' });
  await openByKey(way(page).getByRole('button', { name: 'Record the final publication' }), final);
  await final.getByRole('button', { name: 'Record publication' }).press('Enter');
  await expect(way(page).getByRole('heading', { level: 2 }).first()).toContainText('Published on');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await goTo(page, `${paths.written}/minutes/live`);
  await expect(page.getByText(/Their text stands/).first()).toBeVisible();
  await expect(page.locator('[contenteditable="true"]')).toHaveCount(0);
});

test('[R-061] earlier minutes wait at the meeting that can approve them', async ({
  page,
  paths,
}) => {
  await openMinutes(page, paths.next);
  const waiting = way(page).getByRole('region', { name: 'To approve at this meeting' });
  await expect(waiting).toContainText('The draft has to go out first.');
  await waiting.getByRole('button', { name: /^Put on this agenda/ }).press('Enter');
  await expect(page.getByText(/are on the agenda of/).first()).toBeVisible();
  await expect(waiting.getByRole('button', { name: /^Put on this agenda/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(waiting.getByRole('button', { name: /^Put on this agenda/ })).toBeVisible();
});

test('[R-060] versions are kept by Ctrl S, compared with changed words marked, and put back before approval', async ({
  page,
  paths,
}) => {
  await openMinutes(page, paths.written);
  await page.keyboard.press('Control+s');
  const keep = page.getByRole('dialog', { name: 'Keep a version' });
  await keep.getByRole('textbox', { name: 'Name' }).fill('Before the chair’s comments');
  await page.keyboard.press('Enter');
  const versions = way(page).getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('Before the chair’s comments');

  await expect(keep).toHaveCount(0);
  await step(page, 'Drafting').getByRole('link', { name: 'Go on writing' }).press('Enter');
  await press(page, 'Write again');
  const editor = page.locator('[contenteditable="true"]');
  await editor.press('Control+Home');
  await page.keyboard.type('Altogether new words. ');
  await expect(page.getByText(/Saved/).first()).toBeVisible();
  await page.waitForTimeout(1500);

  await openMinutes(page, paths.written);
  await versions.getByRole('button', { name: 'More for version 1' }).press('Enter');
  await pickByKey(page.getByRole('menuitem', { name: 'Compare with the text now' }));
  const comparison = page.getByRole('region', { name: 'Comparison' });
  await expect(comparison.getByRole('status')).toContainText('1 item of 3 changed');
  await expect(comparison.getByRole('insertion')).toContainText('Altogether new words.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(comparison).toHaveCount(0);

  await versions.getByRole('button', { name: 'More for version 1' }).press('Enter');
  await pickByKey(page.getByRole('menuitem', { name: 'Put this version back' }));
  const sure = page.getByRole('dialog', { name: 'Put version 1 back?' });
  await expect(sure).toContainText('What stands now is kept as a version first.');
  await sure.getByRole('button', { name: 'Put version 1 back' }).press('Enter');
  await expect(versions).toContainText('Before version 1 was put back');
  await expect(text(page).getByText('Altogether new words.')).toHaveCount(0);
});

test('[S-100] the text is shown for the public and for members, whole or one item, and saved as a file', async ({
  page,
  paths,
}) => {
  await openMinutes(page, paths.written);
  await expect(text(page).getByText('The chair welcomed everybody.')).toBeVisible();
  const pane = page.getByRole('region', { name: 'Text', exact: true });
  await pane.getByRole('combobox', { name: 'Part' }).click();
  await page.getByRole('option', { name: '2. Winter plan' }).click();
  await expect(text(page).getByText('The chair welcomed everybody.')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Save as' }).press('Enter');
  await pickByKey(page.getByRole('menuitem', { name: 'Web page' }));
  expect((await download).suggestedFilename()).toMatch(/^draft-minutes-.*-extract\.html$/);
  await pane.getByRole('radio', { name: 'Members' }).focus();
  await page.keyboard.press('Space');
  await expect(pane).toContainText('Not for publication.');
});

test('[S-100] a meeting to come offers to take the minutes, a cancelled one has none', async ({
  page,
  paths,
}) => {
  await openMinutes(page, paths.toCome);
  await expect(way(page).getByRole('link', { name: 'Take the minutes' })).toHaveAttribute(
    'href',
    `${paths.toCome}/minutes/live`,
  );
  await expect(page.getByRole('heading', { name: 'No minutes yet' })).toBeVisible();
  await expectAccessible(page);
  await goTo(page, `${paths.cancelled}/minutes`);
  await expect(page.getByRole('heading', { name: 'This meeting was cancelled' })).toBeVisible();
});

test('what went wrong is said, with the way to try again', async ({ page, paths, complaints }) => {
  await page.route('**/rpc/minutes/page*', (route) => route.abort());
  await goTo(page, `${paths.written}/minutes`);
  const panel = page.getByRole('alert', { name: 'The minutes cannot be shown' });
  await expect(panel).toBeVisible();
  await page.unroute('**/rpc/minutes/page*');
  await panel.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(way(page)).toBeVisible();
  expect(complaints.splice(0).filter((one) => !one.includes('net::ERR_FAILED'))).toEqual([]);
});
