import type { Visibility } from './restriction.ts';

export interface Visible {
  readonly visibility: Visibility;
}

/**
 * Whether the public may know the matter. Only `public` of the item, and of the item it is a part of,
 * says so; what nobody has decided on counts as exempt (trust.md, P5).
 */
export function isPublic(item: Visible, parent: Visible | null = null): boolean {
  return item.visibility === 'public' && (parent === null || parent.visibility === 'public');
}

/** Whether a public pack may hold the paper: only if the paper and everything above it are public. */
export function isPublicPaper(
  paper: Visible,
  item: Visible,
  parent: Visible | null = null,
): boolean {
  return paper.visibility === 'public' && isPublic(item, parent);
}

/** Whether somebody has decided to withhold it: exempt or confidential, by itself or with its item. */
export function isWithheld(item: Visible, parent: Visible | null = null): boolean {
  return [item, parent].some(
    (each) => each?.visibility === 'exempt' || each?.visibility === 'confidential',
  );
}

/** Whether somebody still has to say if the public may know it. */
export function isUndecided(item: Visible, parent: Visible | null = null): boolean {
  return !isPublic(item, parent) && !isWithheld(item, parent);
}
