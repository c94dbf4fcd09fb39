import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { nameKey, readChoice, readDay, readYesNo } from '#shared/imports/values.rules.ts';
import { NameIndex } from '#shared/imports/name-index.ts';
import { sectorWords } from '#shared/people/people-words.ts';

const options = { today: civilDate('2026-11-17'), lean: 'past' } as const;

describe('cells of an imported spreadsheet', () => {
  it.each([
    ['1/4/09', '2009-04-01'],
    ['01.04.2009', '2009-04-01'],
    ['1 April 2009', '2009-04-01'],
    ['2009-04-01', '2009-04-01'],
    ['2009-04-01 00:00:00', '2009-04-01'],
    ['39904', '2009-04-01'],
    ['60000.75', '2064-04-08'],
  ])('reads the day %s as %s, numbers of Excel included', (text, day) => {
    expect(readDay(text, options)).toEqual({ ok: true, value: day });
  });

  it('never guesses a day that could mean two, or none', () => {
    for (const text of ['13/13/2009', '31/2/2009', 'spring', '4/2009']) {
      expect(readDay(text, options).ok, text).toBe(false);
    }
  });

  it('reads yes and no in the ways people tick boxes', () => {
    for (const yes of ['Yes', 'y', 'TRUE', '1', 'X', '✓'])
      expect(readYesNo(yes)).toEqual({ ok: true, value: true });
    for (const no of ['No', 'n', 'false', '0', '-'])
      expect(readYesNo(no)).toEqual({ ok: true, value: false });
    expect(readYesNo('maybe').ok).toBe(false);
  });

  it('names the choices where a word is none of them', () => {
    expect(readChoice('PUBLIC', sectorWords)).toEqual({ ok: true, value: 'public' });
    expect(readChoice('voluntary_community', sectorWords).ok).toBe(true);
    const wrong = readChoice('Purple', sectorWords);
    expect(wrong.ok ? '' : wrong.sentence).toContain('Public, Private, Voluntary and community');
  });

  it('takes names for the same whatever the capitals, accents, and ampersands', () => {
    expect(nameKey('The Health & Wellbeing Board')).toBe(nameKey('health and wellbeing board'));
    const index = new NameIndex(['Cherwell District Council', 'Vale'], (name) => [name]);
    expect(index.find('cherwell district council')).toHaveLength(1);
    expect(index.nearest('Cherwel District Counsil')).toBe('Cherwell District Council');
    expect(index.nearest('Cherwell District')).toBe('Cherwell District Council');
    expect(index.nearest('Something else')).toBeUndefined();
  });
});
