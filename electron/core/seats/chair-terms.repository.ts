import type { Selectable } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';
import type {
  CabinetLead,
  ChairTerm,
  ChairTermChange,
  NewChairTerm,
} from '#shared/seats/chair-term.ts';
import type { CabinetLeadTable, ChairTermTable } from './seats.table.ts';

/** Terms of office of one body, or of all, earliest first. */
export async function listChairTerms(db: ReadDb, bodyId?: string): Promise<ChairTerm[]> {
  let query = db.selectFrom('chairTerms').selectAll().where('deletedAt', 'is', null);
  if (bodyId !== undefined) query = query.where('bodyId', '=', bodyId);
  const rows = await query.orderBy('bodyId').orderBy('fromDay').orderBy('id').execute();
  return rows.map(toChairTerm);
}

export async function getChairTerm(db: ReadDb, id: string): Promise<ChairTerm> {
  const row = await db
    .selectFrom('chairTerms')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('term of office');
  return toChairTerm(row);
}

export async function insertChairTerm(
  work: Work,
  term: Omit<NewChairTerm, 'endCurrent'> & { id: string },
): Promise<void> {
  await insertRecord(work, 'chairTerms', toStored(term));
}

export async function updateChairTerm(
  work: Work,
  target: Target,
  change: ChairTermChange,
): Promise<void> {
  const patch: RowPatch<'chairTerms'> = toStored(change);
  await updateRecord(work, 'chairTerms', target, patch);
}

export async function removeChairTerm(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'chairTerms', target);
}

/** Cabinet leads of one body, or of all. */
export async function listCabinetLeads(db: ReadDb, bodyId?: string): Promise<CabinetLead[]> {
  let query = db.selectFrom('cabinetLeads').selectAll().where('deletedAt', 'is', null);
  if (bodyId !== undefined) query = query.where('bodyId', '=', bodyId);
  const rows = await query.orderBy('bodyId').orderBy('id').execute();
  return rows.map(toCabinetLead);
}

export async function getCabinetLead(db: ReadDb, id: string): Promise<CabinetLead> {
  const row = await db
    .selectFrom('cabinetLeads')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('cabinet lead');
  return toCabinetLead(row);
}

export async function insertCabinetLead(
  work: Work,
  lead: { id: string; bodyId: string; postId: string; note: string },
): Promise<void> {
  await insertRecord(work, 'cabinetLeads', lead);
}

export async function updateCabinetLead(
  work: Work,
  target: Target,
  change: { note: string },
): Promise<void> {
  await updateRecord(work, 'cabinetLeads', target, change);
}

export async function removeCabinetLead(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'cabinetLeads', target);
}

function toChairTerm(row: Selectable<ChairTermTable>): ChairTerm {
  const { id, version, bodyId, office, postId, personId, note } = row;
  return {
    ...{ id, version, bodyId, office, postId, personId, note },
    fromDay: storedDay(row.fromDay),
    toDay: storedDay(row.toDay),
  };
}

function toCabinetLead({ id, version, bodyId, postId, note }: Selectable<CabinetLeadTable>) {
  return { id, version, bodyId, postId, note } satisfies CabinetLead;
}
