import { describe, expect, it } from 'vitest';
import { heldBack } from '#renderer/ui/held-back.ts';
import { hasUnsaved } from '#renderer/ui/save-ledger.ts';

describe('fields that an error holds back', () => {
  it('count as unsaved until each is mended', () => {
    const held = heldBack(() => undefined);
    held.note('minutes', false);
    held.note('date', false);
    held.note('title', true);
    expect(hasUnsaved()).toBe(true);
    held.note('minutes', true);
    expect(hasUnsaved()).toBe(true);
    held.note('date', true);
    expect(hasUnsaved()).toBe(false);
  });

  it('are let go when the form goes away', () => {
    const held = heldBack(() => undefined);
    held.note('minutes', false);
    held.clear();
    expect(hasUnsaved()).toBe(false);
  });
});
