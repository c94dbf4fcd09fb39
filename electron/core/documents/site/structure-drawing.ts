import type { SiteBody } from '#shared/website/site-view.ts';
import { type Box, drawBoxes } from './drawing.ts';
import { drawingColours } from './site-colours.ts';
import { type SiteFile, textFile } from './site-facts.ts';
import { nameOf } from './site-parts.ts';
import type { Site } from './site.ts';
import { bodiesBelow, type Branch, branchesOf, isUpward, linesOf } from './structure.ts';

/** The drawing of all partnerships. */
export const structurePath = 'assets/structure.svg';

/** The drawing of one partnership between those above and below it. */
export function drawingPath(slug: string): string {
  return `assets/structure-${slug}.svg`;
}

/** Every drawing of the website. A partnership that is linked with no other has none. */
export function drawings(site: Site): SiteFile[] {
  const own = site.view.bodies.filter((one) => hasDrawing(site, one));
  return [
    textFile(structurePath, wholeDrawing(site)),
    ...own.map((one) => textFile(drawingPath(one.body.slug), bodyDrawing(site, one))),
  ];
}

/** Whether anything of the structure touches this partnership. */
export function hasDrawing(site: Site, one: SiteBody): boolean {
  return above(site, one).length > 0 || below(site, one).length > 0;
}

/** More boxes than this are no drawing that anybody reads. */
const mostBoxes = 30;

/** Whether the drawing holds every current partnership; else it holds the main ones. */
export function drawsAll({ view }: Site): boolean {
  return view.bodies.filter(({ isCurrent }) => isCurrent).length <= mostBoxes;
}

function wholeDrawing(site: Site): string {
  const deepest = drawsAll(site) ? Infinity : 1;
  const boxes = branchesOf(site)
    .flatMap((branch) => boxesOf(branch, 0))
    .filter(({ column }) => column <= deepest);
  return drawBoxes(boxes, linesOf(site.view.bodies), {
    colours: drawingColours(site.view.brand),
    title: 'How the partnerships fit together',
  });
}

function boxesOf({ body, children }: Branch, column: number): Box[] {
  return [
    { id: body.body.slug, column, words: nameOf(body), chosen: false },
    ...children.flatMap((child) => boxesOf(child, column + 1)),
  ];
}

function bodyDrawing(site: Site, one: SiteBody): string {
  const uppers = above(site, one);
  const lowers = below(site, one);
  const boxes: Box[] = [
    ...uppers.map((body) => boxOf(body, 0, false)),
    boxOf(one, uppers.length === 0 ? 0 : 1, true),
    ...lowers.map((body) => boxOf(body, uppers.length === 0 ? 1 : 2, false)),
  ];
  const shown = new Set([...uppers, one, ...lowers]);
  const { slug } = one.body;
  const lines = linesOf([...shown]).filter(({ from, to }) => from === slug || to === slug);
  return drawBoxes(inReadingOrder(boxes, uppers.length), lines, {
    colours: drawingColours(site.view.brand),
    title: `${nameOf(one)} among the partnerships`,
  });
}

/** The one in the middle stands beside the first above it, so it comes right after that one. */
function inReadingOrder(boxes: readonly Box[], uppers: number): Box[] {
  if (uppers < 2) return [...boxes];
  const [first, ...others] = boxes.slice(0, uppers);
  return [...(first === undefined ? [] : [first]), ...boxes.slice(uppers), ...others];
}

function boxOf(one: SiteBody, column: number, chosen: boolean): Box {
  return { id: one.body.slug, column, words: nameOf(one), chosen };
}

function above({ bodies }: Site, { body, links }: SiteBody): SiteBody[] {
  const slugs = links.filter(isUpward).map(({ slug }) => slug);
  return [...new Set(slugs)].flatMap((slug) => {
    const found = slug === null || slug === body.slug ? undefined : bodies.get(slug);
    return found === undefined ? [] : [found];
  });
}

function below(site: Site, one: SiteBody): SiteBody[] {
  const uppers = new Set(above(site, one));
  return bodiesBelow(site, one.body.slug, [
    'nested_in',
    'delivery_group_of',
    'reports_strategy_to',
    'reports_performance_to',
  ]).filter((body) => !uppers.has(body));
}
