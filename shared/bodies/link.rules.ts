import type { CivilDate } from '../calendar/civil-date.ts';
import { formatPlainDate } from '../calendar/date-words.ts';
import { isRunning, overlap } from '../seats/chair.rules.ts';
import { type ParentLinkKind, parentLinkKinds } from './body.ts';
import type { BodyLink, LinkKind } from './body-records.ts';
import type { ReportingLine } from './body-page.ts';

export type LinkFacts = Pick<
  BodyLink,
  'id' | 'fromBodyId' | 'toBodyId' | 'kind' | 'fromDay' | 'toDay'
>;

/** Whether the link puts the first body under the second. */
export function isUpward(kind: LinkKind): kind is ParentLinkKind {
  return parentLinkKinds.some((upward) => upward === kind);
}

/** The body's links upward on a day, the one that places it in the tree first: part of, group of, targets, strategy. */
export function upwardLinks<L extends LinkFacts>(
  links: readonly L[],
  bodyId: string,
  on: CivilDate,
): (L & { kind: ParentLinkKind })[] {
  return links
    .filter((link): link is L & { kind: ParentLinkKind } => isUpward(link.kind))
    .filter((link) => link.fromBodyId === bodyId && isRunning(link, on))
    .sort((a, b) => rank(a.kind) - rank(b.kind) || (a.id < b.id ? -1 : 1));
}

/** Why a link cannot be kept beside the others, or `null`. */
export function whyNotLink(
  candidate: LinkFacts,
  others: readonly LinkFacts[],
): { reason: string; sentence: string; field: string } | null {
  const { fromBodyId, toBodyId, fromDay, toDay } = candidate;
  if (fromBodyId === toBodyId) {
    const sentence = 'A body cannot be linked to itself. Choose another body';
    return { reason: 'itself', sentence, field: 'toBodyId' };
  }
  if (fromDay !== null && toDay !== null && toDay < fromDay) {
    const sentence = `Enter a day on or after ${formatPlainDate(fromDay)}`;
    return { reason: 'ends-before-start', sentence, field: 'toDay' };
  }
  const alongside = others.filter(
    (other) => other.id !== candidate.id && overlap(candidate, other),
  );
  if (alongside.some((other) => isSameLink(candidate, other))) {
    const sentence = 'These two bodies have this link already';
    return { reason: 'already', sentence, field: 'toBodyId' };
  }
  if (isInCircle(candidate, alongside)) {
    const sentence =
      candidate.kind === 'succeeded_by'
        ? 'This would make a body its own successor'
        : 'This would make a circle: the other body already reports to this one';
    return { reason: 'circle', sentence, field: 'toBodyId' };
  }
  return null;
}

/** The link as seen from one of its two bodies. */
export function directionOf(link: BodyLink, bodyId: string): ReportingLine['direction'] {
  const outward = link.fromBodyId === bodyId;
  switch (link.kind) {
    case 'reports_strategy_to':
      return outward ? 'strategy_up' : 'reports_to_us';
    case 'reports_performance_to':
      return outward ? 'performance_up' : 'reports_to_us';
    case 'delivery_group_of':
      return outward ? 'parent' : 'group_down';
    case 'nested_in':
      return outward ? 'parent' : 'nested_down';
    case 'works_with':
      return 'peer';
    case 'succeeded_by':
      return outward ? 'successor' : 'predecessor';
  }
}

/** `on the strategy, once a year`; `on targets, every quarter`; the note where the link has one. */
export function lineWords(link: BodyLink): string {
  const subject = {
    reports_strategy_to: 'on the strategy',
    reports_performance_to: 'on targets',
    delivery_group_of: '',
    nested_in: '',
    works_with: '',
    succeeded_by: link.fromDay === null ? '' : `on ${formatPlainDate(link.fromDay)}`,
  }[link.kind];
  return [subject, link.frequency, link.note].filter((words) => words !== '').join(', ');
}

function rank(kind: ParentLinkKind): number {
  return parentLinkKinds.indexOf(kind);
}

function isSameLink(one: LinkFacts, other: LinkFacts): boolean {
  if (one.kind !== other.kind) return false;
  const same = one.fromBodyId === other.fromBodyId && one.toBodyId === other.toBodyId;
  const reversed = one.fromBodyId === other.toBodyId && one.toBodyId === other.fromBodyId;
  return same || (one.kind === 'works_with' && reversed);
}

/** Whether the second body already leads back to the first by links of the same sort. */
function isInCircle(candidate: LinkFacts, alongside: readonly LinkFacts[]): boolean {
  if (candidate.kind === 'works_with') return false;
  const follows = (link: LinkFacts) =>
    candidate.kind === 'succeeded_by' ? link.kind === 'succeeded_by' : isUpward(link.kind);
  const seen = new Set<string>();
  const toVisit = [candidate.toBodyId];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    if (id === candidate.fromBodyId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const link of alongside) {
      if (follows(link) && link.fromBodyId === id) toVisit.push(link.toBodyId);
    }
  }
  return false;
}
