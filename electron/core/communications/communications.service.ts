import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { type DueRow, listDueCommunications } from './communications.repository.ts';

export type { DueRow } from './communications.repository.ts';

/** What is not done and due until a day, the longest due first, and how many there are in all. */
export async function listCommunicationsDue(
  db: ReadDb,
  about: { until: CivilDate; limit: number },
): Promise<{ rows: DueRow[]; total: number }> {
  return listDueCommunications(db, about);
}
