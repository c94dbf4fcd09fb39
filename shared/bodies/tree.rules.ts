import type { CivilDate } from '../calendar/civil-date.ts';
import type { Body, BodyKind, BodyState, ParentLinkKind } from './body.ts';
import type { BodyTree, TreeGroup, TreeNode } from './body-tree.ts';
import { isOver } from './life.rules.ts';
import { isUpward, type LinkFacts, upwardLinks } from './link.rules.ts';

type GroupKey = TreeGroup['key'];

export interface TreeFacts {
  /** Bodies that had begun by the day, with their state then. */
  readonly bodies: readonly TreeBody[];
  readonly links: readonly LinkFacts[];
  readonly on: CivilDate;
}

export type TreeBody = Pick<
  Body,
  'id' | 'slug' | 'name' | 'shortName' | 'kind' | 'classification' | 'position'
> & {
  readonly state: BodyState;
  readonly otherNames: readonly string[];
  readonly warnings: number;
  readonly gaps: number;
};

interface Parent {
  readonly id: string;
  readonly kind: ParentLinkKind;
}

const groupTitles: Record<GroupKey, string> = {
  framework: 'Partnership framework',
  local: 'Local strategic partnerships',
  regional: 'Regional bodies',
  other: 'Other bodies',
  past: 'Earlier bodies',
};

/** Top to bottom among bodies that stand under none. */
const kindOrder: readonly BodyKind[] = [
  'partnership_board',
  'public_service_board',
  'thematic_partnership',
  'development_group',
  'area_board',
  'delivery_group',
  'forum',
  'local_strategic_partnership',
  'regional_body',
  'other',
];

/** The structure on a day, in groups of rows in reading order; groups without bodies are left out. */
export function buildTree({ bodies, links, on }: TreeFacts): Pick<BodyTree, 'groups' | 'total'> {
  const inBeing = bodies.filter(({ state }) => !isOver(state)).sort(bySiblingOrder);
  const over = bodies.filter(({ state }) => isOver(state)).sort(bySiblingOrder);
  const parents = chooseParents(inBeing, links, on);
  const children = Map.groupBy(
    inBeing.filter(({ id }) => parents.has(id)),
    ({ id }) => parents.get(id)?.id ?? '',
  );
  const context = { bodies: new Map(inBeing.map((body) => [body.id, body])), links, on };
  const rows = (body: TreeBody, level: number): TreeNode[] => {
    const under = children.get(body.id) ?? [];
    const node = toNode(body, { level, parent: parents.get(body.id), under, ...context });
    return [node, ...under.flatMap((child) => rows(child, level + 1))];
  };
  const roots = inBeing.filter(({ id }) => !parents.has(id)).sort(byKind);
  const groups = (['framework', 'local', 'regional', 'other'] as const).map((key): TreeGroup => ({
    key,
    title: groupTitles[key],
    nodes: roots
      .filter((root) => groupOf(root, children.has(root.id)) === key)
      .flatMap((root) => rows(root, 1)),
  }));
  const past: TreeGroup = {
    key: 'past',
    title: groupTitles.past,
    nodes: over.map((body) => toNode(body, { level: 1, parent: undefined, under: [], ...context })),
  };
  return {
    total: inBeing.length,
    groups: [...groups, past].filter(({ nodes }) => nodes.length > 0),
  };
}

/**
 * Each body's place in the tree: its first upward link in force to a body that is there, in the order
 * part of, group of, targets, strategy (S-020). A link that would close a circle is passed over, so
 * that no body is ever lost from the tree.
 */
export function chooseParents(
  bodies: readonly { id: string }[],
  links: readonly LinkFacts[],
  on: CivilDate,
): Map<string, Parent> {
  const present = new Set(bodies.map(({ id }) => id));
  const byBody = Map.groupBy(
    links.filter(({ kind }) => isUpward(kind)),
    ({ fromBodyId }) => fromBodyId,
  );
  const parents = new Map<string, Parent>();
  for (const { id } of bodies) {
    const parent = upwardLinks(byBody.get(id) ?? [], id, on).find(
      ({ toBodyId }) => present.has(toBodyId) && !leadsTo(toBodyId, id, parents),
    );
    if (parent !== undefined) parents.set(id, { id: parent.toBodyId, kind: parent.kind });
  }
  return parents;
}

function leadsTo(from: string, target: string, parents: ReadonlyMap<string, Parent>): boolean {
  for (let id: string | undefined = from; id !== undefined; id = parents.get(id)?.id) {
    if (id === target) return true;
  }
  return false;
}

function toNode(
  body: TreeBody,
  place: {
    level: number;
    parent: Parent | undefined;
    under: readonly TreeBody[];
    bodies: ReadonlyMap<string, TreeBody>;
    links: readonly LinkFacts[];
    on: CivilDate;
  },
): TreeNode {
  const { id, slug, name, shortName, kind, state, warnings, gaps, otherNames } = body;
  const { level, parent, under, bodies, links, on } = place;
  const others = new Map<string, TreeNode['alsoUnder'][number]>();
  for (const link of upwardLinks(links, id, on)) {
    const other = bodies.get(link.toBodyId);
    if (other === undefined || other.id === parent?.id || others.has(other.id)) continue;
    const { slug: otherSlug, name: otherName } = other;
    others.set(other.id, { id: other.id, slug: otherSlug, name: otherName, kind: link.kind });
  }
  return {
    ...{ id, slug, name, shortName, kind, state, level, warnings, gaps },
    parentId: parent?.id ?? null,
    parentKind: parent?.kind ?? null,
    childIds: under.map((child) => child.id),
    alsoUnder: [...others.values()],
    otherNames: [...otherNames],
  };
}

function groupOf(root: TreeBody, hasChildren: boolean): GroupKey {
  if (root.classification !== 'partnership') return 'other';
  switch (root.kind) {
    case 'local_strategic_partnership':
      return 'local';
    case 'regional_body':
      return 'regional';
    case 'forum':
    case 'other':
      return hasChildren ? 'framework' : 'other';
    case 'partnership_board':
    case 'public_service_board':
    case 'development_group':
    case 'thematic_partnership':
    case 'delivery_group':
    case 'area_board':
      return 'framework';
  }
}

function byKind(a: TreeBody, b: TreeBody): number {
  return kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || bySiblingOrder(a, b);
}

function bySiblingOrder(a: TreeBody, b: TreeBody): number {
  return a.position - b.position || a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);
}
