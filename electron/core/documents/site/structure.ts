import type { SiteBody, SiteLink } from '#shared/website/site-view.ts';
import type { Site } from './site.ts';

/** The kinds of line that make the structure, nearest first: the first one decides where a body hangs. */
const upward = [
  'nested_in',
  'delivery_group_of',
  'reports_strategy_to',
  'reports_performance_to',
] as const satisfies readonly SiteLink['kind'][];

/** A partnership with those that hang from it. */
export interface Branch {
  readonly body: SiteBody;
  readonly children: readonly Branch[];
}

/** A line from one partnership on the website to another. */
export interface StructureLine {
  readonly from: string;
  readonly to: string;
  /** Whether it is only about targets; those are drawn dashed. */
  readonly dashed: boolean;
}

/** Whether a link leads up the structure, and not beside it or to a successor. */
export function isUpward({ kind }: SiteLink): boolean {
  return (upward as readonly string[]).includes(kind);
}

/** The current partnerships as trees, each under the one that it is nearest to; circles are cut. */
export function branchesOf({ view, bodies }: Site): Branch[] {
  const current = view.bodies.filter(({ isCurrent }) => isCurrent);
  const parents = new Map<string, string>();
  for (const one of current) {
    const parent = parentOf(one);
    const isThere = parent !== undefined && bodies.get(parent)?.isCurrent === true;
    if (isThere && !leadsTo(parents, parent, one.body.slug)) parents.set(one.body.slug, parent);
  }
  const below = (slug: string): Branch[] =>
    current
      .filter(({ body }) => parents.get(body.slug) === slug)
      .map((body) => ({ body, children: below(body.body.slug) }));
  return current
    .filter(({ body }) => !parents.has(body.slug))
    .map((body) => ({ body, children: below(body.body.slug) }));
}

/** The partnerships at the top and those right below them, in the order of the tree; not their groups. */
export function mainBodies(site: Site): SiteBody[] {
  return branchesOf(site).flatMap(({ body, children }) => [
    body,
    ...children.map((child) => child.body),
  ]);
}

/** Every line of the structure between partnerships that are on the website, each pair once. */
export function linesOf(bodies: readonly SiteBody[]): StructureLine[] {
  const there = new Set(bodies.map(({ body }) => body.slug));
  return bodies.flatMap(({ body, links }) => {
    const solid = new Map<string, boolean>();
    for (const link of links.filter(isUpward)) {
      if (link.slug === null || link.slug === body.slug || !there.has(link.slug)) continue;
      const isDashed = link.kind === 'reports_performance_to';
      solid.set(link.slug, (solid.get(link.slug) ?? true) && isDashed);
    }
    return [...solid].map(([to, dashed]) => ({ from: body.slug, to, dashed }));
  });
}

/** Partnerships whose links of these kinds lead to this one. */
export function bodiesBelow(
  { view }: Site,
  slug: string,
  kinds: readonly SiteLink['kind'][],
): SiteBody[] {
  return view.bodies.filter(({ body, links }) =>
    links.some((link) => body.slug !== slug && link.slug === slug && kinds.includes(link.kind)),
  );
}

function parentOf({ body, links }: SiteBody): string | undefined {
  for (const kind of upward) {
    const found = links.find((link) => link.kind === kind && link.slug !== null);
    const slug = found?.slug ?? null;
    if (slug !== null && slug !== body.slug) return slug;
  }
  return undefined;
}

function leadsTo(parents: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let slug: string | undefined = from; slug !== undefined; slug = parents.get(slug)) {
    if (slug === to) return true;
  }
  return false;
}
