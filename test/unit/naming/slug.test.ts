import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify, uniqueSlug } from '#shared/naming/slug.ts';

describe('a slug', () => {
  test.each([
    ['Health and Wellbeing Board', 'health-and-wellbeing-board'],
    ['Winter resilience: delayed transfers of care', 'winter-resilience-delayed-transfers-of-care'],
    ['Arts & Culture', 'arts-and-culture'],
    ['Children’s Trust', 'childrens-trust'],
    ["Bishop's Stortford", 'bishops-stortford'],
    ['2008/09 report (final).pdf', '2008-09-report-final-pdf'],
    ['  --Trailing, dots... ', 'trailing-dots'],
    ['CC11(b)', 'cc11-b'],
    ['50% of £1m', '50-per-cent-of-pound-1m'],
  ])('of %j is %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test.each([
    ['Cyngor Sir Gâr: Tŷ Cymunedol, Ŵyl', 'cyngor-sir-gar-ty-cymunedol-wyl'],
    ['Ystrad Mynach ŵŷŶŴâêîôû', 'ystrad-mynach-wyywaeiou'],
    ['Škoda Łódź Ærø Straße', 'skoda-lodz-aero-strasse'],
    ['ﬁle №5', 'file-no5'],
    ['Þórður Đà Ħal ısık œuvre', 'thordur-da-hal-isik-oeuvre'],
    ['@home', 'at-home'],
  ])('writes Welsh and accented letters plainly: %j is %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test.each(['CON', 'prn', 'Aux', 'nul', 'COM1', 'com¹', 'LPT9', 'con '])(
    'is never %j, which Windows keeps for a device',
    (text) => {
      expect(slugify(text)).toMatch(/^[a-z]+\d?-1$/);
    },
  );

  test('may begin with such a name', () => {
    expect(slugify('Consultation')).toBe('consultation');
    expect(slugify('Aux services')).toBe('aux-services');
  });

  test.each(['', '   ', '...', '???', '会议', '\u202E'])('of %j is the fallback', (text) => {
    expect(slugify(text)).toBe('untitled');
    expect(slugify(text, 'paper')).toBe('paper');
  });

  test('of a long title is cut at the end of a word, at 100 characters', () => {
    const slug = slugify('An annual report of the partnership '.repeat(6));
    expect(slug).toBe(
      'an-annual-report-of-the-partnership-an-annual-report-of-the-partnership-an-annual-report-of-the',
    );
    expect(slugify('x'.repeat(150))).toBe('x'.repeat(100));
    expect(slugify(`${'x'.repeat(100)} y`)).toBe('x'.repeat(100));
    expect(slugify(`${'x'.repeat(80)} ${'y'.repeat(19)} z`)).toBe(
      `${'x'.repeat(80)}-${'y'.repeat(19)}`,
    );
    expect(slugify(`${'x'.repeat(80)} ${'y'.repeat(20)}`)).toBe('x'.repeat(80));
    expect(slugify(`short ${'y'.repeat(120)}`)).toBe(`short-${'y'.repeat(94)}`);
  });

  test('of any text is safe as a file name on every system', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 300 })),
        (text) => {
          const slug = slugify(text);
          expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(100);
          expect(slug).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
          expect(slugify(slug)).toBe(slug);
        },
      ),
    );
  });
});

describe('a slug that nothing else has', () => {
  test('gets the next free number', () => {
    expect(uniqueSlug('Minutes', new Set())).toBe('minutes');
    expect(uniqueSlug('Minutes', new Set(['minutes']))).toBe('minutes-2');
    expect(uniqueSlug('Minutes', new Set(['minutes', 'minutes-2']))).toBe('minutes-3');
    expect(uniqueSlug('???', new Set(['paper']), 'paper')).toBe('paper-2');
  });

  test('stays within 100 characters', () => {
    const long = 'x'.repeat(100);
    expect(uniqueSlug(long, new Set([long]))).toBe(`${'x'.repeat(98)}-2`);
  });
});
