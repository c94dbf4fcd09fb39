import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyKind, BodyState } from '#shared/bodies/body.ts';
import type { LinkKind } from '#shared/bodies/body-records.ts';
import type { LinkFacts } from '#shared/bodies/link.rules.ts';
import { buildTree, chooseParents, type TreeBody } from '#shared/bodies/tree.rules.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';

const on = civilDate('2026-11-17');
const body = (id: string, kind: BodyKind, overrides: Partial<TreeBody> = {}): TreeBody => ({
  ...{ id, slug: id, name: id, shortName: '', kind, position: 0 },
  ...{ classification: 'partnership', state: 'established' satisfies BodyState },
  ...{ otherNames: [], warnings: 0, gaps: 0, ...overrides },
});
const link = (from: string, kind: LinkKind, to: string): LinkFacts => ({
  ...{ id: `${from}-${kind}-${to}`, fromBodyId: from, toBodyId: to, kind },
  ...{ fromDay: null, toDay: null },
});
const county = {
  on,
  bodies: [
    body('drugs', 'delivery_group'),
    body('safer', 'thematic_partnership'),
    body('psb', 'public_service_board'),
    body('board', 'partnership_board'),
    body('cherwell', 'local_strategic_partnership'),
    body('mkob', 'regional_body'),
    body('archive', 'thematic_partnership', { state: 'merged' }),
  ],
  links: [
    link('psb', 'reports_strategy_to', 'board'),
    link('safer', 'reports_strategy_to', 'board'),
    link('safer', 'reports_performance_to', 'psb'),
    link('drugs', 'delivery_group_of', 'safer'),
  ],
};

describe('the structure of bodies', () => {
  it('puts each body under one parent, in reading order with levels [S-001]', () => {
    const [framework] = buildTree(county).groups;
    expect(framework?.nodes.map(({ id, level }) => [id, level])).toEqual([
      ['board', 1],
      ['psb', 2],
      ['safer', 3],
      ['drugs', 4],
    ]);
    expect(framework?.nodes[1]?.childIds).toEqual(['safer']);
  });

  it('shows under targets first and names the other line besides [S-020]', () => {
    const safer = buildTree(county).groups[0]?.nodes.find(({ id }) => id === 'safer');
    expect(safer).toMatchObject({ parentId: 'psb', parentKind: 'reports_performance_to' });
    expect(safer?.alsoUnder).toMatchObject([{ id: 'board', kind: 'reports_strategy_to' }]);
  });

  it('keeps local, regional and earlier bodies in groups of their own [S-002] [S-022]', () => {
    const { groups, total } = buildTree(county);
    expect(groups.map(({ key, nodes }) => [key, nodes.length])).toEqual([
      ['framework', 4],
      ['local', 1],
      ['regional', 1],
      ['past', 1],
    ]);
    expect(total).toBe(6);
  });

  it('shows any kind anywhere: one size does not fit all [S-025]', () => {
    const links = [link('other', 'nested_in', 'lsp')];
    const bodies = [body('lsp', 'local_strategic_partnership'), body('other', 'other')];
    const { groups } = buildTree({ on, bodies, links });
    expect(groups).toMatchObject([{ key: 'local', nodes: [{ id: 'lsp' }, { id: 'other' }] }]);
  });

  it('looks at links in force on the day only [S-023]', () => {
    const links = county.links.map((each) => ({ ...each, toDay: civilDate('2010-03-31') }));
    const before = buildTree({ ...county, links, on: civilDate('2010-03-31') });
    const after = buildTree({ ...county, links, on: civilDate('2010-04-01') });
    expect(before.groups[0]?.nodes.at(-1)?.level).toBe(4);
    expect(after.groups[0]?.nodes.every(({ level }) => level === 1)).toBe(true);
  });

  it('loses no body and never hangs, whatever the links that two laptops made [S-001]', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyLink = fc
      .record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) })
      .map(({ from, to }) => link(from, 'reports_strategy_to', to));
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 20 }), (links) => {
        const bodies = ids.map((id) => body(id, 'thematic_partnership'));
        const { groups } = buildTree({ on, bodies, links });
        const shown = groups.flatMap(({ nodes }) => nodes.map(({ id }) => id));
        expect([...shown].sort()).toEqual(ids);
        const parents = chooseParents(bodies, links, on);
        for (const id of ids) {
          const path = new Set<string>();
          for (let at: string | undefined = id; at !== undefined; at = parents.get(at)?.id) {
            expect(path.has(at)).toBe(false);
            path.add(at);
          }
        }
      }),
    );
  });
});
