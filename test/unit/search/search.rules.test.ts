import { describe, expect, it } from 'vitest';
import { matchScore } from '#shared/search/search.rules.ts';

describe('what the go-to box finds', () => {
  it('finds a body by the start of any of its words', () => {
    expect(matchScore('Health and Wellbeing Board', 'well')).toBeGreaterThan(0);
  });
  it('finds a body by its initials, without the small words', () => {
    expect(matchScore('Health and Wellbeing Board', 'hwb')).toBeGreaterThan(0);
  });
  it('does not mind accents, case or punctuation', () => {
    expect(matchScore('Bwrdd Llesiant Tŷ Ddewi', 'ty ddewi')).toBeGreaterThan(0);
    expect(matchScore('Children’s Trust', 'childrens trust')).toBeGreaterThan(0);
    expect(matchScore("Children's Trust", "children's TRUST")).toBeGreaterThan(0);
  });
  it('puts the whole name before a part of it, and the first word before a later one', () => {
    const whole = matchScore('Public Service Board', 'public service board');
    expect(whole).toBeGreaterThan(
      matchScore('Public Service Board papers', 'public service board'),
    );
    expect(matchScore('Safer Communities', 'safer')).toBeGreaterThan(
      matchScore('Oxfordshire Safer Communities', 'safer'),
    );
  });
  it('finds nothing for a word that is not there, and nothing for nothing', () => {
    expect(matchScore('Public Service Board', 'waste')).toBe(0);
    expect(matchScore('Public Service Board', '  ')).toBe(0);
  });
});
