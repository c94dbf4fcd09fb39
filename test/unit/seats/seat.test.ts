import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import {
  endsSoon,
  seatStateOn,
  seatStateWords,
  whoIsNotTold,
  whyNotLeave,
  whyNotSeat,
} from '#shared/seats/seat.rules.ts';
import { countSeats } from '#shared/seats/seat-counts.ts';
import { viewCabinetLeads, viewSeat } from '#shared/seats/seat-views.ts';
import { chairTerm, seat } from '#test/support/body-records.ts';
import { indexOf, organisation, person, post } from '#test/support/people-records.ts';

const day = civilDate;
const on = day('2026-11-17');
const held = { personId: 'ann' } as const;

describe('a seat', () => {
  it('is vacant without a holder, also where an organisation has it [S-032]', () => {
    expect(seatStateOn(seat('a', { organisationId: 'cherwell' }), on)).toBe('vacant');
    expect(seatStateOn(seat('a', held), on)).toBe('filled');
  });

  it('ends with the last day of the term, that day included [S-035]', () => {
    const limited = seat('a', { ...held, termTo: on });
    expect(seatStateOn(limited, on)).toBe('filled');
    expect(seatStateOn(limited, day('2026-11-18'))).toBe('term_over');
    expect(seatStateWords(limited, day('2026-11-18'))).toBe('Term ended 17 November 2026');
  });

  it('is worth a warning ninety days ahead, not ninety-one [S-035]', () => {
    expect(endsSoon(day('2027-02-15'), on)).toBe(true);
    expect(endsSoon(day('2027-02-16'), on)).toBe(false);
    expect(endsSoon(day('2026-11-16'), on)).toBe(false);
    expect(endsSoon(null, on)).toBe(false);
  });

  it('is the leaving member up to the last day, then vacant [S-053]', () => {
    const leaving = seat('a', { ...held, leavesOn: day('2026-12-31') });
    expect(seatStateOn(leaving, day('2026-12-31'))).toBe('leaving');
    expect(seatStateOn(leaving, day('2027-01-01'))).toBe('vacant');
  });

  it('is left by a notice in writing to the chair and to the secretariat [S-053]', () => {
    const noticed = { leavingNoticeOn: on, leavesOn: day('2026-12-31') };
    expect(whoIsNotTold(seat('a', held))).toBeNull();
    expect(whoIsNotTold(seat('a', noticed))).toBe('the chair and the secretariat');
    expect(whoIsNotTold(seat('a', { ...noticed, leavingChairTold: true }))).toBe('the secretariat');
    const both = { ...noticed, leavingChairTold: true, leavingSecretariatTold: true };
    expect(whoIsNotTold(seat('a', both))).toBeNull();
  });

  it('refuses a notice to come, a last day before it, and a notice for a vacant seat [S-053]', () => {
    const notice = { noticeOn: on, leavesOn: day('2026-12-31') };
    expect(whyNotLeave(seat('a', held), notice, on)).toBeNull();
    expect(whyNotLeave(seat('a'), notice, on)?.reason).toBe('vacant');
    const future = { ...notice, noticeOn: day('2026-11-18') };
    expect(whyNotLeave(seat('a', held), future, on)?.field).toBe('noticeOn');
    const early = { ...notice, leavesOn: day('2026-11-16') };
    expect(whyNotLeave(seat('a', held), early, on)?.field).toBe('leavesOn');
  });

  it('needs an organisation or a name, days in order, and substitutes only where allowed', () => {
    const nameless = seat('a', { name: '' });
    expect(whyNotSeat(nameless)?.reason).toBe('nameless');
    expect(whyNotSeat({ ...nameless, organisationId: 'cherwell' })).toBeNull();
    const days = { termFrom: on, termTo: day('2026-11-16') };
    expect(whyNotSeat(seat('a', days))?.field).toBe('termTo');
    const substitutes = { substitutePostIds: ['clerk'] };
    expect(whyNotSeat(seat('a', substitutes))?.reason).toBe('no-substitutes-allowed');
    const own = { substitutesAllowed: true, postId: 'clerk', ...substitutes };
    expect(whyNotSeat(seat('a', own))?.reason).toBe('substitutes-itself');
  });

  it('is shown with its organisation, its holder and the other bodies they sit on [S-055]', () => {
    const people = indexOf(
      [organisation('county', { name: 'Oxfordshire County Council', shortName: 'County Council' })],
      [post('leader', 'county', { title: 'Leader of the Council', personId: 'ann' })],
      [person('ann', { name: 'Ann Example', honorific: 'Cllr' })],
    );
    const elsewhere = [
      {
        bodyId: 'psb',
        slug: 'psb',
        name: 'Public Service Board',
        postId: 'leader',
        personId: null,
      },
      { bodyId: 'oep', slug: 'oep', name: 'Economic Partnership', postId: 'other', personId: null },
    ];
    const view = viewSeat(seat('a', { name: '', postId: 'leader' }), { people, on, elsewhere });
    expect(view).toMatchObject({
      title: 'Oxfordshire County Council',
      holderWords: 'Leader of the Council, County Council',
      person: { name: 'Cllr Ann Example' },
      alsoSitsOn: [{ name: 'Public Service Board' }],
    });
  });

  it('counts for the sector of its organisation, vacant or not [S-033]', () => {
    const people = indexOf([
      organisation('county'),
      organisation('trust', { sector: 'voluntary_community' }),
    ]);
    const seats = [
      seat('1', { ...held, organisationId: 'county' }),
      seat('2', { organisationId: 'county' }),
      seat('3', { ...held, organisationId: 'trust', voting: false }),
      seat('4', held),
    ];
    expect(countSeats(seats, people, on)).toEqual({
      ...{ total: 4, filled: 3, vacant: 1, voting: 3, withoutSector: 1 },
      bySector: [
        { sector: 'public', filled: 1, seats: 2 },
        { sector: 'voluntary_community', filled: 1, seats: 1 },
      ],
    });
  });

  it('says of each lead cabinet member whether they sit on the body: none, one or many [S-042] [S-044]', () => {
    const people = indexOf(
      [organisation('county')],
      [post('children', 'county', { personId: 'ann' }), post('schools', 'county')],
    );
    const leads = ['children', 'schools'].map((postId) => ({
      ...{ id: postId, version: 1, bodyId: 'safer', postId, note: '' },
    }));
    const facts = { seats: [seat('a', held)], terms: [], people, on };
    expect(viewCabinetLeads(leads, facts).map(({ sitsOnBody }) => sitsOnBody)).toEqual([
      false,
      false,
    ]);
    const inPost = indexOf([organisation('county')], [...posts()], [person('ann')]);
    const chaired = { ...facts, people: inPost, terms: [chairTerm('t', { personId: 'ann' })] };
    expect(viewCabinetLeads(leads, chaired).map(({ sitsOnBody }) => sitsOnBody)).toEqual([
      true,
      false,
    ]);
    expect(viewCabinetLeads([], facts)).toEqual([]);
  });
});

function posts() {
  return [post('children', 'county', { personId: 'ann' }), post('schools', 'county')];
}
