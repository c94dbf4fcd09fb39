import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';

/** The limit of a body that has settled none; the table's default. */
const LATE_AFTER_MEETINGS = 2;

/** What decides whether an action has been carried too far. */
export interface Carrying {
  /** How many meetings of the body were held since a day. */
  heldSince(bodyId: string, day: CivilDate): number;
  /** Past how many meetings an action goes on the chair's list. */
  limitOf(bodyId: string): number;
}

/** Meetings of some bodies held after a day, and the bodies' limits. Two statements. */
export async function loadCarrying(
  db: ReadDb,
  about: { bodyIds: Iterable<string>; after: CivilDate; today: CivilDate },
): Promise<Carrying> {
  const bodyIds = [...new Set(about.bodyIds)];
  const meetings = await db
    .selectFrom('meetings')
    .select(['bodyId', 'day'])
    .where('bodyId', 'in', among(bodyIds))
    .where('kind', '=', 'meeting')
    .where('deletedAt', 'is', null)
    .where('day', '>', about.after)
    .where((where) =>
      where.or([
        where('status', '=', 'held'),
        where.and([where('status', '=', 'scheduled'), where('day', '<', about.today)]),
      ]),
    )
    .execute();
  const rules = await db
    .selectFrom('minuteRules')
    .select(['bodyId', 'lateAfterMeetings'])
    .where('bodyId', 'in', among(bodyIds))
    .where('deletedAt', 'is', null)
    .execute();
  const days = Map.groupBy(meetings, ({ bodyId }) => bodyId);
  const limits = new Map(rules.map((rule) => [rule.bodyId, rule.lateAfterMeetings]));
  return {
    heldSince: (bodyId, day) =>
      (days.get(bodyId) ?? []).filter((meeting) => meeting.day > day).length,
    limitOf: (bodyId) => limits.get(bodyId) ?? LATE_AFTER_MEETINGS,
  };
}
