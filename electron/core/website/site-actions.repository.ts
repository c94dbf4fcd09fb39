import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { ActionStanding } from '#shared/website/site-business.rules.ts';

/** Where the actions of some meetings stand, by meeting and reference; what is withheld is not in it. */
export async function listActionStandings(
  db: ReadDb,
  meetingIds: Iterable<string>,
): Promise<Map<string, Map<string, ActionStanding>>> {
  const rows = await db
    .selectFrom('trackedActions')
    .select(['meetingId', 'ref', 'dueOn', 'state'])
    .where('meetingId', 'in', among(meetingIds))
    .where('withheld', '=', 0)
    .where('deletedAt', 'is', null)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ meetingId }) => meetingId ?? '')].map(([meetingId, own]) => [
      meetingId,
      new Map(
        own.map(({ ref, dueOn, state }) => [
          ref,
          { dueOn: storedDay(dueOn), isOpen: state === 'open' },
        ]),
      ),
    ]),
  );
}
