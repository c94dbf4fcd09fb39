import { describe, expect, it } from 'vitest';
import { frequencyFacts, shortfallOf } from '#shared/bodies/frequency.rules.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';

const on = civilDate('2026-11-17');
const meeting = (day: string) => ({
  ...{ id: day, slug: day, day: civilDate(day), startsAt: null, title: '' },
  status: 'scheduled' as const,
});

describe('meetings against the target', () => {
  it('says how many were held and when the next is [S-090] [S-091]', () => {
    const counts = { held: 3, planned: 1 };
    const [last, next] = [meeting('2026-09-07'), meeting('2026-12-07')];
    const facts = frequencyFacts({ perYear: 4, on, counts, last, next });
    expect(facts.sentence).toBe('4 times a year. 3 held, next on Monday 7 December');
    expect(facts).toMatchObject({ year: 2026, shortfall: 0 });
  });

  it('names the year of a next meeting in another one, and what is lacking [S-089]', () => {
    const facts = frequencyFacts({
      ...{ perYear: 3, on, counts: { held: 2, planned: 0 } },
      ...{ last: meeting('2026-07-01'), next: meeting('2027-01-11') },
    });
    expect(facts.sentence).toBe(
      '3 times a year. 2 held, next on Monday 11 January 2027. 1 meeting short',
    );
  });

  it('knows no shortfall without a target [S-090]', () => {
    expect(shortfallOf(null, { held: 0, planned: 0 })).toBeNull();
    expect(shortfallOf(3, { held: 2, planned: 4 })).toBe(0);
  });
});
