import { countOf } from '../calendar/date-words.ts';
import type { PublishingCompliance } from './register.ts';

/** `11 of 14 meetings had the agenda and every paper public in time.` */
export function sayCompliance(inTime: number, meetings: number): string {
  if (meetings === 0) return 'No meetings in this time had papers to publish.';
  return `${String(inTime)} of ${countOf(meetings, 'meeting')} had the agenda and every paper public in time.`;
}

/** The same by partnership, those with the most to mend first. */
export function bodiesInTime(
  meetings: readonly { bodyId: string; bodyName: string; inTime: boolean; latePapers: number }[],
): PublishingCompliance['bodies'] {
  const byBody = Map.groupBy(meetings, ({ bodyId }) => bodyId);
  return [...byBody]
    .map(([bodyId, own]) => ({
      bodyId,
      bodyName: own[0]?.bodyName ?? '',
      meetings: own.length,
      inTime: own.filter(({ inTime }) => inTime).length,
      latePapers: own.reduce((sum, { latePapers }) => sum + latePapers, 0),
    }))
    .sort((a, b) => b.meetings - b.inTime - (a.meetings - a.inTime) || compare(a, b));
}

function compare(a: { bodyName: string }, b: { bodyName: string }): number {
  return a.bodyName.localeCompare(b.bodyName, 'en-GB');
}
