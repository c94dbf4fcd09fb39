import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import {
  arrangementWords,
  elapsedShare,
  lastDayOfCycle,
  periodWords,
  whyNotChairTerm,
} from '#shared/seats/chair.rules.ts';
import { viewChairTerm } from '#shared/seats/seat-views.ts';
import { chairTerm } from '#test/support/body-records.ts';
import { indexOf, organisation, post } from '#test/support/people-records.ts';

const day = civilDate;
const term = (from: string | null, to: string | null) => ({
  fromDay: from === null ? null : day(from),
  toDay: to === null ? null : day(to),
});

describe('who chairs', () => {
  it('says how the chair is arranged and elected [S-037] [S-038] [S-039]', () => {
    const facts = { chairKind: 'rotating', chairCycleYears: 2, chairElection: '' } as const;
    expect(arrangementWords(facts)).toBe('Rotates across sectors every 2 years');
    expect(
      arrangementWords({ ...facts, chairKind: 'permanent', chairElection: 'Every year in May' }),
    ).toBe('Permanent chair. Elected every year in May');
  });

  it('gives a rotation its last day, leap years included [S-039]', () => {
    expect(lastDayOfCycle(day('2025-04-01'), 2)).toBe('2027-03-31');
    expect(lastDayOfCycle(day('2024-02-29'), 1)).toBe('2025-02-27');
  });

  it('measures how much of a term is over [S-039]', () => {
    const twoYears = term('2025-04-01', '2027-03-31');
    expect(elapsedShare(twoYears, day('2025-04-01'))).toBe(0);
    expect(elapsedShare(twoYears, day('2026-11-17'))).toBeCloseTo(595 / 730);
    expect(elapsedShare(twoYears, day('2030-01-01'))).toBe(1);
    expect(elapsedShare(term('2025-04-01', null), day('2026-11-17'))).toBeNull();
    expect(periodWords(twoYears)).toBe('1 April 2025 to 31 March 2027');
  });

  it('allows one chair at a time, up to the day [S-036]', () => {
    const running = chairTerm('a', term('2025-04-01', '2027-03-31'));
    const early = chairTerm('b', term('2027-03-31', null));
    const next = chairTerm('b', term('2027-04-01', null));
    expect(whyNotChairTerm(early, [running], 'permanent')?.reason).toBe('overlaps');
    expect(whyNotChairTerm(next, [running], 'permanent')).toBeNull();
    expect(whyNotChairTerm(next, [chairTerm('a')], 'permanent')?.reason).toBe('overlaps');
  });

  it('allows two chairs where the body has co-chairs, and no chair beside them [S-040]', () => {
    const one = chairTerm('a', { office: 'co_chair' });
    const other = chairTerm('b', { office: 'co_chair' });
    expect(whyNotChairTerm(other, [one], 'co_chairs')).toBeNull();
    expect(whyNotChairTerm(other, [], 'permanent')?.reason).toBe('not-co-chaired');
    expect(whyNotChairTerm(chairTerm('c'), [one], 'co_chairs')?.reason).toBe('overlaps');
  });

  it('lets vice-chairs stand beside anybody [S-036]', () => {
    const vice = chairTerm('v', { office: 'vice_chair' });
    expect(whyNotChairTerm(vice, [chairTerm('a'), vice], 'permanent')).toBeNull();
  });

  it('may be vacant with a reason, an officer, or from any organisation [S-041]', () => {
    const nobody = chairTerm('a', { personId: null });
    expect(whyNotChairTerm(nobody, [], 'permanent')?.field).toBe('note');
    const agreed = { ...nobody, note: 'To be agreed' };
    expect(whyNotChairTerm(agreed, [], 'permanent')).toBeNull();
    const people = indexOf(
      [organisation('trust', { sector: 'voluntary_community', shortName: 'the Trust' })],
      [post('officer', 'trust', { title: 'Partnership Officer' })],
    );
    const on = day('2026-11-17');
    expect(viewChairTerm(agreed, { people, on }).holderWords).toBe('To be agreed');
    const officer = chairTerm('b', { personId: null, postId: 'officer' });
    expect(viewChairTerm(officer, { people, on }).holderWords).toBe(
      'Partnership Officer, the Trust',
    );
  });
});
