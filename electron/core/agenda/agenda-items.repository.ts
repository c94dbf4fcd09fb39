import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag, fromJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import {
  insertRecord,
  overwriteFields,
  removeRecord,
  type RowPatch,
  updateRecord,
} from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import type { Target } from '#shared/record.ts';
import type { AgendaItemTable } from './agenda.table.ts';
import { fromBackgroundPapers, toBackgroundPapers } from './background-papers.ts';

/** What an item holds besides what every record does. */
export type ItemColumns = Partial<Omit<AgendaItem, 'id' | 'version'>>;

export async function getItem(db: ReadDb, id: string): Promise<AgendaItem> {
  const row = await db
    .selectFrom('agendaItems')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('agenda item');
  return toItem(row);
}

/** Items of a meeting, and the published numbers of those in the recycle bin. */
export interface MeetingItems {
  readonly items: AgendaItem[];
  readonly retiredNumbers: Set<string>;
}

export async function listItems(db: ReadDb, meetingId: string): Promise<MeetingItems> {
  const found = (await listItemsOf(db, [meetingId])).get(meetingId);
  return found ?? { items: [], retiredNumbers: new Set() };
}

/** The items of several meetings. One statement. */
export async function listItemsOf(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<Map<string, MeetingItems>> {
  const rows = await db
    .selectFrom('agendaItems')
    .selectAll()
    .where('meetingId', 'in', among(meetingIds))
    .execute();
  const ofMeetings = Map.groupBy(rows, (row) => row.meetingId);
  return new Map(
    [...ofMeetings].map(([meetingId, own]) => [
      meetingId,
      {
        items: own.filter(({ deletedAt }) => deletedAt === null).map(toItem),
        retiredNumbers: new Set(
          own
            .filter(({ deletedAt, frozenNumber }) => deletedAt !== null && frozenNumber !== '')
            .map(({ frozenNumber }) => frozenNumber),
        ),
      },
    ]),
  );
}

export async function listItemsById(db: ReadDb, ids: readonly string[]): Promise<AgendaItem[]> {
  const rows = await db
    .selectFrom('agendaItems')
    .selectAll()
    .where('id', 'in', among(ids))
    .where('deletedAt', 'is', null)
    .execute();
  return rows.map(toItem);
}

/** Withdrawn items of some meetings, and the ordinary business of those that were cancelled. */
export async function listUnfinishedItems(
  db: ReadDb,
  meetings: readonly { id: string; fell: boolean }[],
): Promise<AgendaItem[]> {
  const fallen = meetings.filter(({ fell }) => fell).map(({ id }) => id);
  const rows = await db
    .selectFrom('agendaItems')
    .selectAll()
    .where('meetingId', 'in', among(meetings.map(({ id }) => id)))
    .where('deletedAt', 'is', null)
    .where((is) =>
      is.or([
        is('withdrawnOn', 'is not', null),
        is.and([
          is('meetingId', 'in', among(fallen)),
          is('standing', '=', 0),
          is('kind', 'in', ['ordinary', 'strategy_approval', 'urgent_business']),
        ]),
      ]),
    )
    .orderBy('meetingId', 'desc')
    .orderBy('position')
    .execute();
  return rows.map(toItem);
}

/** Items of some meetings that their minutes deferred, or that wait for a quorum to ratify them. */
export async function listReturningItems(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<{ item: AgendaItem; refs: string[] }[]> {
  const deferred = db
    .selectFrom('minuteEntries')
    .select('itemId')
    .where('state', '=', 'deferred')
    .where('deletedAt', 'is', null);
  const inquorate = await db
    .selectFrom('decisions')
    .select(['itemId', 'ref'])
    .where('meetingId', 'in', among(meetingIds))
    .where('outcome', '=', 'recommendation_inquorate')
    .where('ratification', '=', 'awaiting')
    .where('deletedAt', 'is', null)
    .orderBy('ref')
    .execute();
  const waiting = inquorate.flatMap(({ itemId }) => itemId ?? []);
  const rows = await db
    .selectFrom('agendaItems')
    .selectAll()
    .where('meetingId', 'in', among(meetingIds))
    .where('deletedAt', 'is', null)
    .where('withdrawnOn', 'is', null)
    .where((is) => is.or([is('id', 'in', deferred), is('id', 'in', among(waiting))]))
    .orderBy('meetingId', 'desc')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    item: toItem(row),
    refs: inquorate.filter(({ itemId }) => itemId === row.id).map(({ ref }) => ref),
  }));
}

export async function insertItem(
  work: Work,
  item: { id: string } & Pick<AgendaItem, 'meetingId' | 'title' | 'position' | 'visibility'> &
    ItemColumns,
): Promise<void> {
  await insertRecord(work, 'agendaItems', toColumns(item) as { id: string });
}

export async function updateItem(work: Work, target: Target, change: ItemColumns): Promise<void> {
  await updateRecord(work, 'agendaItems', target, toColumns(change));
}

/** Changes that the program makes by itself, whatever the version: spacing, wording, numbers. */
export async function overwriteItem(work: Work, id: string, change: ItemColumns): Promise<void> {
  await overwriteFields(work, 'agendaItems', id, toColumns(change));
}

export async function removeItem(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'agendaItems', target);
}

function toItem(row: Selectable<AgendaItemTable>): AgendaItem {
  const {
    createdAt: _created,
    updatedAt: _updated,
    deletedAt: _deleted,
    backgroundPapers,
    ...columns
  } = row;
  return {
    ...columns,
    recommendations: fromJsonList(row.recommendations),
    titleChecked: fromFlag(row.titleChecked),
    withheldOn: storedDay(row.withheldOn),
    reviewOn: storedDay(row.reviewOn),
    standing: fromFlag(row.standing),
    withdrawnOn: storedDay(row.withdrawnOn),
    backgroundPapers: toBackgroundPapers(backgroundPapers),
  };
}

function toColumns({ backgroundPapers, ...change }: ItemColumns): RowPatch<'agendaItems'> {
  const columns = toStored(change) as RowPatch<'agendaItems'>;
  return backgroundPapers === undefined
    ? columns
    : { ...columns, backgroundPapers: fromBackgroundPapers(backgroundPapers) };
}
