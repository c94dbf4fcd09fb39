import { describe, expect, it } from 'vitest';
import type { BodyState } from '#shared/bodies/body.ts';
import { isInBeing, lifeOf, stateOn, whyNotState } from '#shared/bodies/life.rules.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';

const day = civilDate;
const body = { state: 'established', establishedOn: null, endedOn: null } as const;
const event = (id: string, state: BodyState, on: string) => ({ id, state, day: day(on) });
const waste = [
  event('1', 'new', '2003-04-01'),
  event('2', 'established', '2004-04-01'),
  event('3', 'merged', '2009-02-18'),
];

describe('the life of a body', () => {
  it('is what the last event made it on a day [S-023]', () => {
    expect(stateOn(body, waste, day('2003-03-31'))).toBeNull();
    expect(stateOn(body, waste, day('2003-04-01'))).toBe('new');
    expect(stateOn(body, waste, day('2009-02-17'))).toBe('established');
    expect(stateOn(body, waste, day('2009-02-18'))).toBe('merged');
  });

  it('was there before its first event where that is not its beginning [S-023]', () => {
    const merged = [event('1', 'merged', '2009-02-18')];
    expect(stateOn(body, merged, day('2008-01-01'))).toBe('established');
    const begun = { ...body, establishedOn: day('2005-01-01') };
    expect(stateOn(begun, merged, day('2004-12-31'))).toBeNull();
  });

  it('is no more when merged or disbanded, and goes on when realigned [S-023]', () => {
    expect(isInBeing('merged')).toBe(false);
    expect(isInBeing('disbanded')).toBe(false);
    expect(isInBeing('realigned')).toBe(true);
    expect(isInBeing(null)).toBe(false);
  });

  it('keeps the columns of the body as of today: a step to come changes nothing yet [S-023]', () => {
    const before = lifeOf(body, waste, day('2009-02-17'));
    expect(before).toMatchObject({ state: 'established', establishedOn: '2003-04-01' });
    expect(lifeOf(body, waste, day('2009-02-18'))).toMatchObject({
      state: 'merged',
      endedOn: '2009-02-18',
    });
  });

  it('refuses a step that changes nothing, and an end before the beginning [S-023]', () => {
    const again = { state: 'merged' as const, day: day('2010-01-01') };
    expect(whyNotState(body, waste, again)?.reason).toBe('already');
    const begun = { ...body, establishedOn: day('2005-01-01') };
    const early = { state: 'disbanded' as const, day: day('2004-01-01') };
    expect(whyNotState(begun, [], early)?.reason).toBe('over-before-begun');
    const end = { state: 'disbanded' as const, day: day('2006-01-01') };
    expect(whyNotState(begun, [], end)).toBeNull();
  });
});
