import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';

/** Agenda items that threads tell of. One statement. */
export async function listLinkedItems(db: ReadDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('agendaItems as item')
    .leftJoin('agendaItems as parent', 'parent.id', 'item.parentId')
    .select(['item.id', 'item.meetingId', 'item.title', 'item.visibility'])
    .select('parent.visibility as parentVisibility')
    .where('item.id', 'in', among(ids))
    .where('item.deletedAt', 'is', null)
    .execute();
  return rows.map(({ visibility, parentVisibility, ...row }) => ({
    ...row,
    kind: 'item' as const,
    withheld: isWithheld({ visibility }, asVisible(parentVisibility)),
  }));
}

/** Papers that threads tell of. One statement. */
export async function listLinkedPapers(db: ReadDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('papers')
    .innerJoin('agendaItems as item', 'item.id', 'papers.itemId')
    .leftJoin('agendaItems as parent', 'parent.id', 'item.parentId')
    .select(['papers.id', 'papers.itemId', 'papers.meetingId', 'papers.title'])
    .select(['papers.receivedOn', 'papers.visibility'])
    .select(['item.visibility as itemVisibility', 'parent.visibility as parentVisibility'])
    .where('papers.id', 'in', among(ids))
    .where('papers.deletedAt', 'is', null)
    .execute();
  return rows.map(({ visibility, itemVisibility, parentVisibility, ...row }) => ({
    ...row,
    kind: 'paper' as const,
    receivedOn: storedDay(row.receivedOn),
    withheld:
      isWithheld({ visibility }) ||
      isWithheld({ visibility: itemVisibility }, asVisible(parentVisibility)),
  }));
}

function asVisible<Visibility>(visibility: Visibility | null): { visibility: Visibility } | null {
  return visibility === null ? null : { visibility };
}
