import { fromJsonList } from '#core/db/columns.ts';
import type { ReadDb } from '#core/db/history.ts';

/** The words of withheld decisions and actions of a meeting. */
export async function listWithheldBusiness(db: ReadDb, meetingId: string): Promise<string[]> {
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
  return [
    ...decisions.flatMap(({ words, reasons, options, reservations }) => [
      ...[words, reasons, options],
      ...fromJsonList(reservations),
    ]),
    ...actions.flatMap(({ words, evidence, cannotDeliverReason }) => [
      ...[words, evidence, cannotDeliverReason],
    ]),
  ];
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

/** What sensitive interests are about, of anybody in the workspace. */
export async function listSensitiveNatures(db: ReadDb): Promise<string[]> {
  const standing = await db
    .selectFrom('interests')
    .select(['nature', 'concerns'])
    .where('sensitive', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  const declared = await db
    .selectFrom('declarations')
    .select(['nature', 'concerns'])
    .where('sensitive', '=', 1)
    .where('deletedAt', 'is', null)
    .execute();
  return [...standing, ...declared].flatMap(({ nature, concerns }) => [nature, concerns]);
}
