import { describe, expect, it } from 'vitest';
import type { LinkKind } from '#shared/bodies/body-records.ts';
import { directionOf, type LinkFacts, whyNotLink } from '#shared/bodies/link.rules.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';

let made = 0;
const link = (
  fromBodyId: string,
  kind: LinkKind,
  toBodyId: string,
  days: Partial<Pick<LinkFacts, 'fromDay' | 'toDay'>> = {},
): LinkFacts => {
  made += 1;
  return { id: String(made), fromBodyId, toBodyId, kind, fromDay: null, toDay: null, ...days };
};

describe('links between bodies', () => {
  it('lets a body report to one for the strategy and to another on targets [S-020]', () => {
    const strategy = link('safer', 'reports_strategy_to', 'board');
    const targets = link('safer', 'reports_performance_to', 'psb');
    expect(whyNotLink(targets, [strategy])).toBeNull();
  });

  it('refuses a circle through any number of bodies and kinds of link [S-001]', () => {
    const links = [
      link('psb', 'reports_strategy_to', 'board'),
      link('safer', 'reports_performance_to', 'psb'),
      link('drugs', 'delivery_group_of', 'safer'),
    ];
    expect(whyNotLink(link('board', 'nested_in', 'drugs'), links)?.reason).toBe('circle');
    expect(whyNotLink(link('board', 'works_with', 'drugs'), links)).toBeNull();
  });

  it('allows a turn-round once the old link has ended [S-001]', () => {
    const old = link('a', 'reports_strategy_to', 'b', { toDay: civilDate('2008-12-31') });
    const turned = link('b', 'reports_strategy_to', 'a', { fromDay: civilDate('2009-01-01') });
    const early = link('b', 'reports_strategy_to', 'a', { fromDay: civilDate('2008-12-31') });
    expect(whyNotLink(turned, [old])).toBeNull();
    expect(whyNotLink(early, [old])?.reason).toBe('circle');
  });

  it('links peers once, whichever way round [S-021]', () => {
    const peers = link('oep', 'works_with', 'spatial');
    expect(whyNotLink(link('spatial', 'works_with', 'oep'), [peers])?.reason).toBe('already');
    expect(whyNotLink(link('oep', 'works_with', 'environment'), [peers])).toBeNull();
  });

  it('refuses a link to itself, an end before the start, and a successor of itself [S-023]', () => {
    expect(whyNotLink(link('a', 'works_with', 'a'), [])?.reason).toBe('itself');
    const days = { fromDay: civilDate('2009-02-01'), toDay: civilDate('2009-01-01') };
    expect(whyNotLink(link('a', 'works_with', 'b', days), [])?.reason).toBe('ends-before-start');
    const succession = link('waste', 'succeeded_by', 'both');
    const back = link('both', 'succeeded_by', 'waste');
    expect(whyNotLink(back, [succession])?.reason).toBe('circle');
  });

  it('is read from either end [S-020]', () => {
    const group = { ...link('drugs', 'delivery_group_of', 'safer'), version: 1 };
    const whole = { ...group, note: '', frequency: '' };
    expect(directionOf(whole, 'drugs')).toBe('parent');
    expect(directionOf(whole, 'safer')).toBe('group_down');
    expect(directionOf({ ...whole, kind: 'succeeded_by' }, 'safer')).toBe('predecessor');
  });
});
