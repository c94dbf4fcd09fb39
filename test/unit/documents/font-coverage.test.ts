import { describe, expect, test } from 'vitest';
import { isPrintable, printable } from '#core/documents/font-coverage.ts';

describe('What the bundled fonts print', () => {
  test('English, Welsh, Polish, Greek and Cyrillic names as they are', () => {
    const names = 'Ŵyn Ŷnys Llŷr, Łódź Żółć, Ελένη, Олена, £1,250 – “quoted” €5 §3 ½ °C → ✓';
    expect(printable(names)).toBe(names);
  });

  test('a mark in place of what they lack, one for a run, never a blank', () => {
    expect(printable('Hello 日本語 and 😀😀!')).toBe('Hello □ and □!');
    expect(isPrintable('日本')).toBe(false);
    expect(isPrintable('Oxford')).toBe(true);
  });

  test('the plain letters of ligatures and full-width letters', () => {
    expect(printable('Ｏｘｆｏｒｄ')).toBe('Oxford');
    expect(printable('ﬆyle')).toBe('style');
  });

  test('nothing for marks that are not seen', () => {
    expect(printable('a\u200db\ufe0f')).toBe('ab');
  });
});
