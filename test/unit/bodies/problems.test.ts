import { describe, expect, it } from 'vitest';
import type { BodyProblem } from '#shared/bodies/body-problem.ts';
import { bodyProblems } from '#shared/bodies/problem.rules.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { body, chairTerm, problemFacts, seat } from '#test/support/body-records.ts';
import { contact, indexOf, organisation, post } from '#test/support/people-records.ts';

const day = civilDate;
const kinds = (problems: readonly BodyProblem[]) => problems.map(({ kind }) => kind);
const problemsWith = (facts: Parameters<typeof problemFacts>[0]) =>
  bodyProblems(problemFacts(facts));

describe('what is to be mended about a body', () => {
  it('is nothing where everything is in place', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('warns where nobody chairs, with what is said about it [S-036] [S-041]', () => {
    expect(kinds(problemsWith({ terms: [] }))).toEqual(['no_chair']);
    const vacant = chairTerm('vacant', { personId: null, note: 'To be agreed' });
    expect(problemsWith({ terms: [vacant] })[0]?.sentence).toBe(
      'The chair is vacant: To be agreed.',
    );
    const chair = seat('Cherwell', { personId: 'someone', role: 'chair', basis: 'district' });
    expect(problemsWith({ terms: [], seats: [chair] })).toEqual([]);
  });

  it('warns before and after the end of a term as chair, unless the next is known [S-039]', () => {
    const ending = chairTerm('now', { toDay: day('2026-12-31') });
    expect(kinds(problemsWith({ terms: [ending] }))).toEqual(['chair_term_ends_soon']);
    const next = chairTerm('next', { fromDay: day('2027-01-01') });
    expect(problemsWith({ terms: [ending, next] })).toEqual([]);
    const over = chairTerm('over', { toDay: day('2026-03-31') });
    expect(problemsWith({ terms: [over] })[0]).toMatchObject({
      kind: 'chair_term_over',
      sentence: "The chair's term ended on 31 March.",
    });
  });

  it('warns before a representative reaches the time limit, and after [S-035]', () => {
    const held = { personId: 'someone', basis: 'district' } as const;
    const forum = seat('Domestic Abuse Forum', { ...held, termTo: day('2026-11-30') });
    expect(problemsWith({ seats: [forum] })).toMatchObject([
      {
        ...{ kind: 'seat_term_ends_soon', tone: 'warn', action: 'Ask for a nomination' },
        sentence: 'The Domestic Abuse Forum seat ends on 30 November.',
        mend: { place: 'seats', recordId: 'Domestic Abuse Forum' },
      },
    ]);
    const over = { ...forum, termTo: day('2025-11-30') };
    expect(problemsWith({ seats: [over] })[0]?.sentence).toBe(
      'The Domestic Abuse Forum seat ended on 30 November 2025.',
    );
    const late = { ...forum, termTo: day('2027-02-16') };
    expect(problemsWith({ seats: [late] })).toEqual([]);
  });

  it('warns of a vacant seat and of a member who leaves without telling both [S-053]', () => {
    const vacant = seat('Faith groups', { basis: 'district' });
    expect(problemsWith({ seats: [vacant] })[0]?.sentence).toBe('The Faith groups seat is vacant.');
    const leaving = seat('Faith groups', {
      ...{ basis: 'district', personId: 'someone', leavesOn: day('2026-12-31') },
      ...{ leavingNoticeOn: day('2026-11-02'), leavingChairTold: true },
    });
    expect(problemsWith({ seats: [leaving] })[0]?.sentence).toBe(
      'The Faith groups seat will be vacant after 31 December. There is no written notice to the secretariat yet.',
    );
    const told = { ...leaving, leavingSecretariatTold: true };
    expect(problemsWith({ seats: [told] })[0]?.sentence).not.toContain('notice');
  });

  it('warns when the review of the membership is overdue [S-034]', () => {
    const reviewed = body({
      membershipReviewMonths: 12,
      membershipReviewedOn: day('2025-06-08'),
    });
    expect(problemsWith({ body: reviewed })[0]).toMatchObject({
      kind: 'membership_review_overdue',
      sentence: 'The review of the membership was due on 8 June.',
    });
    const fresh = { ...reviewed, membershipReviewedOn: day('2025-11-17') };
    expect(problemsWith({ body: fresh })).toEqual([]);
  });

  it('warns where a lead cabinet member has no seat [S-044]', () => {
    const people = indexOf(
      [organisation('county', { name: 'Oxfordshire County Council', shortName: 'County Council' })],
      [post('transport', 'county', { title: 'Cabinet Member for Transport', cabinetPost: true })],
    );
    const leads = [{ id: 'lead', version: 1, bodyId: 'safer', postId: 'transport', note: '' }];
    expect(problemsWith({ people, leads })[0]?.sentence).toBe(
      'Cabinet Member for Transport, County Council leads on this work but has no seat.',
    );
    const seats = [seat('County', { postId: 'transport', basis: 'district' })];
    expect(problemsWith({ people, leads, seats })).toEqual([]);
  });

  it('misses districts where the work may be relevant to them [S-045]', () => {
    const seats = [seat('Police', { personId: 'someone' })];
    expect(problemsWith({ seats })).toMatchObject([
      { kind: 'district_not_represented', tone: 'gap' },
    ]);
  });

  it('wants every tier and every district council on the partnership board [S-046]', () => {
    const districts = ['Cherwell', 'Oxford City', 'Vale'].map((name) =>
      organisation(name, { tier: 'district' }),
    );
    const people = indexOf([...districts, organisation('county', { tier: 'county' })]);
    const seats = [
      seat('1', { organisationId: 'county', personId: 'a' }),
      seat('2', { organisationId: 'Cherwell', personId: 'b' }),
      seat('3', { organisationId: 'Vale', personId: 'c' }),
    ];
    const board = body({ kind: 'partnership_board' });
    const problems = problemsWith({ body: board, seats, people, representable: districts });
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'No parish or town council has a seat.',
      '1 district council without a seat: Oxford City.',
    ]);
  });

  it('wants every responsible authority on the public service board [S-047] [S-057]', () => {
    const police = organisation('Police Authority', { responsibleAuthority: true });
    const fire = organisation('Fire and Rescue', { responsibleAuthority: true });
    const people = indexOf([police, fire]);
    const seats = [seat('1', { organisationId: police.id, personId: 'a' })];
    const psb = body({ kind: 'public_service_board' });
    const facts = { body: psb, seats, people, representable: [police, fire] };
    expect(problemsWith(facts).map(({ sentence }) => sentence)).toEqual([
      '1 responsible authority without a seat: Fire and Rescue.',
    ]);
  });

  it('doubts statutory access rules without a statutory status, and an Act without a name [R-001] [S-011]', () => {
    const executive = body({ accessRegime: 'executive' });
    expect(kinds(problemsWith({ body: executive }))).toEqual(['regime_does_not_fit']);
    const statutory = body({ legalStatus: 'statutory', statutory: true });
    expect(kinds(problemsWith({ body: statutory }))).toEqual(['statutory_basis_missing']);
    const named = { ...statutory, statutoryBasis: 'Crime and Disorder Act 1998' };
    expect(problemsWith({ body: named })).toEqual([]);
  });

  it('counts meetings against the target: some but too few is a warning [S-090]', () => {
    const quarterly = body({ meetingsPerYear: 4 });
    const some = problemsWith({ body: quarterly, meetings: { held: 2, planned: 1 } });
    expect(some).toMatchObject([
      { tone: 'warn', sentence: '1 meeting short of the 4 meetings meant for 2026.' },
    ]);
    expect(problemsWith({ body: quarterly })).toMatchObject([{ tone: 'gap' }]);
    expect(problemsWith({ body: quarterly, meetings: { held: 3, planned: 1 } })).toEqual([]);
  });

  it('misses a purpose, a secretariat and a contact that may be published [S-052] [S-303]', () => {
    const empty = body({ purpose: ' ', secretariatOrganisationId: null });
    const contacts = [contact('officer', 'safer')];
    const problems = problemsWith({ body: empty, contacts });
    expect(kinds(problems)).toEqual(['no_purpose', 'no_secretariat', 'no_public_contact']);
    expect(problems.every(({ tone }) => tone === 'gap')).toBe(true);
    expect(problems[2]?.sentence).toContain('None of the contacts may be published');
  });

  it('asks of a merged body only what it became [S-023]', () => {
    const gone = { body: body({ purpose: '' }), state: 'merged' as const, terms: [], seats: [] };
    expect(kinds(problemsWith(gone))).toEqual(['successor_missing']);
    const link = {
      ...{ id: 'link', version: 1, fromBodyId: 'safer', toBodyId: 'other', note: '' },
      ...{ kind: 'succeeded_by' as const, frequency: '', fromDay: null, toDay: null },
    };
    expect(problemsWith({ ...gone, links: [link] })).toEqual([]);
    expect(problemsWith({ ...gone, state: 'disbanded' })).toEqual([]);
  });

  it('leaves contracts and regional bodies alone [S-004] [S-022]', () => {
    const nothing = { terms: [], seats: [], contacts: [] };
    expect(problemsWith({ ...nothing, body: body({ classification: 'contract' }) })).toEqual([]);
    expect(problemsWith({ ...nothing, body: body({ kind: 'regional_body' }) })).toEqual([]);
  });
});
