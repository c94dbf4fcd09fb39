import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Moment,
  presenceByEntry,
  type PresenceStep,
  type PresenceStory,
  whereaboutsAt,
} from '#shared/attendance/presence.rules.ts';

const keys = ['ann', 'ben', 'cyn'];
const entryIds = ['e1', 'e2', 'e3'];

const steps = fc.array(
  fc.record({
    key: fc.constantFrom(...keys),
    entryId: fc.constantFrom(null, ...entryIds),
    kind: fc.constantFrom(
      'arrived' as const,
      'left' as const,
      'returned' as const,
      'withdrew' as const,
    ),
    position: fc.integer({ min: 0, max: 6 }),
  }),
  { maxLength: 20 },
);
const states = fc.tuple(
  ...keys.map(() => fc.constantFrom('expected', 'present', 'apologies', 'absent')),
);

/** One step for a person at a place: the minutes have one block there. */
function tell(given: readonly PresenceStep[], startStates: readonly string[]): PresenceStory {
  const places = new Map(
    given.map((step) => [`${step.key} ${String(step.entryId)} ${step.position}`, step]),
  );
  return {
    people: keys.map((key, at) => ({
      key,
      state: startStates[at] === 'present' ? 'present' : 'apologies',
    })),
    entries: entryIds.map((id) => ({ id, ended: true })),
    steps: [...places.values()],
  };
}

/** The slow, obvious replay: one person, every position of every item, one after the other. */
function replay(story: PresenceStory, key: string) {
  let where = story.people.find((person) => person.key === key)?.state === 'present' ? 'in' : 'out';
  const results = new Map<string, { seen: Set<string>; end: string }>();
  for (const entryId of [null, ...entryIds]) {
    const seen = new Set([where]);
    for (let position = 0; position <= 6; position += 1) {
      const step = story.steps.find(
        (each) => each.key === key && each.entryId === entryId && each.position === position,
      );
      if (step === undefined) continue;
      if (step.kind === 'arrived' || step.kind === 'returned') where = 'in';
      if (step.kind === 'left') where = 'out';
      if (step.kind === 'withdrew' && where === 'in') where = 'withdrawn';
      seen.add(where);
    }
    results.set(String(entryId), { seen, end: where });
    if (where === 'withdrawn') where = 'in';
  }
  return results;
}

test('presence at each item follows from any order of comings and goings [R-051]', () => {
  fc.assert(
    fc.property(steps, states, (given, startStates) => {
      const story = tell(given, startStates);
      for (const presence of presenceByEntry(story)) {
        for (const key of keys) {
          const { seen, end } = replay(story, key).get(presence.entryId) ?? {
            seen: new Set(),
            end: '',
          };
          expect(presence.throughout.includes(key)).toBe(seen.has('in') && seen.size === 1);
          expect(presence.withdrawn.includes(key)).toBe(seen.has('withdrawn'));
          expect(presence.partly.includes(key)).toBe(
            seen.has('in') && seen.size > 1 && !seen.has('withdrawn'),
          );
          expect(presence.atEnd.includes(key)).toBe(end === 'in');
        }
      }
    }),
  );
});

test('the order in which events are given changes nothing, whoever shares an instant', () => {
  fc.assert(
    fc.property(steps, states, fc.infiniteStream(fc.nat()), (given, startStates, order) => {
      const story = tell(given, startStates);
      const shuffled = {
        ...story,
        steps: story.steps
          .map((step) => ({ step, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ step }) => step),
      };
      expect(presenceByEntry(shuffled)).toEqual(presenceByEntry(story));
      const moments: Moment[] = ['start', 'now', { entryId: 'e2', position: 3 }];
      for (const moment of moments) {
        expect(whereaboutsAt(shuffled, moment)).toEqual(whereaboutsAt(story, moment));
      }
    }),
  );
});

test('whoever withdraws for an interest is back when the item ends, and out inside it [R-070]', () => {
  const story: PresenceStory = {
    people: [{ key: 'ann', state: 'present' }],
    entries: [
      { id: 'e1', ended: true },
      { id: 'e2', ended: false },
    ],
    steps: [{ key: 'ann', entryId: 'e1', position: 2, kind: 'withdrew' }],
  };
  expect(whereaboutsAt(story, { entryId: 'e1', position: 1 }).get('ann')).toBe('here');
  expect(whereaboutsAt(story, { entryId: 'e1', position: 2 }).get('ann')).toBe('withdrawn');
  expect(whereaboutsAt(story, 'now').get('ann')).toBe('here');
});

test('an interest in the item still open keeps them out until they are known to be back', () => {
  const story = (cameBack: boolean): PresenceStory => ({
    people: [{ key: 'ann', state: 'present' }],
    entries: [{ id: 'e1', ended: false }],
    steps: [{ key: 'ann', entryId: 'e1', position: 0, kind: 'withdrew', cameBack }],
  });
  expect(whereaboutsAt(story(false), 'now').get('ann')).toBe('withdrawn');
  expect(whereaboutsAt(story(true), 'now').get('ann')).toBe('here');
});
