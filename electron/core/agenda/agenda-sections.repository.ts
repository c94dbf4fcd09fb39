import { among } from '#core/db/among.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, overwriteFields, removeRecord, updateRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import type { AgendaSection } from '#shared/agenda/agenda-item.ts';
import type { Target } from '#shared/record.ts';

const columns = ['id', 'version', 'meetingId', 'title', 'position'] as const;

/** The sections of a meeting in their order. */
export async function listSections(db: ReadDb, meetingId: string): Promise<AgendaSection[]> {
  return listSectionsOf(db, [meetingId]);
}

/** The sections of several meetings, in order of position. */
export async function listSectionsOf(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<AgendaSection[]> {
  return db
    .selectFrom('agendaSections')
    .select(columns)
    .where('meetingId', 'in', among(meetingIds))
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function getSection(db: ReadDb, id: string): Promise<AgendaSection> {
  const row = await db
    .selectFrom('agendaSections')
    .select(columns)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('agenda section');
  return row;
}

export async function insertSection(
  work: Work,
  section: Omit<AgendaSection, 'version'>,
): Promise<void> {
  await insertRecord(work, 'agendaSections', section);
}

export async function renameSection(work: Work, target: Target, title: string): Promise<void> {
  await updateRecord(work, 'agendaSections', target, { title });
}

/** Spaces a section out again, whatever its version. */
export async function placeSection(
  work: Work,
  { id, position }: Pick<AgendaSection, 'id' | 'position'>,
): Promise<void> {
  await overwriteFields(work, 'agendaSections', id, { position });
}

export async function removeSection(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'agendaSections', target);
}
