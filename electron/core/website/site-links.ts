import type { BodyLink } from '#shared/bodies/body-records.ts';
import type { Body } from '#shared/bodies/body.ts';
import { linkKindWords } from '#shared/bodies/body-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { SiteLink } from '#shared/website/site-view.ts';

/** The lines of the structure from a partnership, as they stand today; to one that is not on the website by name only. */
export function siteLinks(
  from: Body,
  about: {
    links: readonly BodyLink[];
    bodies: readonly Body[];
    chosen: ReadonlyMap<string, unknown>;
    today: CivilDate;
  },
): SiteLink[] {
  const { links, bodies, chosen, today } = about;
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return links
    .filter((link) => link.fromBodyId === from.id && stands(link, today))
    .flatMap(({ kind, toBodyId }): SiteLink[] => {
      const to = byId.get(toBodyId);
      if (to === undefined) return [];
      const slug = chosen.has(to.id) ? to.slug : null;
      return [{ kind, words: linkKindWords[kind], name: to.name, slug }];
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compare(a.name, b.name));
}

const order: readonly SiteLink['kind'][] = [
  'nested_in',
  'reports_strategy_to',
  'reports_performance_to',
  'delivery_group_of',
  'works_with',
  'succeeded_by',
];

function stands({ fromDay, toDay }: BodyLink, today: CivilDate): boolean {
  return (fromDay === null || fromDay <= today) && (toDay === null || toDay >= today);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}
