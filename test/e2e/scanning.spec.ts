import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { aLoadedPdf } from '#test/support/a-hiding-pdf.ts';
import { aDocx } from '#test/support/an-office-file.ts';
import { test } from './support/meetings.ts';
import { expectAccessible, goTo } from './support/sample.ts';

const row = (page: Page, title: string) =>
  page.getByRole('grid', { name: 'Papers of this meeting' }).getByRole('row', { name: title });
const details = (page: Page) => page.getByRole('complementary');
const inside = (page: Page) => details(page).getByRole('region', { name: 'Inside the file' });
const winter = 'Winter resilience and delayed transfers of care';

test.beforeEach(async ({ page, meetings }) => {
  page.on('filechooser', () => undefined);
  await goTo(page, `${meetings.board}/papers`);
  await row(page, winter).focus();
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('button', { name: 'Attach the file' })).toBeFocused();
});

async function chooseByKeyboard(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}

test('[S-085] what a paper hides is found by itself, and a clean copy is made and taken back by keyboard', async ({
  page,
  scratch,
}) => {
  const file = join(scratch, 'winter.pdf');
  await writeFile(file, aLoadedPdf());
  await chooseByKeyboard(page, file);
  await expect(inside(page)).toContainText('4 things must not reach the public.');
  const found = inside(page).getByRole('list', { name: 'What was found' });
  await expect(found.getByRole('listitem').filter({ hasText: 'Comments' })).toContainText(
    'Pages 1 and 2',
  );
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await inside(page).getByRole('button', { name: 'Make a clean copy' }).press('Enter');
  await expect(inside(page)).toContainText('Nothing hidden was found.');
  const versions = details(page).getByRole('region', { name: 'Versions' });
  await expect(versions).toContainText('Version 2, clean copy of version 1');
  await page.keyboard.press('Control+z');
  await expect(inside(page)).toContainText('4 things must not reach the public.');
  await expect(versions).not.toContainText('Version 2');
});

test('[S-085] the publishing checks lead to the paper that hides something', async ({
  page,
  scratch,
  meetings,
}) => {
  const file = join(scratch, 'winter.pdf');
  await writeFile(file, aLoadedPdf());
  await chooseByKeyboard(page, file);
  await expect(inside(page)).toContainText('4 things must not reach the public.');
  await goTo(page, `${meetings.board}/publishing`);
  const fix = page.getByRole('link', { name: /Make a clean copy/ });
  await fix.first().press('Enter');
  await expect(inside(page)).toContainText('4 things must not reach the public.');
});

test.describe('without LibreOffice', () => {
  test.beforeAll(() => {
    process.env['CLEAR_DAYS_OFFICE'] = 'none';
  });
  test.afterAll(() => {
    delete process.env['CLEAR_DAYS_OFFICE'];
  });

  test('[S-085] a Word file is kept, and what to ask the author for is said', async ({
    page,
    scratch,
  }) => {
    const file = join(scratch, 'winter.docx');
    await writeFile(file, await aDocx());
    await chooseByKeyboard(page, file);
    await expect(inside(page)).toContainText('Nothing hidden was found.');
    await expect(inside(page)).toContainText(
      'LibreOffice is not on this computer. Ask the author for a PDF and attach it.',
    );
    await expect(inside(page).getByRole('button', { name: 'Make a PDF' })).toHaveCount(0);
    const versions = details(page).getByRole('region', { name: 'Versions' });
    await expect(versions).toContainText('winter.docx');
  });
});
