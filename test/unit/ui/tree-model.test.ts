import { describe, expect, it } from 'vitest';
import {
  filterTree,
  pathTo,
  treeLines,
  treeStep,
  treeTypeAhead,
  type TreeNode,
} from '#renderer/ui/tree-model.ts';

const nodes: TreeNode[] = [
  {
    id: 'board',
    label: 'Partnership Board',
    children: [
      { id: 'safer', label: 'Safer Communities', children: [{ id: 'hate', label: 'Hate crime' }] },
      { id: 'health', label: 'Health', children: [{ id: 'weight', label: 'Healthy weight' }] },
    ],
  },
  { id: 'cherwell', label: 'Cherwell' },
];

describe('a tree by keyboard', () => {
  it('shows what is open, with level and place', () => {
    expect(lines('board').map(({ node, level, place, of }) => [node.id, level, place, of])).toEqual(
      [
        ['board', 1, 1, 2],
        ['safer', 2, 1, 2],
        ['health', 2, 2, 2],
        ['cherwell', 1, 2, 2],
      ],
    );
  });

  it('goes down, up, to the ends, and no further', () => {
    expect(treeStep('ArrowDown', lines('board'), 0)).toEqual({ kind: 'go', id: 'safer' });
    expect(treeStep('ArrowUp', lines('board'), 0)).toBeNull();
    expect(treeStep('End', lines('board'), 0)).toEqual({ kind: 'go', id: 'cherwell' });
    expect(treeStep('ArrowDown', lines('board'), 3)).toBeNull();
  });

  it('opens with the right arrow, then goes in; closes with the left, then goes out', () => {
    expect(treeStep('ArrowRight', lines('board'), 1)).toEqual({ kind: 'expand', ids: ['safer'] });
    expect(treeStep('ArrowRight', lines('board', 'safer'), 1)).toEqual({ kind: 'go', id: 'hate' });
    expect(treeStep('ArrowLeft', lines('board', 'safer'), 1)).toEqual({
      kind: 'collapse',
      id: 'safer',
    });
    expect(treeStep('ArrowLeft', lines('board', 'safer'), 2)).toEqual({ kind: 'go', id: 'safer' });
  });

  it('opens all beside it with a star', () => {
    expect(treeStep('*', lines('board'), 1)).toEqual({ kind: 'expand', ids: ['safer', 'health'] });
  });

  it('finds a name by its first letters, going round', () => {
    expect(treeTypeAhead(lines('board'), 2, 'p')).toBe('board');
    expect(treeTypeAhead(lines('board'), 0, 'he')).toBe('health');
    expect(treeTypeAhead(lines('board'), 0, 'x')).toBeNull();
  });

  it('keeps what leads to a filtered name', () => {
    const found = filterTree(nodes, 'weight');
    expect(treeLines(found, new Set(['board', 'health'])).map(({ node }) => node.id)).toEqual([
      'board',
      'health',
      'weight',
    ]);
    expect(pathTo(nodes, 'weight')).toEqual(['board', 'health']);
  });
});

function lines(...expanded: string[]) {
  return treeLines(nodes, new Set(expanded));
}
