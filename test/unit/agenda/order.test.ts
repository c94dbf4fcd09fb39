import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberItems } from '#shared/agenda/item-numbers.rules.ts';
import {
  crossesExemptPart,
  placeAfterStep,
  rowOf,
  whyNotPlace,
  withMoved,
} from '#shared/agenda/move.rules.ts';
import { orderAgenda } from '#shared/agenda/order.rules.ts';
import { positionBefore, positionsBefore } from '#shared/agenda/position.rules.ts';
import {
  anyOrder,
  bodyRecord,
  itemRecord,
  sectionRecord,
  withheldRecord,
} from '#test/support/agenda-records.ts';

const idsOf = (order: Parameters<typeof rowOf>[0]) =>
  orderAgenda(order.sections, order.items).map(({ item }) => item.id);

describe('the order of an agenda', () => {
  it('holds every item once, whatever the records say', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect([...idsOf(order)].sort()).toEqual(order.items.map(({ id }) => id).sort());
      }),
    );
  });

  it('puts parts right after their item, and gives every item one number of its own', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const placed = orderAgenda(order.sections, order.items);
        const numbers = numberItems({ body: bodyRecord(), retiredNumbers: new Set() }, placed);
        expect(new Set(numbers.values()).size).toBe(order.items.length);
        placed.forEach(({ item, parent }, at) => {
          if (parent === null) return;
          const before = placed[at - 1]?.item;
          expect(before?.id === parent.id || before?.parentId === parent.id).toBe(true);
          expect(numbers.get(item.id)).toMatch(new RegExp(`^${numbers.get(parent.id) ?? ''}\\.`));
        });
      }),
    );
  });

  it('keeps items whose section or parent another laptop has removed', () => {
    const items = [
      itemRecord('a', { sectionId: 'gone', position: 2 }),
      itemRecord('b', { parentId: 'gone', position: 1 }),
    ];
    expect(idsOf({ sections: [], items })).toEqual(['b', 'a']);
  });
});

describe('moving an item', () => {
  it('changes its place and nobody else’s, as often as one likes', () => {
    const anyMove = fc.record({ item: fc.nat(), before: fc.nat() });
    fc.assert(
      fc.property(anyOrder, fc.array(anyMove, { maxLength: 60 }), (start, moves) => {
        let order = start;
        for (const move of moves) {
          const tops = order.items.filter(({ parentId }) => parentId === null);
          const item = tops[move.item % Math.max(1, tops.length)];
          if (item === undefined) return;
          const row = rowOf(order, { sectionId: null, parentId: null });
          const others = row.filter(({ id }) => id !== item.id);
          const before = others[move.before % (others.length + 1)]?.id ?? null;
          const to = { sectionId: null, parentId: null, before };
          order = withMoved(order, item, to);
          const after = rowOf(order, to).map(({ id }) => id);
          const at = before === null ? others.length : others.findIndex(({ id }) => id === before);
          expect(after).toEqual(others.map(({ id }) => id).toSpliced(at, 0, item.id));
        }
      }),
    );
  });

  it('goes up and down again to where it was, over the edges of sections', () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(), (order, pick) => {
        const item = order.items[pick % Math.max(1, order.items.length)];
        if (item === undefined) return;
        const up = placeAfterStep(order, item, 'up');
        if (up === null) return;
        const moved = withMoved(order, item, up);
        const there = moved.items.find(({ id }) => id === item.id)!;
        const down = placeAfterStep(moved, there, 'down');
        // Coming down from an empty section above leaves nothing to tell which section it was from.
        expect(down).not.toBeNull();
        expect(idsOf(withMoved(moved, there, down!))).toEqual(idsOf(order));
      }),
    );
  });

  it('asks for the ground only on the way into the exempt part', () => {
    const items = [
      itemRecord('a', { position: 1 }),
      itemRecord('x', { position: 2, kind: 'exclusion' }),
      withheldRecord('b', { position: 3 }),
      itemRecord('r', { position: 4, kind: 'readmission' }),
      itemRecord('c', { position: 5 }),
    ];
    const order = { sections: [], items };
    const cross = (id: string, before: string | null) => {
      const item = items.find((each) => each.id === id)!;
      const to = { sectionId: null, parentId: null, before };
      return crossesExemptPart(order, withMoved(order, item, to), id);
    };
    expect(cross('a', 'b')).toBe('needs-ground');
    expect(cross('a', 'r')).toBe('needs-ground');
    expect(cross('a', 'c')).toBeNull();
    expect(cross('c', 'x')).toBeNull();
    expect(cross('b', 'x')).toBe('leaves-exempt-part');
    expect(cross('b', null)).toBe('leaves-exempt-part');
  });

  it('keeps published numbers where they are: an item does not become a part of another', () => {
    const published = itemRecord('a', { frozenNumber: '6' });
    const order = { sections: [], items: [published, itemRecord('b', { position: 0 })] };
    const asPart = { sectionId: null, parentId: 'b', before: null };
    expect(whyNotPlace(order, published, asPart)?.reason).toBe('published');
    expect(whyNotPlace(order, published, { ...asPart, parentId: null })).toBeNull();
  });

  it('goes to the edge of its part with Alt Home and Alt End', () => {
    const ids = ['a', 'b', 'c'];
    const items = ids.map((id, at) => itemRecord(id, { position: at, sectionId: 's' }));
    const order = { sections: [sectionRecord('s', 1)], items };
    expect(placeAfterStep(order, items[2]!, 'first')?.before).toBe('a');
    expect(placeAfterStep(order, items[0]!, 'last')?.before).toBeNull();
    expect(placeAfterStep(order, items[0]!, 'first')).toBeNull();
    expect(placeAfterStep(order, items[2]!, 'last')).toBeNull();
  });
});

describe('positions', () => {
  const anyRow = fc
    .uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 })
    .map((numbers) => numbers.sort((a, b) => a - b))
    .map((numbers) => numbers.map((position, at) => ({ id: `p${at}`, position })));

  it('leave a place before any of a row, however tight it is', () => {
    fc.assert(
      fc.property(anyRow, fc.nat(), fc.integer({ min: 1, max: 5 }), (row, pick, count) => {
        const at = pick % (row.length + 1);
        const before = row[at]?.id ?? null;
        const { positions, respaced } = positionsBefore(row, before, count);
        const spaced = row.map(
          ({ id, position }) => respaced.find((other) => other.id === id)?.position ?? position,
        );
        const all = spaced.toSpliced(at, 0, ...positions);
        expect(positions).toHaveLength(count);
        expect(all).toEqual([...all].sort((a, b) => a - b));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('move only the moved one until there is no number left between two', () => {
    let row = [
      { id: 'first', position: 1 },
      { id: 'last', position: 2 },
    ];
    let respacings = 0;
    for (let at = 0; at < 200; at += 1) {
      const { position, respaced } = positionBefore(row, 'last');
      if (respaced.length > 0) respacings += 1;
      row = row.map((each) => respaced.find(({ id }) => id === each.id) ?? each);
      row.splice(-1, 0, { id: `m${at}`, position });
    }
    expect(row.map(({ position }) => position)).toEqual(
      row.map(({ position }) => position).sort((a, b) => a - b),
    );
    expect(respacings).toBeLessThan(12);
  });
});
