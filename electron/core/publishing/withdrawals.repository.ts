import type { Selectable } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, updateRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { Target } from '#shared/record.ts';
import type { ExportTable, WithdrawalPlaceTable, WithdrawalTable } from './publishing.table.ts';

/** Something published that was taken back: a whole bundle, or one paper of it. */
export interface WithdrawnExport {
  readonly exportId: string;
  readonly meetingId: string | null;
  readonly kind: ExportTable['kind'];
  /** Null where the whole bundle is withdrawn. */
  readonly paperId: string | null;
  /** The version that was taken back. */
  readonly paperVersionId: string | null;
  readonly on: CivilDate;
  /** What the public is told; null where there is nothing to tell. */
  readonly publicReason: string | null;
}

/** Everything that was ever withdrawn, or of one meeting; in one statement. */
export async function listWithdrawnExports(
  db: ReadDb,
  meetingId?: string,
): Promise<WithdrawnExport[]> {
  const rows = await db
    .selectFrom('withdrawals')
    .innerJoin('exports', 'exports.id', 'withdrawals.exportId')
    .leftJoin('exportPapers', (join) =>
      join
        .onRef('exportPapers.exportId', '=', 'withdrawals.exportId')
        .onRef('exportPapers.paperId', '=', 'withdrawals.paperId'),
    )
    .select(['withdrawals.exportId', 'withdrawals.meetingId', 'withdrawals.paperId'])
    .select(['withdrawals.publicReason', 'withdrawals.withdrawnAt', 'exports.kind'])
    .select('exportPapers.paperVersionId')
    .where('withdrawals.deletedAt', 'is', null)
    .$if(meetingId !== undefined, (query) =>
      query.where('withdrawals.meetingId', '=', meetingId ?? null),
    )
    .orderBy('withdrawals.withdrawnAt')
    .orderBy('withdrawals.id')
    .execute();
  return rows.map(({ publicReason, withdrawnAt, ...row }) => ({
    ...row,
    on: londonDate(withdrawnAt),
    publicReason: publicReason.trim() === '' ? null : publicReason,
  }));
}

/** The withdrawal of a whole bundle, or undefined while it stands. */
export function isWithdrawn(
  withdrawn: readonly WithdrawnExport[],
  exportId: string,
): WithdrawnExport | undefined {
  return withdrawn.find((one) => one.exportId === exportId && one.paperId === null);
}

/** What the pages of a meeting say of its papers that were taken back, by paper; the latest word counts. */
export async function withdrawnPapersOf(
  db: ReadDb,
  meetingId: string,
): Promise<Map<string, { on: CivilDate; reason: string | null }>> {
  const all = await listWithdrawnExports(db, meetingId);
  return new Map(
    all.flatMap(({ paperId, on, publicReason }) =>
      paperId === null ? [] : [[paperId, { on, reason: publicReason }] as const],
    ),
  );
}

/** A withdrawal with what it was of. */
export type StoredWithdrawal = Selectable<WithdrawalTable> & {
  exportKind: ExportTable['kind'];
  exportForm: ExportTable['form'];
  exportNumber: number;
  paperTitle: string | null;
};

/** Withdrawals of a meeting, newest first. */
export async function listWithdrawals(db: ReadDb, meetingId: string): Promise<StoredWithdrawal[]> {
  return withdrawalRows(db)
    .where('withdrawals.meetingId', '=', meetingId)
    .orderBy('withdrawals.withdrawnAt', 'desc')
    .orderBy('withdrawals.id', 'desc')
    .execute();
}

export async function getWithdrawal(db: ReadDb, id: string): Promise<StoredWithdrawal> {
  const row = await withdrawalRows(db).where('withdrawals.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('withdrawal');
  return row;
}

/** The places of some withdrawals, in their order. */
export async function listWithdrawalPlaces(
  db: ReadDb,
  withdrawalIds: readonly string[],
): Promise<Selectable<WithdrawalPlaceTable>[]> {
  if (withdrawalIds.length === 0) return [];
  return db
    .selectFrom('withdrawalPlaces')
    .selectAll()
    .where('withdrawalId', 'in', withdrawalIds)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function insertWithdrawal(
  work: Work,
  withdrawal: { id: string; exportId: string; meetingId: string | null; paperId: string | null } & {
    reason: string;
    publicReason: string;
    withdrawnBy: string;
  },
): Promise<void> {
  await insertRecord(work, 'withdrawals', { ...withdrawal, withdrawnAt: work.action.at });
}

export async function insertWithdrawalPlace(
  work: Work,
  place: { id: string; withdrawalId: string; place: string; position: number },
): Promise<void> {
  await insertRecord(work, 'withdrawalPlaces', place);
}

/** Says that a place is clear, or that it is not after all. */
export async function updateWithdrawalPlace(
  work: Work,
  target: Target,
  change: { clearedOn: string | null; clearedBy: string; note: string },
): Promise<void> {
  await updateRecord(work, 'withdrawalPlaces', target, change);
}

/** Which withdrawal a place belongs to. */
export async function withdrawalOfPlace(db: ReadDb, placeId: string): Promise<string> {
  const row = await db
    .selectFrom('withdrawalPlaces')
    .select('withdrawalId')
    .where('id', '=', placeId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('place');
  return row.withdrawalId;
}

/** Keeps the bundle that takes the withdrawn thing back. */
export async function keepTombstone(
  work: Work,
  withdrawalId: string,
  tombstoneId: string,
): Promise<void> {
  const { version } = await getWithdrawal(work.db, withdrawalId);
  await updateRecord(work, 'withdrawals', { id: withdrawalId, version }, { tombstoneId });
}

function withdrawalRows(db: ReadDb) {
  return db
    .selectFrom('withdrawals')
    .innerJoin('exports', 'exports.id', 'withdrawals.exportId')
    .leftJoin('papers', 'papers.id', 'withdrawals.paperId')
    .selectAll('withdrawals')
    .select(['exports.kind as exportKind', 'exports.form as exportForm'])
    .select('exports.number as exportNumber')
    .select('papers.title as paperTitle')
    .where('withdrawals.deletedAt', 'is', null);
}
