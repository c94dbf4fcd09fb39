import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import type { Approval, NewApproval } from '#shared/publishing/approval.ts';

/** The answers to some bundles, the earliest first. */
export async function listApprovals(db: ReadDb, exportIds: readonly string[]): Promise<Approval[]> {
  if (exportIds.length === 0) return [];
  return db
    .selectFrom('exportApprovals')
    .select(['id', 'version', 'exportId', 'sha512', 'answer', 'answeredBy', 'answeredAt', 'note'])
    .where('exportId', 'in', exportIds)
    .where('deletedAt', 'is', null)
    .orderBy('answeredAt')
    .orderBy('id')
    .execute();
}

/** Enters an answer. Answers are never changed: a second thought is a second answer. */
export async function insertApproval(work: Work, approval: NewApproval & { id: string }) {
  await insertRecord(work, 'exportApprovals', { ...approval, answeredAt: work.action.at });
}
