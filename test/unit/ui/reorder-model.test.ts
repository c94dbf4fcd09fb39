import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyMove,
  edgeMove,
  moveBefore,
  moveSentence,
  stepMove,
  type ReorderGroup,
} from '#renderer/ui/reorder-model.ts';

const agenda = groups({ open: ['1', '2', '3'], main: ['4', '5'], exempt: ['6'] });

describe('reordering without a mouse', () => {
  it('goes one step, and from the edge of a part into the next part', () => {
    expect(stepMove(agenda, '2', 'up')).toEqual({ id: '2', group: 'open', index: 0 });
    expect(stepMove(agenda, '3', 'down')).toEqual({ id: '3', group: 'main', index: 0 });
    expect(stepMove(agenda, '4', 'up')).toEqual({ id: '4', group: 'open', index: 3 });
  });

  it('stops at the ends of the list', () => {
    expect(stepMove(agenda, '1', 'up')).toBeNull();
    expect(stepMove(agenda, '6', 'down')).toBeNull();
  });

  it('goes to the edges of its part', () => {
    expect(edgeMove(agenda, '3', 'first')).toEqual({ id: '3', group: 'open', index: 0 });
    expect(edgeMove(agenda, '1', 'first')).toBeNull();
  });

  it('goes before a chosen item, or to the end of a part', () => {
    expect(moveBefore(agenda, '1', { group: 'open', before: '3' })).toEqual({
      id: '1',
      group: 'open',
      index: 1,
    });
    expect(moveBefore(agenda, '1', { group: 'main', before: null })?.index).toBe(2);
    expect(moveBefore(agenda, '1', { group: 'open', before: '2' })).toBeNull();
  });

  it('says where it went, and which part if that changed', () => {
    const down = stepMove(agenda, '1', 'down');
    const across = stepMove(agenda, '3', 'down');
    expect(down && moveSentence(agenda, down)).toBe('Item 1 moved to 2 of 6');
    expect(across && moveSentence(agenda, across)).toBe('Item 3 moved to 3 of 6, in main');
  });

  it('never loses or doubles an item, and a step back undoes a step', () => {
    const aMove = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      step: fc.constantFrom('up' as const, 'down' as const),
    });
    fc.assert(
      fc.property(fc.array(aMove, { maxLength: 30 }), (moves) => {
        let now: ReorderGroup[] = agenda;
        for (const { id, step } of moves) {
          const move = stepMove(now, id, step);
          if (move === null) continue;
          const after = applyMove(now, move);
          const back = stepMove(after, id, step === 'up' ? 'down' : 'up');
          expect(back && ids(applyMove(after, back))).toEqual(ids(now));
          now = after;
        }
        expect(ids(now).flat().toSorted()).toEqual(['1', '2', '3', '4', '5', '6']);
      }),
    );
  });
});

function groups(parts: Record<string, string[]>): ReorderGroup[] {
  return Object.entries(parts).map(([id, items]) => ({
    id,
    title: id,
    items: items.map((item) => ({ id: item, label: `Item ${item}` })),
  }));
}

function ids(now: readonly ReorderGroup[]): string[][] {
  return now.map(({ items }) => items.map(({ id }) => id));
}
