import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './support/meetings.ts';
import { test as minuted } from './support/two-items-taken.ts';
import { expectAccessible, goTo } from './support/sample.ts';

const rules = '/partnerships/health-and-wellbeing-board/meetings';
const ruleButton = /^(Set a rule for the quorum|Edit the quorum rule)$/;

test('[S-087] [R-050] a quorum is set as a rule and told at roll call, by keyboard alone', async ({
  page,
  meetings,
}) => {
  await goTo(page, rules);
  await page.getByRole('button', { name: ruleButton }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Quorum' });
  await chooseByKeys(page, dialog.getByRole('combobox', { name: 'The rule is' }), /^A part of the/);
  await dialog.getByRole('textbox', { name: 'This many' }).fill('1');
  await dialog.getByRole('textbox', { name: 'Of every' }).fill('5');
  await dialog.getByRole('textbox', { name: 'Of every' }).press('Tab');
  await expect(dialog.getByText(/^At least one fifth of the seats/)).toBeVisible();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save the rule' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^At least one fifth of the seats/)).toBeVisible();

  await goTo(page, `${meetings.board}/people`);
  const rows = memberRows(page);
  await rows.first().focus();
  await page.keyboard.press('P');
  const quorum = page.getByRole('region', { name: 'Quorum' });
  await expect(quorum.getByText(/^Not quorate/)).toBeVisible();
  for (let at = 1; at < 5; at += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('P');
    await expect(radio(rows.nth(at), 'Present')).toBeChecked();
  }
  // One fifth of 14 seats is 2.8, so 3 are needed; the fifth is the post that must be among them.
  await expect(quorum.getByText('3 or more')).toBeVisible();
  await expect(quorum.getByText(/^Quorate/)).toBeVisible();
  await page.keyboard.press('A');
  await expect(radio(rows.nth(4), 'Apologies')).toBeChecked();
  await expect(rows.nth(4)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(radio(rows.nth(4), 'Present')).toBeChecked();
});

test('[R-051] officers are added to the list and never to the members', async ({
  page,
  meetings,
}) => {
  await goTo(page, `${meetings.board}/people`);
  const count = page.getByText(/^\d+ of \d+ members in the room\.$/);
  const before = await count.textContent();
  await page.getByRole('button', { name: 'Add somebody' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add somebody in attendance' });
  await expect(dialog.getByRole('combobox', { name: 'Who' })).toBeFocused();
  await page.keyboard.type('Clerk to the meeting');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Add to the list' }).press('Enter');
  const others = page.getByRole('grid', { name: 'Officers and observers' });
  await expect(others.getByRole('row', { name: /Clerk to the meeting/ })).toBeVisible();
  await expect(count).toHaveText(before ?? '');
});

test('a seat that allows no substitute says so, and what was typed stays', async ({
  page,
  meetings,
}) => {
  await goTo(page, `${meetings.board}/people`);
  await memberRows(page).nth(1).focus();
  await page.keyboard.press('S');
  const dialog = page.getByRole('dialog', { name: 'Add a substitute' });
  await expect(dialog.getByRole('combobox', { name: 'Who' })).toBeFocused();
  await page.keyboard.type('Deputy');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Add the substitute' }).press('Enter');
  await expect(dialog.getByText(/^This seat allows no substitute/)).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Who' })).not.toHaveValue('');
});

test('[S-055] [R-070] an interest is registered once and shown wherever it matters', async ({
  page,
  meetings,
}) => {
  await goTo(page, '/people?show=people&find=director%20of%20public%20health');
  await page.getByRole('row', { name: /^Director of Public Health/ }).focus();
  await page.keyboard.press('Enter');
  const post = page.getByRole('complementary', { name: 'Director of Public Health' });
  await post.getByRole('button', { name: 'Add to the register of interests' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add an interest' });
  await chooseByKeys(page, dialog.getByRole('combobox', { name: 'Kind' }), /^Disclosable/);
  await dialog.getByRole('textbox', { name: /^In what/ }).fill('Example Care Limited');
  await dialog.getByRole('textbox', { name: /^Nature/ }).fill('A director of the company.');
  await dialog.getByRole('checkbox', { name: 'Sensitive interest' }).press('Space');
  await dialog.getByRole('textbox', { name: /^Since/ }).fill('1 January 2026');
  await dialog.getByRole('textbox', { name: /^Notified/ }).fill('1 June 2026');
  await dialog.getByRole('button', { name: 'Add to the register' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(post.getByText('Disclosable pecuniary interest')).toBeVisible();
  await expect(post.getByText(/^Sensitive\. The public learn that there is one/)).toBeVisible();
  await expect(post.getByText(/later than 28 days/)).toBeVisible();

  await goTo(page, `${meetings.board}/people`);
  const standing = page.getByRole('region', { name: 'Standing interests' });
  await expect(standing.getByText(/Example Care Limited/)).toBeVisible();
  await goTo(page, '/partnerships/health-and-wellbeing-board/members');
  const ofMembers = page.getByRole('region', { name: 'Interests of the members' });
  await expect(ofMembers.getByText(/Example Care Limited/)).toBeVisible();

  await ofMembers.getByRole('link', { name: /^Director of Public Health/ }).press('Enter');
  await post.getByRole('button', { name: 'Change the interest in Example Care Limited' }).click();
  await page.getByRole('menuitem', { name: 'It ended' }).click();
  const ending = page.getByRole('dialog', { name: 'The interest ended' });
  await ending.getByRole('textbox', { name: 'Last day' }).fill('2 June 2026');
  await ending.getByRole('button', { name: 'Record the end' }).click();
  await expect(post.getByText('Disclosable pecuniary interest')).toBeHidden();
  await post.getByRole('switch', { name: 'Show those that ended' }).click();
  await expect(post.getByText(/ended 2 June 2026/)).toBeVisible();
});

minuted(
  '[R-051] presence and quorum at each item follow from the minutes',
  async ({ page, meetings }) => {
    await goTo(page, `${meetings.board}/people`);
    const presence = page.getByRole('region', { name: 'Table of presence' });
    const people = presence.getByRole('row');
    await expect(people.nth(3).getByRole('cell')).toHaveText(['Withdrew', 'There']);
    await expect(people.nth(4).getByRole('cell')).toHaveText(['Partly', 'Not there']);
    await expect(people.nth(2).getByRole('cell')).toHaveText(['There', 'There']);
    const declared = page.getByRole('region', { name: 'Declared at this meeting' });
    await expect(declared.getByText('The trust provides it.')).toBeVisible();
    await expect(declared.getByText('Left the room at 2:05pm')).toBeVisible();
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  minuted.describe(`in ${colorScheme}`, () => {
    minuted.use({ colorScheme });
    minuted(
      'people, interests and rules have no finding of axe-core',
      async ({ page, meetings }) => {
        await goTo(page, `${meetings.board}/people`);
        await expect(page.getByRole('heading', { name: 'Presence at each item' })).toBeVisible();
        await expectAccessible(page);
        await memberRows(page).first().press('Enter');
        await expect(page.getByRole('textbox', { name: 'Name in the minutes' })).toBeVisible();
        await expectAccessible(page);
        await goTo(page, rules);
        await expect(page.getByRole('heading', { name: 'Who must be among them' })).toBeVisible();
        await expect(page.getByRole('heading', { name: 'Attendance' })).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: ruleButton }).click();
        await expect(page.getByRole('button', { name: 'Save the rule' })).toBeVisible();
        await expectAccessible(page);
      },
    );
  });
}

function memberRows(page: Page): Locator {
  return page
    .getByRole('grid', { name: 'Members, by seat' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
}

function radio(row: Locator, name: string): Locator {
  return row.getByRole('radio', { name });
}

/** Opens a list with the arrow key and goes from what is chosen to the option that begins so. */
async function chooseByKeys(page: Page, box: Locator, option: RegExp): Promise<void> {
  const before = await box.inputValue();
  await box.press('ArrowDown');
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible();
  const names = await page.getByRole('option').allTextContents();
  const steps = names.findIndex((name) => option.test(name)) - names.indexOf(before);
  const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(option);
}
