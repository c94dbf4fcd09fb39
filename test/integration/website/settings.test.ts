import { describe, expect, test } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('The website', () => {
  test('holds nothing until somebody says so', async () => {
    await using test = await openTestApp();
    await aBody(test);
    const page = await test.client.website.page({});
    expect(page.website.version).toBe(0);
    expect(page.bodies.every(({ publishing }) => !publishing.onWebsite)).toBe(true);
    expect(page.verdict.tone).toBe('stop');
    expect(page.holds).toBe(
      '0 partnerships and 0 meetings: 0 with their agenda and 0 with minutes.',
    );
  });

  test('keeps what is told of it, the address in one form', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const website = await test.client.website.save({
      version: 0,
      change: { name: 'A partnership', baseUrl: 'Example.org/partners', leadBodyId: body.id },
    });
    expect(website).toMatchObject({ version: 1, baseUrl: 'https://example.org/partners/' });
    await test.client.website.saveBody({
      bodyId: body.id,
      version: 0,
      change: { onWebsite: true },
    });
    const page = await test.client.website.page({});
    expect(page.checks.find(({ id }) => id === 'site-bodies')?.tone).toBe('good');
    expect(page.verdict.tone).toBe('warn');
    const preview = await test.client.website.preview({ path: page.previews[0]?.path ?? '' });
    expect(preview.html).toContain('<style>');
    expect(preview.html).not.toMatch(/<script src|<link rel="stylesheet"/);
  });

  test('refuses a colour that cannot be read, and offers the nearest that can', async () => {
    await using test = await openTestApp();
    const refusal = await refusalOf(
      test.client.website.save({ version: 0, change: { colourLink: '#77aaff' } }),
    );
    expect(refusal).toMatchObject({ reason: 'contrast', field: 'colourLink' });
    expect(refusal.sentence).toMatch(/The nearest colour that passes is #[0-9a-f]{6}\./);
  });

  test('marks a page as read through today [S-255]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const read = await test.client.website.markReviewed({ bodyId: body.id, version: 0 });
    expect(read).toMatchObject({
      pageReviewedOn: '2026-11-17',
      pageReviewedBy: 'Partnership Officer',
    });
  });
});
