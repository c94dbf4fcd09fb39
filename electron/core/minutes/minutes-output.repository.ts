import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type {
  NamedMeeting,
  SourceAction,
  SourceDecision,
} from '#shared/minutes/printed-minutes-source.ts';

/** Decisions of a meeting as the register numbers them. */
export async function listPrintedDecisions(
  db: ReadDb,
  meetingId: string,
): Promise<SourceDecision[]> {
  const rows = await db
    .selectFrom('decisions')
    .select(['id', 'entryId', 'position', 'ref', 'outcome', 'withheld'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, withheld: row.withheld === 1 }));
}

export async function listPrintedActions(db: ReadDb, meetingId: string): Promise<SourceAction[]> {
  const rows = await db
    .selectFrom('trackedActions')
    .select(['id', 'entryId', 'ref', 'withheld'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, withheld: row.withheld === 1 }));
}

/** When each person of the attendance came, where that is written. */
export async function listArrivals(
  db: ReadDb,
  meetingId: string,
): Promise<Map<string, TimeOfDay | null>> {
  const rows = await db
    .selectFrom('attendances')
    .select(['id', 'arrivedAt'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .execute();
  // The table checks the shape of the time.
  return new Map(rows.map(({ id, arrivedAt }) => [id, arrivedAt as TimeOfDay | null]));
}

/** What a meeting is called where minutes name it: its title, or its body's name. */
export async function findNamedMeeting(
  db: ReadDb,
  id: string | null,
): Promise<NamedMeeting | null> {
  if (id === null) return null;
  const row = await db
    .selectFrom('meetings')
    .innerJoin('bodies', 'bodies.id', 'meetings.bodyId')
    .select(['meetings.title', 'meetings.day', 'bodies.name'])
    .where('meetings.id', '=', id)
    .executeTakeFirst();
  const day = storedDay(row?.day ?? null);
  if (row === undefined || day === null) return null;
  return { title: row.title.trim() === '' ? row.name : row.title, day };
}

/** Titles and names that are nobody's secret: organisations, posts, bodies. */
export async function listOpenNames(db: ReadDb): Promise<{
  organisations: { id: string; name: string }[];
  posts: { id: string; title: string }[];
  bodies: string[];
}> {
  const organisations = await db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .orderBy('id')
    .execute();
  const posts = await db.selectFrom('posts').select(['id', 'title']).orderBy('id').execute();
  const bodies = await db.selectFrom('bodies').select('name').orderBy('id').execute();
  return { organisations, posts, bodies: bodies.map(({ name }) => name) };
}

/** The last link of the history that is about these minutes: it vouches for every one before it. */
export async function findHistoryHash(db: ReadDb, minutesId: string): Promise<string | null> {
  const row = await db
    .selectFrom('changes')
    .select('hash')
    .where('recordId', '=', minutesId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.hash ?? null;
}
