import { expect, type Page } from '@playwright/test';
import {
  boardToday,
  editor,
  expectSaved,
  goToRollCall,
  openMeeting,
  saveLine,
  test,
} from './support/minutes.ts';
import { expectAccessible, goTo } from './support/sample.ts';

const room = (page: Page) => page.getByRole('complementary', { name: 'Room' });
const items = (page: Page) => page.getByRole('list', { name: 'Items' });
const head = (page: Page) => page.getByRole('main');

test.describe('on the day of the meeting', () => {
  test.use({ isToday: true });

  test('[S-101] [S-103] an officer takes minutes by keyboard alone, from the roll call to the end', async ({
    page,
  }) => {
    await goToRollCall(page, boardToday());
    await page.getByRole('button', { name: 'All here' }).focus();
    await page.keyboard.press('Enter');
    const childrens = page.getByRole('radiogroup', { name: /^Director of Children/ });
    await expect(childrens.getByRole('radio', { name: 'Here' })).toBeChecked();
    await childrens.getByRole('radio', { name: 'Here' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(childrens.getByRole('radio', { name: 'Apologies' })).toBeChecked();

    await page.keyboard.press('Control+Enter');
    const opening = page.getByRole('dialog', { name: 'Open the meeting' });
    await expect(opening.getByRole('textbox', { name: 'Opened at' })).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2.03pm');
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('In session since 2:03pm');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('The chair welcomed everybody.');
    await expectSaved(page, 'The chair welcomed everybody.');

    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: '2. Declarations of interest' })).toBeVisible();
    await expect(items(page).getByRole('button', { name: /Welcome/ })).toContainText('finished');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('/item 6\n');
    await expect(page.getByRole('heading', { name: /^6\. Better Care Fund plan/ })).toBeVisible();
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('The director presented 15 schemes.\n');
    await page.keyboard.type('/a dasc by 8 jan check the costs of scheme 14\n');
    await expect(editor(page)).toContainText('Check the costs of scheme 14');
    await expect(items(page).getByRole('button', { name: /Better Care/ })).toContainText(
      '1 action',
    );
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/d support schemes 1 to 13\n');
    await expect(items(page).getByRole('button', { name: /Better Care/ })).toContainText(
      '1 decision',
    );

    await goTo(page, '/actions');
    await expect(page.getByText(/check the costs of scheme 14/i).first()).toBeVisible();
    await expect(page.getByText(/support schemes 1 to 13/i).first()).toBeVisible();
    await goTo(page, `${boardToday()}/minutes/live`);
    await expect(page.getByRole('heading', { name: /^6\. Better Care Fund plan/ })).toBeVisible();
    await expect(editor(page)).toBeFocused();

    await page.keyboard.press('Control+ArrowDown');
    await expect(page.getByRole('heading', { name: /^7\. Winter resilience/ })).toBeVisible();
    await expect(items(page).getByRole('button', { name: /Better Care/ })).not.toContainText(
      'finished',
    );
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(/Kept as version 1/);

    await page.getByRole('button', { name: 'Adjourn' }).focus();
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('The clock is stopped. You can go on typing.');
    await page.getByRole('button', { name: 'Resume' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Adjourn' })).toBeVisible();

    await page.getByRole('button', { name: 'End meeting' }).focus();
    await page.keyboard.press('Enter');
    const ending = page.getByRole('dialog', { name: 'End the meeting' });
    await expect(ending).toContainText('not taken');
    await expect(ending.getByRole('textbox', { name: 'Ended at' })).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('4.26pm');
    await page.keyboard.press('Enter');
    await expect(head(page)).toContainText('The meeting ended at 4:26pm.');
    await expect(editor(page)).toHaveAttribute('contenteditable', 'false');
  });
});

test.describe('where nearly every member is needed', () => {
  test.use({ quorum: 14 });

  test('[S-087] [R-051] a departure recomputes the quorum at once, and a return mends it', async ({
    page,
    meetings,
  }) => {
    await openMeeting(page, meetings.board);
    await expect(room(page).getByText('Quorate', { exact: true })).toBeVisible();
    await page.keyboard.press('Control+.');
    const find = room(page).getByRole('textbox', { name: 'Find somebody in the room' });
    for (const [letters, who] of [
      ['pl', 'Place Director'],
      ['dep', 'Deputy Leader of the Council'],
    ] as const) {
      await page.keyboard.press('Control+.');
      await expect(find).toBeFocused();
      await page.keyboard.type(letters);
      await expect(room(page).getByRole('status')).toHaveText(`Enter: ${who} left`);
      await page.keyboard.press('Enter');
      await expect(editor(page)).toBeFocused();
      await expect(room(page).getByRole('button', { name: `Return: ${who}` })).toBeVisible();
    }
    await expect(room(page).getByText('Not quorate', { exact: true })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'recommendations' })).toHaveText(
      /Decisions from now are recommendations\./,
    );
    await expect(saveLine(page)).toContainText('Decisions from now are recommendations.');

    for (const who of ['Place Director', 'Deputy Leader of the Council']) {
      await room(page)
        .getByRole('button', { name: `Return: ${who}` })
        .focus();
      await page.keyboard.press('Enter');
    }
    await expect(room(page).getByText('Quorate', { exact: true })).toBeVisible();
    await expect(saveLine(page)).not.toContainText('recommendations');
  });
});

