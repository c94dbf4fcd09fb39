import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './support/program.ts';
import { expectAccessible, goTo } from './support/sample.ts';

const first = 'heron lantern orchard quay';
const second = 'copper meadow violin thistle';

/** A locked workspace whose recovery key nobody has proved yet. Gives the key. */
async function makeWorkspace(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: /Start a new workspace/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name of the workspace' }).fill('West Downs');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(first);
  await dialog.getByLabel('Passphrase again').fill(first);
  await dialog.getByRole('textbox', { name: /^Folder/ }).fill(folder);
  await dialog.getByRole('button', { name: 'Make the workspace' }).click();
  const key = dialog.getByRole('status', { name: 'Recovery key' });
  await expect(key).toBeVisible({ timeout: 20_000 });
  const words = (await key.textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Do this later' }).click();
  await expect(page).toHaveURL(/\/today$/);
  return words;
}

test('Today asks for the recovery key until it is proved; the passphrase and the key can be changed', async ({
  page,
  scratch,
}) => {
  const key = await makeWorkspace(page, join(scratch, 'West Downs'));
  await page.getByRole('link', { name: 'Enter it once' }).click();
  await page.getByRole('button', { name: 'Enter the recovery key' }).click();
  const prove = page.getByRole('dialog', { name: 'Enter the recovery key' });
  await prove.getByRole('textbox', { name: 'Recovery key' }).fill('0000-0000');
  await prove.getByRole('button', { name: 'My copy is right' }).click();
  await expect(prove.getByRole('alert')).toBeVisible();
  await prove.getByRole('textbox', { name: 'Recovery key' }).fill(key);
  await prove.getByRole('button', { name: 'My copy is right' }).click();
  await expect(page.getByText('has been shown to be right')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  const change = page.getByRole('dialog', { name: 'Change the passphrase' });
  await change.getByLabel('Passphrase of now, or recovery key').fill(first);
  await change.getByLabel('New passphrase', { exact: true }).fill(second);
  await change.getByLabel('New passphrase again').fill(first);
  await change.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(change.getByText('The two are not the same').first()).toBeVisible();
  await change.getByLabel('New passphrase again').fill(second);
  await change.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(change).toBeHidden({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Make a new recovery key' }).click();
  const renew = page.getByRole('dialog', { name: 'Make a new recovery key' });
  await renew.getByLabel('Passphrase').fill(second);
  await renew.getByRole('button', { name: 'Make the new key' }).click();
  const shown = page.getByRole('dialog', { name: 'The new recovery key' });
  await expect(shown).toBeVisible({ timeout: 30_000 });
  await expect(shown.getByRole('status', { name: 'Recovery key' })).not.toHaveText(key);
  await shown.getByRole('button', { name: 'I have a copy' }).click();
  await expect(page.getByRole('dialog', { name: 'Enter the recovery key' })).toBeVisible();
});

test('a backup is made, found in the list and restored by the recovery key alone', async ({
  page,
  scratch,
}) => {
  const key = await makeWorkspace(page, join(scratch, 'West Downs'));
  await goTo(page, '/settings/workspace');
  await page.getByRole('button', { name: 'Make a backup now' }).click();
  const restore = page.getByRole('button', { name: /^Restore the backup of/ });
  await expect(restore).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Check now' }).click();
  const found = page.getByRole('list', { name: 'What the check found' });
  await expect(found).toContainText('The history is whole');
  await expectAccessible(page);

  await restore.click();
  const dialog = page.getByRole('dialog', { name: 'Restore this backup' });
  await dialog.getByRole('textbox', { name: 'New folder' }).fill(join(scratch, 'Restored'));
  await dialog.getByLabel('Passphrase or recovery key of the backup').fill(key);
  await dialog.getByRole('button', { name: 'Restore and open' }).click();
  await expect(page).toHaveURL(/\/today$/, { timeout: 30_000 });
  await goTo(page, '/settings/workspace');
  await expect(page.getByText(join(scratch, 'Restored'))).toBeVisible();
});
