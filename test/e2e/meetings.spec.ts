import { expect, type Page } from '@playwright/test';
import { expectAccessible, goTo, test } from './support/sample.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Meetings' });
const message = (page: Page) => page.getByRole('region', { name: 'Messages' });

test('[S-091] the list opens a meeting by keyboard, and each partnership has its last and next', async ({
  page,
}) => {
  await goTo(page, '/meetings?body=health-and-wellbeing-board');
  const rows = list(page).getByRole('row', { name: /Health and Wellbeing Board/ });
  await expect(rows.first()).toBeVisible();
  await expect(list(page).getByRole('link', { name: 'Public Service Board' })).toHaveCount(0);
  await expectAccessible(page);
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/meetings\/health-and-wellbeing-board\/\d{4}-\d\d-\d\d/);

  await goTo(page, '/meetings?view=bodies');
  const around = page.getByRole('table', { name: /^Last and next meeting/ });
  const board = around.getByRole('row', { name: /^Health and Wellbeing Board/ });
  await expect(board.getByRole('link')).toHaveCount(3);
});

test('[S-084] the calendar goes by days, weeks and months with the keys, and keeps its month in the address', async ({
  page,
}) => {
  // A month of meetings in both colours is much for axe-core on a busy machine.
  test.slow();
  await goTo(page, '/meetings?view=calendar&from=2026-12-09');
  const day = (name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}`) });
  await day('Wednesday 9 December 2026').focus();
  await page.keyboard.press('ArrowRight');
  await expect(day('Thursday 10 December 2026')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(day('Thursday 17 December 2026')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(day('Monday 14 December 2026')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'January 2027' })).toBeVisible();
  await expect(day('Thursday 14 January 2027')).toBeFocused();
  await expect(page).toHaveURL(/from=2027-01-14/);
  await page.keyboard.press('PageUp');
  await expect(day('Monday 14 December 2026')).toBeFocused();
  await expect(day('Friday 25 December 2026')).toContainText('Christmas Day');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('[S-084] [R-020] a meeting put in by keyboard shows its last day to publish first, and Undo takes it out', async ({
  page,
}) => {
  await goTo(page, '/meetings?view=calendar&from=2027-08-18&body=public-service-board');
  const day = page.getByRole('gridcell', { name: /^Sunday 22 August 2027/ });
  await expect(day).toBeVisible();
  await day.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New meeting' });
  await expect(dialog.getByRole('combobox', { name: 'Partnership' })).toHaveValue(
    'Public Service Board',
  );
  await expect(dialog.getByRole('textbox', { name: 'Day' })).toHaveValue('22 August 2027');
  await expect(dialog.getByText('Sunday 22 August is a Sunday.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Day' }).fill('2/9/2027');
  await dialog.getByRole('textbox', { name: 'Starts (optional)' }).fill('2pm');
  await dialog.getByRole('textbox', { name: 'Ends (optional)' }).fill('1pm');
  // 30 August 2027 is a bank holiday.
  await expect(dialog.getByText(/Wednesday 25 August|Tuesday 24 August/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add the meeting' }).press('Enter');
  await expect(dialog.getByText('Enter a time after the start').first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ends (optional)' }).fill('4pm');
  await dialog.getByRole('textbox', { name: 'Ends (optional)' }).press('Enter');
  await expect(dialog).toBeHidden();

  await expect(message(page)).toContainText(
    'Public Service Board is in the calendar for Thursday 2 September',
  );
  await goTo(page, '/meetings?view=calendar&from=2027-09-02');
  const put = page.getByRole('link', { name: '2pm Public Service Board' });
  await expect(put).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(put).toHaveCount(0);
});

test('[S-092] a year is planned by a pattern: a day left out, the rest added and taken back as one', async ({
  page,
}) => {
  await goTo(page, '/meetings?new=pattern&body=oep-board');
  const dialog = page.getByRole('dialog', { name: 'Plan meetings by pattern' });
  await expect(dialog.getByRole('combobox', { name: 'Partnership' })).toHaveValue('OEP Board');
  const days = dialog.getByRole('region', { name: 'Days' }).getByRole('checkbox');
  await expect(days).toHaveCount(4);
  await dialog.getByRole('checkbox', { name: 'March', exact: true }).check();
  await expect(days).toHaveCount(5);
  await days.first().uncheck();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 4 meetings' }).click();
  await expect(message(page)).toContainText('4 meetings added to the calendar');
  const rows = list(page).getByRole('row', { name: /OEP Board/ });
  await expect(rows.first()).toBeVisible();
  const before = await rows.count();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before - 4);
});

test('[S-093] an event stands in the calendar, and can be shown alone', async ({ page }) => {
  await goTo(page, '/meetings');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'New event' }).click();
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await dialog.getByRole('textbox', { name: 'Event', exact: true }).fill('Annual conference');
  const partnership = dialog.getByRole('combobox', { name: 'Partnership' });
  await partnership.fill('Public Service Board');
  await partnership.press('Tab');
  await dialog.getByRole('textbox', { name: 'Day' }).fill('+20d');
  await dialog.getByRole('button', { name: 'Add the event' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: /^Show:/ }).click();
  await page.getByRole('menuitemradio', { name: 'Events', exact: true }).click();
  await expect(list(page).getByRole('link', { name: 'Annual conference' })).toBeVisible();
  await expect(list(page).getByRole('link', { name: 'Health and Wellbeing Board' })).toHaveCount(0);
});

test('filters that nothing fits can be cleared, and the page is printed without its tools', async ({
  page,
}) => {
  await goTo(page, '/meetings?from=1999-01-01&show=event');
  await expect(page.getByRole('heading', { name: 'No meeting is like that' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(list(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^Partnership:/ })).toBeHidden();
  await expect(list(page)).toBeVisible();
});

test('a failure is said where the meetings would be, and Try again shows them', async ({
  page,
  complaints,
}) => {
  await page.route('**/rpc/meetings/schedule*', (route) => route.abort());
  await goTo(page, '/meetings');
  const panel = page.getByRole('alert', { name: 'The meetings cannot be shown' });
  await expect(panel).toBeVisible();
  await page.unroute('**/rpc/meetings/schedule*');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(list(page)).toBeVisible();
  expect(complaints.splice(0).filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
});
