import type { ReactNode } from 'react';

export interface TreeNode {
  id: string;
  label: string;
  /** At the right: a `CountMark`. Its meaning belongs in `note`, for the ear. */
  end?: ReactNode;
  /** Read after the label: `2 problems`. */
  note?: string;
  children?: readonly TreeNode[];
}

/** A node where it stands: its depth from 1 and its place among its siblings. */
export interface TreeLine {
  node: TreeNode;
  level: number;
  place: number;
  of: number;
  parentId: string | null;
  isExpanded: boolean | null;
}

/** What a key asks of the tree. */
export type TreeStep =
  | { kind: 'go'; id: string }
  | { kind: 'expand'; ids: readonly string[] }
  | { kind: 'collapse'; id: string };

/** The nodes that can be seen, from top to bottom. */
export function treeLines(
  nodes: readonly TreeNode[],
  expanded: ReadonlySet<string>,
  parent: TreeLine | null = null,
): TreeLine[] {
  return nodes.flatMap((node, index) => {
    const children = node.children ?? [];
    const isExpanded = children.length === 0 ? null : expanded.has(node.id);
    const line: TreeLine = {
      node,
      level: (parent?.level ?? 0) + 1,
      place: index + 1,
      of: nodes.length,
      parentId: parent?.node.id ?? null,
      isExpanded,
    };
    return isExpanded === true ? [line, ...treeLines(children, expanded, line)] : [line];
  });
}

/** The keys of a tree (ARIA Authoring Practices); null where the key is not the tree's. */
export function treeStep(key: string, lines: readonly TreeLine[], at: number): TreeStep | null {
  const line = lines[at];
  if (line === undefined) return null;
  const go = (index: number): TreeStep | null => {
    const found = lines[index];
    return found === undefined ? null : { kind: 'go', id: found.node.id };
  };
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(lines.length - 1);
    case 'ArrowRight':
      if (line.isExpanded === null) return null;
      return line.isExpanded ? go(at + 1) : { kind: 'expand', ids: [line.node.id] };
    case 'ArrowLeft':
      if (line.isExpanded === true) return { kind: 'collapse', id: line.node.id };
      return line.parentId === null ? null : { kind: 'go', id: line.parentId };
    case '*':
      return { kind: 'expand', ids: siblingsWithChildren(lines, line) };
    default:
      return null;
  }
}

/** The next node after the current one whose label starts with what was typed. */
export function treeTypeAhead(
  lines: readonly TreeLine[],
  at: number,
  typed: string,
): string | null {
  const start = typed.length > 1 ? at : at + 1;
  const round = [...lines.slice(start), ...lines.slice(0, start)];
  const found = round.find(({ node }) => node.label.toLowerCase().startsWith(typed.toLowerCase()));
  return found?.node.id ?? null;
}

/** The ids above a node, so that it can be brought into sight. */
export function pathTo(nodes: readonly TreeNode[], id: string): string[] | null {
  for (const node of nodes) {
    if (node.id === id) return [];
    const below = pathTo(node.children ?? [], id);
    if (below !== null) return [node.id, ...below];
  }
  return null;
}

/** The tree with only the nodes whose label has the words, and what leads to them. */
export function filterTree(nodes: readonly TreeNode[], words: string): TreeNode[] {
  const lower = words.trim().toLowerCase();
  if (lower === '') return [...nodes];
  return nodes.flatMap((node) => {
    const children = filterTree(node.children ?? [], words);
    const isHit = node.label.toLowerCase().includes(lower);
    return isHit || children.length > 0 ? [{ ...node, children }] : [];
  });
}

function siblingsWithChildren(lines: readonly TreeLine[], line: TreeLine): string[] {
  return lines
    .filter(({ parentId, isExpanded }) => parentId === line.parentId && isExpanded === false)
    .map(({ node }) => node.id);
}
