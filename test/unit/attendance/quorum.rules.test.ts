import { describe, expect, test } from 'vitest';
import {
  type CountedPerson,
  noQuorum,
  quorumNeeded,
  quorumOf,
  quorumWords,
  suggestQuorum,
} from '#shared/attendance/quorum.rules.ts';
import type { QuorumPart } from '#shared/attendance/quorum.ts';

const seats = { all: 15, filled: 10 };
const seven = { ...noQuorum, kind: 'count' as const, count: 7 };

const parts: Omit<QuorumPart, 'id'>[] = [
  { label: 'one councillor', atLeast: 1, matches: 'elected_member', matchesValue: '' },
  { label: 'one from the NHS', atLeast: 1, matches: 'tier', matchesValue: 'health' },
  { label: 'the Director of Public Health', atLeast: 1, matches: 'post', matchesValue: 'dph' },
];

const member = (id: string, facts: Partial<CountedPerson> = {}): CountedPerson => ({
  ...{ seatId: `seat ${id}`, capacity: 'member', counts: true, personId: id, postId: null },
  ...{ organisationId: null, sector: 'public', tier: 'none', responsibleAuthority: false },
  ...{ electedMember: false, ...facts },
});
const members = (count: number) => Array.from({ length: count }, (_, at) => member(`m${at}`));

describe('how many are needed [R-050]', () => {
  test('a fraction is rounded up', () => {
    const quarter = { ...noQuorum, kind: 'fraction' as const, numerator: 1, denominator: 4 };
    expect(quorumNeeded({ rule: quarter, seats })).toBe(4);
    expect(quorumNeeded({ rule: { ...quarter, base: 'filled_seats' }, seats })).toBe(3);
  });

  test('and never falls below its floor', () => {
    const rule = {
      ...{ ...noQuorum, kind: 'fraction_with_floor' as const, numerator: 1, denominator: 4 },
      floor: 5,
    };
    expect(quorumNeeded({ rule, seats })).toBe(5);
    expect(quorumNeeded({ rule, seats: { all: 24, filled: 24 } })).toBe(6);
  });

  test('one quarter is offered to a statutory committee and nothing to a voluntary body', () => {
    expect(suggestQuorum('statutory_committee')).toMatchObject({ numerator: 1, denominator: 4 });
    expect(suggestQuorum('voluntary')).toBeNull();
  });
});

describe('who counts [R-051]', () => {
  const counting = (...people: CountedPerson[]) =>
    quorumOf({ rule: seven, parts: [], seats }, people).counting;

  test('officers in attendance and observers never count, whatever is ticked', () => {
    expect(counting(member('a', { capacity: 'in_attendance' }))).toBe(0);
    expect(counting(member('a', { capacity: 'observer' }))).toBe(0);
  });

  test('a substitute counts only with the right to', () => {
    const deputy = member('a', { capacity: 'substitute' });
    expect(counting(deputy)).toBe(1);
    expect(counting({ ...deputy, counts: false })).toBe(0);
    const strict = { ...seven, substitutesCount: false };
    expect(quorumOf({ rule: strict, parts: [], seats }, [deputy]).counting).toBe(0);
  });

  test('two co-chairs count once each, and one person in two seats once', () => {
    expect(counting(member('a'), member('b'))).toBe(2);
    expect(counting(member('a'), member('a', { seatId: 'another' }))).toBe(1);
  });
});

describe('the words of the rule and of where it stands [S-087]', () => {
  test('the rule is one sentence', () => {
    expect(quorumWords({ rule: seven, parts })).toBe(
      'At least 7, with one councillor, one from the NHS and the Director of Public Health',
    );
  });

  test('what is missing is named', () => {
    const nhs = member('n', { tier: 'health' });
    const director = member('d', { postId: 'dph' });
    const state = quorumOf({ rule: seven, parts, seats }, [...members(4), nhs, director]);
    expect(state.sentence).toBe('Not quorate: 6 of 7, and no councillor.');
    expect(state.parts).toEqual([
      { text: '7 or more', met: false },
      { text: 'one councillor', met: false },
      { text: 'one from the NHS', met: true },
      { text: 'the Director of Public Health', met: true },
    ]);
  });

  test('enough members are no quorum without those who must be among them', () => {
    const state = quorumOf({ rule: seven, parts, seats }, members(9));
    expect(state.met).toBe(false);
    expect(state.sentence).toBe(
      'Not quorate: no councillor, nobody from the NHS and without the Director of Public Health.',
    );
  });

  test('the post is tested, not a name that looks like it', () => {
    const councillor = member('c', { electedMember: true });
    const director = member('d', { postId: 'dph', tier: 'health' });
    const here = [...members(5), councillor, director];
    expect(quorumOf({ rule: seven, parts, seats }, here).sentence).toBe('Quorate');
  });
});
