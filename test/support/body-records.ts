import type { Body } from '#shared/bodies/body.ts';
import type { ProblemFacts } from '#shared/bodies/problem-facts.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import type { ChairTerm } from '#shared/seats/chair-term.ts';
import type { Seat } from '#shared/seats/seat.ts';
import { indexOf } from './people-records.ts';

/** Records for tests of pure rules, made of an id and what the test is about. */
export const body = (facts: Partial<Body> = {}): Body => ({
  ...{ id: 'safer', version: 1, slug: 'safer', name: 'Safer Communities', shortName: '' },
  ...{ kind: 'thematic_partnership', groupType: '', classification: 'partnership' },
  ...{ legalStatus: 'not_constituted', statutory: false, statutoryBasis: '', commissions: false },
  ...{ accessRegime: 'voluntary', countingRule: 'working_days', clearDaysNeeded: 5 },
  ...{ filmNotice: false, purpose: 'To reduce crime.', role: '', remit: '', scopeNote: '' },
  ...{ chairKind: 'permanent', chairCycleYears: null, chairElection: '', chairNote: '' },
  ...{ cabinetLeadNote: '', quorumWords: '', meetingsPerYear: null },
  ...{ membershipReviewMonths: null, membershipReviewedOn: null },
  ...{ secretariatOrganisationId: 'county', secretariatPostId: null },
  ...{ frameworkVersion: '', frameworkFrom: null, frameworkApproval: '' },
  ...{ numberingStyle: 'plain', numberingCode: '', publishesOnWeb: true },
  ...{ state: 'established', establishedOn: null, endedOn: null, position: 1, ...facts },
});

export const seat = (id: string, facts: Partial<Seat> = {}): Seat => ({
  ...{ id, version: 1, bodyId: 'safer', organisationId: null, postId: null, personId: null },
  ...{ name: id, role: 'member', basis: 'not_stated', accountableTo: 'not_stated' },
  ...{ whyChosen: '', howChosen: 'not_stated', chosenOn: null, responsibilities: '' },
  ...{ termFrom: null, termTo: null, voting: true, substitutesAllowed: false },
  ...{ substitutePostIds: [], leavingNoticeOn: null, leavingChairTold: false },
  ...{ leavingSecretariatTold: false, leavesOn: null, leavingNote: '', position: 1, ...facts },
});

export const chairTerm = (id: string, facts: Partial<ChairTerm> = {}): ChairTerm => ({
  ...{ id, version: 1, bodyId: 'safer', office: 'chair', postId: null, personId: 'someone' },
  ...{ note: '', fromDay: null, toDay: null, ...facts },
});

/** Facts about a body that has nothing to mend: chaired, seated, with a contact that may be published. */
export const problemFacts = (facts: Partial<ProblemFacts> = {}): ProblemFacts => ({
  body: body(),
  state: 'established',
  on: civilDate('2026-11-17'),
  seats: [seat('Cherwell', { personId: 'someone', basis: 'district' })],
  terms: [chairTerm('chair')],
  leads: [],
  links: [],
  contacts: [
    {
      ...{ id: 'contact', version: 1, ownerKind: 'body', ownerId: 'safer', kind: 'email' },
      ...{ value: 'safer@example.org', note: '', contactGroup: 'none', publish: true, position: 1 },
    },
  ],
  meetings: { held: 0, planned: 0 },
  people: indexOf([]),
  representable: [],
  ...facts,
});
