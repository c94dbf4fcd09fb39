import type { HeldBack } from '#shared/website/website.ts';
import type { LoadedSite } from './load-site-view.ts';

/** What stays inside although its partnership is on the website, as counts and nothing else. */
export function heldBackOf({ meetings, withoutTime, bodies }: LoadedSite): HeldBack[] {
  const lines = meetings.flatMap(
    ({ agenda }) => agenda?.agenda.parts.flatMap((part) => part.lines) ?? [],
  );
  const papers = lines.flatMap((line) => line.papers);
  const seats = bodies.flatMap(({ site }) => site.seats);
  return [
    {
      words: 'meetings with their dates only',
      count: meetings.filter(({ site }) => site.state === 'dates_only').length,
    },
    { words: 'meetings without a time', count: withoutTime.length },
    { words: 'items not for publication', count: lines.filter((line) => !line.isPublic).length },
    {
      words: 'papers not for publication',
      count: papers.filter(({ paper, goesPublic }) => !goesPublic && paper.state !== 'withdrawn')
        .length,
    },
    {
      words: 'bundles that wait for approval',
      count: meetings.filter(({ waitsForApproval }) => waitsForApproval).length,
    },
    {
      words: 'seats without a name that may be published',
      count: seats.filter(({ person }) => person === null).length,
    },
  ].filter(({ count }) => count > 0);
}
