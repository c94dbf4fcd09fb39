import { describe, expect, it } from 'vitest';
import { tidyContact, whyNotContact } from '#shared/people/contact.rules.ts';

describe('a contact', () => {
  it('takes phone numbers as people write them, without asking for one form [S-296] [S-299]', () => {
    const numbers = ['01632 960001', '(01632) 960001', '+44 (0)1632 960001', '0044 1632 960001'];
    const short = [
      '101',
      '960001',
      '01632 960001 ext 123',
      '0800 1111',
      '07700 900982',
      'tel:01632 960001',
    ];
    for (const number of [...numbers, ...short]) {
      expect(whyNotContact('phone', number), number).toBeNull();
    }
  });

  it('refuses what no phone can dial, and points to the note for when it is answered [S-296]', () => {
    expect(whyNotContact('phone', 'Tues/Wed 01632 960001')).toContain('in the note');
    expect(whyNotContact('mobile', '07700 90098')).toBeNull();
    expect(whyNotContact('mobile', '07700 900')).toContain('too many or too few');
    expect(whyNotContact('phone', '01632 960001 0000')).toContain('too many or too few');
    expect(whyNotContact('phone', '')).toContain('Enter a phone number');
    expect(whyNotContact('phone', '01632 960001 ext abc')).toContain('extension');
  });

  it('takes one email address and says how one looks [S-296]', () => {
    expect(whyNotContact('email', 'partnership.officer@example.org')).toBeNull();
    expect(whyNotContact('email', "o'neil+papers@sub.example.org")).toBeNull();
    for (const wrong of [
      'a@b',
      'a@@example.org',
      '@example.org',
      'a.@example.org',
      'a b@example.org',
    ]) {
      expect(whyNotContact('email', wrong), wrong).not.toBeNull();
    }
    expect(whyNotContact('email', 'a@example.org; b@example.org')).toContain('one email address');
  });

  it('takes a website with or without its beginning, never one that runs something [S-300]', () => {
    expect(tidyContact('website', 'www.example.org/plans')).toBe('https://www.example.org/plans');
    expect(whyNotContact('website', 'www.example.org')).toBeNull();
    expect(whyNotContact('website', 'http://example.org')).toBeNull();
    for (const wrong of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'localhost',
      'https://a:b@example.org',
    ]) {
      expect(whyNotContact('website', wrong), wrong).not.toBeNull();
    }
  });

  it('keeps the lines of a postal address [S-301]', () => {
    expect(tidyContact('address', '  Unit,\n  County Hall \n Oxford ')).toBe(
      'Unit,\nCounty Hall\nOxford',
    );
    expect(whyNotContact('address', ' ')).not.toBeNull();
  });
});
