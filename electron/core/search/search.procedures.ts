import { procedures, reading } from '#core/procedures.ts';
import type { SearchHit } from '#shared/search/search.ts';
import { matchScore, plain } from '#shared/search/search.rules.ts';
import { listFindableBusiness } from './business.repository.ts';
import {
  type Findable,
  listFindableBodies,
  listFindableMeetings,
  listFindablePeople,
} from './search.repository.ts';

const os = procedures.search;

export const searchProcedures = {
  goTo: os.goTo.use(reading).handler(async ({ input, context }) => {
    const { text, limit, only } = input;
    const words = plain(text).split(' ').filter(Boolean);
    if (words.length === 0) return { hits: [] };
    const [bodies, people, meetings, business] = await Promise.all([
      listFindableBodies(context.db),
      listFindablePeople(context.db),
      only === 'all' ? listFindableMeetings(context.db, words) : [],
      only === 'all' ? listFindableBusiness(context.db, words) : [],
    ]);
    const named = [...bodies, ...people, ...business].map((found) => ({
      score: bestScore(found, text),
      hit: found.hit,
    }));
    // Meetings come newest first, a little below what bears the name itself.
    const dated = meetings.map(({ hit }, index) => ({ score: 2 - index / 1000, hit }));
    return { hits: best([...named, ...dated], limit) };
  }),
};

function bestScore({ names }: Findable, text: string): number {
  return Math.max(...names.map((name) => matchScore(name, text)));
}

function best(scored: readonly { score: number; hit: SearchHit }[], limit: number): SearchHit[] {
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.hit.title.localeCompare(b.hit.title, 'en-GB'))
    .slice(0, limit)
    .map(({ hit }) => hit);
}