test('what was typed and where the caret stood are there after the window is loaded anew', async ({
  page,
  meetings,
}) => {
  await openMeeting(page, meetings.board);
  await items(page)
    .getByRole('button', { name: /Winter resilience/ })
    .press('Enter');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Members asked about beds.');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('hospital ');
  await expectSaved(page, 'Members asked about hospital beds.');

  await page.reload();
  await expect(page.getByRole('heading', { name: /^7\. Winter resilience/ })).toBeVisible();
  await expect(editor(page)).toHaveText('Members asked about hospital beds.');
  await expect(page.getByText(/^We kept everything up to \d+:\d\d:\d\d[ap]m\.$/)).toBeVisible();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('and care ');
  await expect(editor(page)).toHaveText('Members asked about hospital and care beds.');
});

test('typing without a pause is saved in the midst of it, and at once on going to another item', async ({
  page,
  meetings,
}) => {
  await openMeeting(page, meetings.board);
  await page.keyboard.type('The chair welcomed everybody and said who had sent apologies. ', {
    delay: 40,
  });
  await page.keyboard.press('Control+ArrowDown');
  await expect(page.getByRole('heading', { name: /^2\./ })).toBeVisible();
  await page.keyboard.press('Control+ArrowUp');
  await expect(editor(page)).toContainText('who had sent apologies.');
  await page.reload();
  await items(page)
    .getByRole('button', { name: /Welcome/ })
    .click();
  await expect(editor(page)).toContainText('who had sent apologies.');
});

test('a save that fails keeps the text, says so, and is made good', async ({
  page,
  meetings,
  complaints,
  host,
}) => {
  test.skip(host === 'desktop', 'Only over HTTP can a call be cut off on its way.');
  await openMeeting(page, meetings.board);
  await page.route('**/rpc/minutes/saveEntry', (route) => route.abort());
  await page.keyboard.type('Nothing of this may be lost.');
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeAttached();
  await expect(saveLine(page)).toContainText('Your text is still here. Go on typing');
  await page.keyboard.type(' Nor of this.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a text file' }).click();
  expect((await download).suggestedFilename()).toBe('Minute of item 1.txt');
  await expect(editor(page)).toHaveText('Nothing of this may be lost. Nor of this.');

  await page.unroute('**/rpc/minutes/saveEntry');
  await saveLine(page).getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page, 'Nor of this.');
  await page.reload();
  await expect(editor(page)).toHaveText('Nothing of this may be lost. Nor of this.');
  // What Chrome writes of the calls that were cut off.
  expect(complaints.filter((words) => !words.includes('net::ERR_FAILED'))).toEqual([]);
  complaints.length = 0;
});

test('the same minute written in two windows is compared, and both texts can be kept', async ({
  page,
  meetings,
  context,
  host,
}) => {
  test.skip(host === 'desktop', 'The desktop program has one window.');
  await openMeeting(page, meetings.board);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(editor(other)).toBeVisible();
  await page.keyboard.type('Written in the first window.');
  await expectSaved(page, 'first window');
  await editor(other).focus();
  await other.keyboard.type('Written in the second window.');
  await expect(saveLine(other)).toContainText('This minute was changed in two places');
  await other.getByRole('button', { name: 'Compare' }).click();
  const dialog = other.getByRole('dialog', { name: 'This text was changed in two places' });
  await expect(dialog).toContainText('first');
  await dialog.getByRole('button', { name: 'Keep both, I will edit' }).click();
  await expectSaved(other, 'Written in the second window.');
  await expect(editor(other)).toContainText('Written in the first window.');
  await other.close();
});

test('a meeting without an agenda leads to it', async ({ page, meetings }) => {
  await goTo(page, `${meetings.empty}/minutes/live`);
  await expect(page.getByRole('heading', { name: 'This meeting has no agenda yet' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go to the agenda' }).click();
  await expect(page).toHaveURL(/\/agenda$/);
});

test('roll call and live minutes are accessible in light and dark, and F6 goes through the panes', async ({
  page,
  meetings,
}) => {
  test.slow();
  await goToRollCall(page, meetings.board);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await openMeeting(page, meetings.board);
  await page.keyboard.type('/item 12\n');
  await expect(head(page)).toContainText('kept out of every public file');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);

  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(room(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(items(page).getByRole('button', { name: /Community reablement/ })).toBeFocused();
});
