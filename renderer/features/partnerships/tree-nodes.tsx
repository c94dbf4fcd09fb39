import { countOf } from '#shared/calendar/date-words.ts';
import type { TreeGroup, TreeNode as Body } from '#shared/bodies/body-tree.ts';
import { CountMark } from '../../ui/mark.tsx';
import type { TreeNode } from '../../ui/tree-model.ts';

/** A group of bodies as a tree, with only what the words find and what leads to it. */
export function treeNodes({ nodes }: TreeGroup, words: string): TreeNode[] {
  const byParent = new Map<string | null, Body[]>();
  const known = new Set(nodes.map(({ id }) => id));
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), node]);
  }
  const wanted = words.trim().toLowerCase();
  const below = (parent: string | null): TreeNode[] =>
    (byParent.get(parent) ?? []).flatMap((body) => {
      const children = below(body.id);
      return isHit(body, wanted) || children.length > 0 ? [toNode(body, children)] : [];
    });
  return below(null);
}

/** Everything that has something below it, for showing what a filter found. */
export function allParents(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => {
    const children = node.children ?? [];
    return children.length === 0 ? [] : [node.id, ...allParents(children)];
  });
}

/** What is open at first: the boards at the top, and the way to the body shown. */
export function firstOpen(groups: readonly TreeGroup[], shownId: string | null): string[] {
  const nodes = groups.flatMap((group) => group.nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const open = nodes.filter(({ level }) => level < 3).map(({ id }) => id);
  let at = shownId === null ? undefined : byId.get(shownId);
  while (at !== undefined) {
    open.push(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return open;
}

function isHit({ name, shortName, otherNames }: Body, wanted: string): boolean {
  return [name, shortName, ...otherNames].some((each) => each.toLowerCase().includes(wanted));
}

function toNode(body: Body, children: TreeNode[]): TreeNode {
  const { id, name, shortName, warnings, gaps } = body;
  const label = shortName === '' ? name : shortName;
  const said = [
    ...(warnings > 0 ? [countOf(warnings, 'problem')] : []),
    ...(gaps > 0 ? [`${countOf(gaps, 'thing')} to fill in`] : []),
  ].join(', ');
  return {
    ...{ id, label, children },
    ...(said === '' ? {} : { note: said }),
    ...(warnings > 0
      ? { end: <CountMark tone="warn" count={warnings} label={countOf(warnings, 'problem')} /> }
      : {}),
  };
}
