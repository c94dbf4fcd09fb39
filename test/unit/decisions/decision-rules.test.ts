import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { type Decision, decisionOutcomes } from '#shared/decisions/decision.ts';
import {
  type CheckedDecision,
  listDecisionProblems,
  NO_DELEGATION,
  outcomeStatus,
  sayAccountable,
  whyNotDecision,
  whyNotRatify,
} from '#shared/decisions/decision.rules.ts';

const decided = civilDate('2026-09-24');
const today = civilDate('2026-11-17');

const aDecided = (facts: Partial<CheckedDecision> = {}): CheckedDecision => ({
  ref: 'HWB 26/44',
  itemId: 'item',
  words: 'To support the strategy.',
  outcome: 'consensus',
  reasons: 'Carers asked for one.',
  reservations: [],
  usesResources: false,
  accountable: '',
  accountableOrganisationId: null,
  ...facts,
});

const standing = (facts: Partial<Decision> = {}) => ({
  ...{ ratification: 'awaiting' as const, ratifiedOn: null, decidedOn: decided, accountable: '' },
  ...facts,
});

describe('how a decision came out', () => {
  it('[R-080][S-101] has a word for every outcome, and counts no votes', () => {
    expect(decisionOutcomes.map((outcome) => outcomeStatus(outcome).words)).toEqual([
      'Consensus',
      'Consensus with reservations',
      'Noted',
      'Deferred',
      'No consensus, referred',
      'No consensus, default position',
      'Recommendation, inquorate',
    ]);
  });

  it('[S-103] comes with the sentence that delegates nothing', () => {
    expect(NO_DELEGATION).toContain('delegates the decision-making functions');
  });
});

describe('what minutes cannot be cleared with', () => {
  it('[S-104] a decision without reasons, whatever its outcome; what was only noted needs none', () => {
    const blank = { reasons: ' ', reservations: ['Cherwell'] };
    const refused = decisionOutcomes.filter(
      (outcome) => whyNotDecision(aDecided({ ...blank, outcome }))?.reason === 'reasons',
    );
    expect(refused).toEqual(decisionOutcomes.filter((outcome) => outcome !== 'noted'));
    expect(whyNotDecision(aDecided())).toBeNull();
  });

  it('[R-081][S-102] a decision that uses resources and names no accountable body', () => {
    const spending = aDecided({ usesResources: true });
    expect(whyNotDecision(spending)).toMatchObject({ reason: 'accountable' });
    expect(whyNotDecision({ ...spending, accountable: 'Cabinet, 15 December' })).toBeNull();
    expect(whyNotDecision({ ...spending, accountableOrganisationId: 'county' })).toBeNull();
  });

  it('[R-080] reservations that nobody is named for', () => {
    const outcome = 'consensus_with_reservations' as const;
    expect(whyNotDecision(aDecided({ outcome }))).toMatchObject({ reason: 'reservations' });
    expect(whyNotDecision(aDecided({ outcome, reservations: ['Cherwell'] }))).toBeNull();
  });

  it('says each fault as a problem of its item', () => {
    const problems = listDecisionProblems([
      aDecided(),
      aDecided({ ref: 'HWB 26/45', reasons: '', usesResources: true }),
    ]);
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'Decision HWB 26/45: give the reasons.',
      'Decision HWB 26/45: it uses resources, so name the accountable body.',
    ]);
    expect(problems.map(({ itemId }) => itemId)).toEqual(['item', 'item']);
  });
});

describe('ratification', () => {
  it.each([
    [standing(), 'County Council: waiting'],
    [
      standing({ ratification: 'ratified', ratifiedOn: civilDate('2026-10-20') }),
      'County Council: ratified 20 Oct',
    ],
    [
      standing({ ratification: 'refused', ratifiedOn: civilDate('2027-01-05') }),
      'County Council: refused 5 Jan 2027',
    ],
    [standing({ accountable: 'NHS board' }), 'NHS board: waiting'],
  ])('[R-081] says where it stands', (decision, words) => {
    expect(sayAccountable(decision, 'County Council')).toBe(words);
  });

  it('[R-081] is not recorded where none is needed, nor on a day that cannot be', () => {
    const why = (facts: Partial<Decision>, state: Decision['ratification'], on: string | null) =>
      whyNotRatify(standing(facts), { state, on: on === null ? null : civilDate(on) }, today)
        ?.reason;
    expect(why({ ratification: 'not_needed' }, 'ratified', '2026-10-20')).toBe('not-needed');
    expect(why({}, 'not_needed', null)).toBe('not-needed');
    expect(why({}, 'ratified', null)).toBe('no-day');
    expect(why({}, 'refused', '2026-11-18')).toBe('in-future');
    expect(why({}, 'ratified', '2026-09-23')).toBe('before-decided');
    expect(why({}, 'ratified', '2026-09-24')).toBeUndefined();
    expect(why({ ratification: 'ratified' }, 'awaiting', null)).toBeUndefined();
  });
});
