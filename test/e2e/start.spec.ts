import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/program.ts';
import { expectAccessible } from './support/sample.ts';

test.describe('the first screen', () => {
  test('makes a locked workspace, proves the recovery key, and opens it again by passphrase', async ({
    page,
    scratch,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('in one place, offline');
    await expectAccessible(page);
    await page.getByRole('button', { name: /Start a new workspace/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'Name of the workspace' })
      .fill('West Downs Partnership');
    await dialog.getByLabel('Passphrase', { exact: true }).fill('heron lantern orchard quay');
    await dialog.getByLabel('Passphrase again').fill('heron lantern orchard');
    await dialog
      .getByRole('textbox', { name: /^Folder/ })
      .fill(join(scratch, 'West Downs Partnership'));
    await dialog.getByRole('button', { name: 'Make the workspace' }).click();
    await expect(dialog.getByText('The two passphrases are not the same').first()).toBeVisible();
    await dialog.getByLabel('Passphrase again').fill('heron lantern orchard quay');
    await dialog.getByRole('button', { name: 'Make the workspace' }).click();

    const key = dialog.getByRole('status', { name: 'Recovery key' });
    await expect(key).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page);
    const typed = dialog.getByRole('textbox', { name: 'Enter the key from your copy' });
    await typed.fill('0000-0000');
    await dialog.getByRole('button', { name: 'My copy is right' }).click();
    await expect(dialog.getByText('This is not the key above').first()).toBeVisible();
    await typed.fill(((await key.textContent()) ?? '').toLowerCase());
    await dialog.getByRole('button', { name: 'My copy is right' }).click();
    await expect(page).toHaveURL(/\/today$/);

    await page.getByRole('button', { name: /West Downs Partnership/ }).click();
    await page.getByRole('menuitem', { name: /Close/ }).click();
    await page.getByRole('button', { name: 'Open West Downs Partnership' }).click();
    const unlock = page.getByRole('dialog', { name: 'Unlock the workspace' });
    await unlock.getByLabel('Passphrase or recovery key').fill('not the passphrase at all');
    await unlock.getByRole('button', { name: 'Open' }).click();
    await expect(unlock.getByRole('alert')).toContainText('does not open the workspace', {
      timeout: 20_000,
    });
    await unlock.getByLabel('Passphrase or recovery key').fill('heron lantern orchard quay');
    await unlock.getByRole('button', { name: 'Open' }).click();
    await expect(page).toHaveURL(/\/today$/, { timeout: 20_000 });
  });
});
