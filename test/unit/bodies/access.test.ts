import { describe, expect, it } from 'vitest';
import {
  accessDefaults,
  accessLaw,
  accessWords,
  whyRegimeDoesNotFit,
} from '#shared/bodies/access.rules.ts';
import { accessRegimes } from '#shared/bodies/body.ts';

const fiveDays = { clearDaysNeeded: 5, countingRule: 'working_days' } as const;

describe('rules of access', () => {
  it('starts every regime with five clear working days, each a setting of the body [R-002]', () => {
    for (const regime of accessRegimes) {
      expect(accessDefaults(regime)).toMatchObject(fiveDays);
    }
  });

  it('gives the executive its two notices before a meeting in private [R-002]', () => {
    expect(accessDefaults('executive').privateMeetingNotices).toEqual([28, 5]);
    expect(accessDefaults('statutory_committee').privateMeetingNotices).toBeNull();
  });

  it('shows the notice about filming by default on statutory bodies only [R-004]', () => {
    expect(accessDefaults('statutory_committee').filmNotice).toBe(true);
    expect(accessDefaults('voluntary').filmNotice).toBe(false);
  });

  it('never speaks of a statutory power for a body that opens its meetings by agreement [R-001]', () => {
    for (const accessRegime of ['voluntary', 'company'] as const) {
      expect(accessLaw(accessRegime)).toBeNull();
      const words = accessWords({ ...fiveDays, accessRegime });
      expect(words).toBe('Public by agreement, papers 5 clear working days before');
      expect(words).not.toMatch(/act|section|regulation/i);
    }
    expect(accessWords({ ...fiveDays, accessRegime: 'statutory_committee' })).toContain(
      'Local Government Act 1972',
    );
  });

  it('says clear days, not working days, where Saturdays count [R-013]', () => {
    const words = accessWords({
      accessRegime: 'voluntary',
      clearDaysNeeded: 3,
      countingRule: 'exclude_sundays',
    });
    expect(words).toContain('papers 3 clear days before');
  });

  it('lets a statutory partnership meet by agreement, and doubts the reverse [R-001]', () => {
    const statutory = { legalStatus: 'statutory', statutory: true } as const;
    const free = { legalStatus: 'not_constituted', statutory: false } as const;
    expect(whyRegimeDoesNotFit({ ...statutory, accessRegime: 'voluntary' })).toBeNull();
    expect(whyRegimeDoesNotFit({ ...free, accessRegime: 'voluntary' })).toBeNull();
    expect(whyRegimeDoesNotFit({ ...free, accessRegime: 'executive' })).toContain('not statutory');
    expect(whyRegimeDoesNotFit({ ...free, accessRegime: 'company' })).toContain('not a company');
  });
});
