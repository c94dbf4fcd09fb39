import { fromJsonList } from '#core/db/columns.ts';
import type { ReadDb } from '#core/db/history.ts';

/** What withheld decisions and actions of a meeting say, and the shorter fields beside their words. */
export async function listWithheldBusiness(
  db: ReadDb,
  meetingId: string,
): Promise<{ words: string[]; fields: string[] }> {
  const decisions = await db
    .selectFrom('decisions')
    .select(['words', 'reasons', 'options', 'reservations'])
    .where('meetingId', '=', meetingId)
    .where('withheld', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  const actions = await db
    .selectFrom('trackedActions')
    .select(['words', 'evidence', 'cannotDeliverReason'])
    .where('meetingId', '=', meetingId)
    .where('withheld', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  return {
    words: [
      ...decisions.map(({ words }) => words),
      ...actions.flatMap((row) => [row.words, row.evidence, row.cannotDeliverReason]),
    ],
    fields: decisions.flatMap((row) => [
      row.reasons,
      row.options,
      ...fromJsonList(row.reservations),
    ]),
  };
}

/** The officer's notes on who was there, and on comings and goings. */
export async function listRoomNotes(db: ReadDb, meetingId: string): Promise<string[]> {
  const attendances = await db
    .selectFrom('attendances')
    .select('note')
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .execute();
  const events = await db
    .selectFrom('presenceEvents')
    .select('note')
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .execute();
  return [...attendances, ...events].map(({ note }) => note);
}

/** The natures of sensitive interests, of anybody in the workspace. */
export async function listSensitiveNatures(db: ReadDb): Promise<string[]> {
  const standing = await db
    .selectFrom('interests')
    .select('nature')
    .where('sensitive', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  const declared = await db
    .selectFrom('declarations')
    .select('nature')
    .where('sensitive', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  return [...standing, ...declared].map(({ nature }) => nature);
}
