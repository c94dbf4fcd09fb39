import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { aPdf } from '#test/support/a-pdf.ts';
import { test } from './support/meetings.ts';
import { expectAccessible, goTo, pickByKey } from './support/sample.ts';

const row = (page: Page, title: string) =>
  page.getByRole('grid', { name: 'Papers of this meeting' }).getByRole('row', { name: title });
const details = (page: Page) => page.getByRole('complementary');
const winter = 'Winter resilience and delayed transfers of care';

test.beforeEach(async ({ page, meetings }) => {
  // The browser hands its file window over from here on: asked for it at the press, it can be late.
  page.on('filechooser', () => undefined);
  await goTo(page, `${meetings.board}/papers`);
  await expect(row(page, winter)).toBeVisible();
});

/** What the system's own window would answer: the program only sees the file. */
async function chooseByKeyboard(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}

test('[S-098] an officer attaches a paper by keyboard alone, and takes it back', async ({
  page,
  scratch,
}) => {
  const file = join(scratch, 'winter.pdf');
  await writeFile(file, aPdf({ pages: ['One', 'Two'] }));
  await row(page, winter).focus();
  await page.keyboard.press('Enter');
  const attach = details(page).getByRole('button', { name: 'Attach the file' });
  await expect(attach).toBeFocused();
  await chooseByKeyboard(page, file);

  await expect(row(page, winter)).toContainText('2 pages');
  const versions = details(page).getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('Version 1, 2 pages');
  await expect(details(page).getByRole('button', { name: 'Attach a new version' })).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(row(page, winter)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, winter)).not.toContainText('2 pages');
});

test('[S-098] a file dropped on a paper is attached', async ({ page }) => {
  await row(page, winter).click();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'winter.txt', { type: 'text/plain' }));
    return transfer;
  }, 'Beds, staff and flow.');
  const attach = details(page).getByRole('button', { name: 'Attach the file' });
  await attach.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(details(page).getByRole('region', { name: 'Versions' })).toContainText('winter.txt');
});

test('[S-098] a new file becomes a new version, and an older one can be made current', async ({
  page,
  scratch,
}) => {
  const file = join(scratch, 'second.pdf');
  await writeFile(file, aPdf({ pages: ['One', 'Two', 'Three'] }));
  await row(page, 'Appendix A: indicators').click();
  await details(page).getByRole('button', { name: 'Attach a new version' }).focus();
  await chooseByKeyboard(page, file);
  await expect(row(page, 'Appendix A: indicators')).toContainText('Received, 3 pages');
  await details(page).getByRole('button', { name: 'Make version 1 current' }).click();
  await expect(row(page, 'Appendix A: indicators')).toContainText('Received, 8 pages');
});

test('[S-098] a file that is not what its name says is refused, and the paper stays as it was', async ({
  page,
  scratch,
}) => {
  const file = join(scratch, 'winter.pdf');
  await writeFile(file, 'Only text.');
  await row(page, winter).focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('button', { name: 'Attach the file' })).toBeFocused();
  await chooseByKeyboard(page, file);
  await expect(details(page).getByRole('alert')).toContainText(
    'The name ends like a PDF, but the content is plain text.',
  );
  await expect(row(page, winter)).toContainText('Late, not here');
  await expectAccessible(page);
});

test('[S-098] a long upload shows how far it is and can be stopped', async ({ page, scratch }) => {
  const file = join(scratch, 'long.pdf');
  await writeFile(file, Buffer.concat([aPdf(), Buffer.alloc(60 * 1024 * 1024, 0x20)]));
  await row(page, winter).click();
  await details(page).getByRole('button', { name: 'Attach the file' }).focus();
  await chooseByKeyboard(page, file);
  const progress = details(page).getByRole('progressbar', { name: 'Attaching long.pdf' });
  await expect(progress).toBeVisible();
  await details(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(details(page).getByRole('button', { name: 'Attach the file' })).toBeVisible();
  await expect(row(page, winter)).toContainText('Late, not here');
});

test('[R-015] a late paper is taken only with both reasons, which then stand beside it', async ({
  page,
}) => {
  await row(page, 'Better Care Fund plan, Appendix 2: costs').click();
  const more = details(page).getByRole('button', { name: /^More for/ });
  await more.press('Enter');
  await pickByKey(page.getByRole('menuitem', { name: 'Take as a late paper' }));
  const dialog = page.getByRole('dialog', { name: 'Take as a late paper' });
  await dialog.getByRole('textbox', { name: 'Why it is late' }).fill('');
  await dialog.getByRole('textbox', { name: 'Why it cannot wait' }).fill('');
  await dialog.getByRole('button', { name: 'Take as a late paper' }).press('Enter');
  await expect(dialog).toContainText('Write why the paper is late.');
  await expect(dialog).toContainText('Write why the paper cannot wait for the next meeting.');
  await expect(dialog.getByRole('textbox', { name: 'Why it is late' })).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.type('The costs came on Friday.');
  await dialog.getByRole('textbox', { name: 'Why it cannot wait' }).fill('The grant ends.');
  await dialog.getByRole('button', { name: 'Take as a late paper' }).click();
  await expect(dialog).toBeHidden();
  await expect(more).toBeFocused();
  const reasons = details(page).getByRole('region', { name: 'Reasons' });
  await expect(reasons).toContainText('The costs came on Friday.');
  await expect(reasons).toContainText('The grant ends.');
});

test('[R-031] a paper is withheld on a ground, and the restriction can be taken back', async ({
  page,
}) => {
  const title = 'Healthy weight: a whole-system approach';
  await row(page, title).click();
  await details(page).getByRole('button', { name: 'Withhold' }).click();
  const dialog = page.getByRole('dialog', { name: 'Withhold the paper' });
  await dialog.getByRole('button', { name: 'Withhold the paper' }).click();
  await expect(dialog).toContainText('Choose the ground for withholding this paper.');
  await dialog.getByRole('combobox', { name: 'Ground' }).click();
  await page.getByRole('option', { name: /financial or business affairs/i }).click();
  await dialog
    .getByRole('textbox', { name: 'Reason that the public will read' })
    .fill('It gives prices of bidders.');
  await dialog
    .getByRole('textbox', { name: 'Why keeping it private outweighs publishing it' })
    .fill('The bids are still open.');
  await dialog.getByRole('button', { name: 'Withhold the paper' }).click();
  await expect(row(page, title)).toContainText('Exempt, paragraph 3');
  await expect(details(page)).toContainText('It gives prices of bidders.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, title)).toContainText('Public');
});

test('what is typed twice in one field is saved twice, with no clash', async ({ page }) => {
  await row(page, 'Annex A: bids').click();
  const title = details(page).getByRole('textbox', { name: 'Title' });
  for (const words of ['Annex A: the bids', 'Annex A: the four bids']) {
    await title.fill(words);
    await title.blur();
    await expect(row(page, words)).toBeVisible();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(row(page, 'Annex A: the four bids')).toBeVisible();
});

test('a meeting without items says where papers begin', async ({ page, meetings }) => {
  await goTo(page, `${meetings.empty}/papers`);
  await expect(page.getByRole('heading', { name: 'No papers yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Open the agenda' }).click();
  await expect(page).toHaveURL(/\/agenda/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the papers, a withheld one and the dialogs are accessible', async ({ page }) => {
      await row(page, 'Annex A: bids').click();
      await expect(details(page)).toContainText('Exempt, paragraph 3');
      await expectAccessible(page);
      await row(page, winter).click();
      await details(page).getByRole('button', { name: 'Withhold' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
  });
}
