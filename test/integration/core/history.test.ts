import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { findBrokenChange } from '#core/db/history.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('the history of changes', () => {
  it('keeps who changed what, and when', async () => {
    await using test = await openTestApp();
    const before = await test.client.settings.get({});
    await test.client.settings.amend({ target: before, change: { officerPost: 'Clerk' } });
    const { actions } = await test.client.history.ofRecord({ id: before.id });
    expect(actions[0]).toMatchObject({
      actor: 'Partnership Officer',
      procedure: 'settings.amend',
      changes: [{ table: 'settings', field: 'officerPost', before: '', after: 'Clerk' }],
    });
  });

  it('takes the last action back, and does it again', async () => {
    await using test = await openTestApp();
    const before = await test.client.settings.get({});
    await test.client.settings.amend({ target: before, change: { textSize: 120 } });
    await test.client.history.undo({});
    expect((await test.client.settings.get({})).textSize).toBe(100);
    await test.client.history.redo({});
    expect((await test.client.settings.get({})).textSize).toBe(120);
    await test.client.history.undo({});
    expect((await test.client.settings.get({})).textSize).toBe(100);
  });

  it('lets two people change different fields, and stops at the same field', async () => {
    await using test = await openTestApp();
    const { id, version } = await test.client.settings.get({});
    await test.client.settings.amend({ target: { id, version }, change: { officerPost: 'Clerk' } });
    const merged = await test.client.settings.amend({
      target: { id, version },
      change: { appearance: 'dark' },
    });
    expect(merged).toMatchObject({ officerPost: 'Clerk', appearance: 'dark' });
    const [error] = await safe(
      test.client.settings.amend({ target: { id, version }, change: { officerPost: 'Chair' } }),
    );
    expect(isDefinedError(error) && error.code).toBe('STALE_VERSION');
    expect(isDefinedError(error) && error.data).toMatchObject({
      fields: [{ field: 'officerPost', mine: 'Chair', theirs: 'Clerk' }],
    });
    expect((await test.client.settings.get({})).officerPost).toBe('Clerk');
  });

  it('cannot be rewritten, and says which entry was broken where somebody got past the triggers', async () => {
    await using test = await openTestApp();
    const settings = await test.client.settings.get({});
    await test.client.settings.amend({ target: settings, change: { officerPost: 'Clerk' } });
    const workspace = test.app.session.current;
    expect(workspace).not.toBeNull();
    expect(() => workspace?.records.exec(`update changes set new_value = 'x'`)).toThrow(/history/);
    expect(await findBrokenChange(workspace!.reader)).toBeNull();
    workspace?.records.exec(
      `drop trigger changes_are_never_rewritten; update changes set new_value = 'x' where sequence = 2`,
    );
    expect(await findBrokenChange(workspace!.reader)).toBe(2);
  });
});
