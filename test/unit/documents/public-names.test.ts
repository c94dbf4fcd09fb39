import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bundleFileName,
  paperFileName,
  PublicFileName,
  Slug,
} from '#shared/publishing/public-names.ts';
import { slugify } from '#shared/naming/slug.ts';
import { hostileStrings } from '#test/support/hostile-strings.ts';

describe('Names in a bundle', () => {
  test.each([
    ['Health & Wellbeing Board', 'health-and-wellbeing-board'],
    ["Children's Trust", 'childrens-trust'],
    ['Cylch Llŷn', 'cylch-llyn'],
    ['日本', 'untitled'],
    ['CON', 'con-1'],
  ])('%s is named %s', (words, slug) => {
    expect(slugify(words)).toBe(slug);
  });

  test('of papers carry their number and are PDFs', () => {
    expect(paperFileName(5, 'Winter plan: 2026/27')).toBe('05-winter-plan-2026-27.pdf');
  });

  test('of bundles say whose, what, when and which', () => {
    const bundle = { bodySlug: 'board', kind: 'meeting-pack', day: '2026-11-26', version: 2 };
    expect(bundleFileName(bundle)).toBe('board_meeting-pack_2026-11-26_v2.zip');
  });

  test('are safe on every system, whatever the words', () => {
    const isSafe = (words: string): boolean =>
      Slug.safeParse(slugify(words)).success &&
      PublicFileName.safeParse(paperFileName(7, words)).success;
    expect(hostileStrings.filter((words) => !isSafe(words))).toEqual([]);
    const words = fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 120 })
      .map((codes) => String.fromCodePoint(...codes));
    fc.assert(fc.property(words, isSafe));
  });
});
