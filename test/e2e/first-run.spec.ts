import { expect } from '@playwright/test';
import { test } from './support/program.ts';

test('the program opens on its first screen, and its address holds no token', async ({ page }) => {
  await expect(page).toHaveTitle(/Clear Days/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain('token');
});
