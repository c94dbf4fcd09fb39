import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { filledIn } from '#test/support/a-report.ts';
import { test } from './support/meetings.ts';
import { expectAccessible, goTo } from './support/sample.ts';

const winter = 'Winter resilience and delayed transfers of care';
const row = (page: Page) =>
  page.getByRole('grid', { name: 'Papers of this meeting' }).getByRole('row', { name: winter });

test('a report goes out as a template and comes back with its recommendations', async ({
  page,
  meetings,
  scratch,
}) => {
  await goTo(page, `${meetings.board}/papers`);
  await row(page).click();
  const pane = page.getByRole('complementary');
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Save a report template' }).click();
  const template = await saving;
  expect(template.suggestedFilename()).toMatch(/^report-\d{4}-\d{2}-\d{2}-.*\.docx$/);

  const report = await filledIn(await readFile(await template.path()), {
    asked: ['The board is asked to agree the winter plan.'],
    recommendations: ['note the state of the plan', 'ask for a report in March 2027'],
    finance: ['The plan costs £40,000, from the pooled budget.'],
    backgroundPapers: ['Winter review 2025 (County Hall, room 3)'],
  });
  const file = join(scratch, 'winter.docx');
  await writeFile(file, report);
  await pane.getByLabel(`File for ${winter}`).setInputFiles(file);
  await expect(pane.getByRole('heading', { name: 'What the report says' })).toBeVisible();
  await expect(pane.getByRole('listitem').filter({ hasText: 'March 2027' })).toBeVisible();
  await expectAccessible(page);

  await pane.getByRole('button', { name: /^Compare with item/ }).click();
  const dialog = page.getByRole('dialog', { name: /^The report and item/ });
  await expect(dialog.getByRole('region', { name: 'In the report' })).toContainText('March 2027');
  await dialog.getByText('All parts of the report').click();
  await expect(dialog).toContainText('from the pooled budget');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Use th/ }).click();
  await expect(dialog).toBeHidden();
  await expect(pane).toContainText('says already');

  await page.keyboard.press('Control+z');
  await expect(pane).not.toContainText('says already');
});

test('the agenda is saved for Word, for the public and for members', async ({ page, meetings }) => {
  await goTo(page, `${meetings.board}/agenda`);
  const menu = page.getByRole('button', { name: /^(Draft|With the chair|Cleared|Published)/ });
  for (const [name, file] of [
    ['Save the public agenda for Word', /^agenda-\d{4}-\d{2}-\d{2}-.*board\.docx$/],
    ['Save for Word with what is withheld, for members', /-members\.docx$/],
  ] as const) {
    await menu.click();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name }).click();
    expect((await saving).suggestedFilename()).toMatch(file);
  }
});
