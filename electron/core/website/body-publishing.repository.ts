import { v7 as uuid } from 'uuid';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, updateRecord } from '#core/db/records.ts';
import { given, storedDay, toStored } from '#core/db/stored.ts';
import type { BodyPublishing, BodyPublishingFields } from '#shared/website/body-publishing.ts';

/** What of a partnership goes where. A partnership without a row publishes nothing on the website. */
export async function findBodyPublishing(db: ReadDb, bodyId: string): Promise<BodyPublishing> {
  const [found] = await listBodyPublishing(db, [bodyId]);
  return found ?? untoldOf(bodyId);
}

/** A partnership of which nobody has said anything yet. */
export function untoldOf(bodyId: string): BodyPublishing {
  return { ...untold, bodyId };
}

/** The rows of these partnerships, or of all that have one. */
export async function listBodyPublishing(
  db: ReadDb,
  bodyIds?: readonly string[],
): Promise<BodyPublishing[]> {
  const rows = await db
    .selectFrom('bodyPublishing')
    .selectAll()
    .where('deletedAt', 'is', null)
    .$if(bodyIds !== undefined, (query) => query.where('bodyId', 'in', bodyIds ?? []))
    .orderBy('bodyId')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    bodyId: row.bodyId,
    onWebsite: fromFlag(row.onWebsite),
    withDecisions: fromFlag(row.withDecisions),
    withActions: fromFlag(row.withActions),
    approvalNeeded: fromFlag(row.approvalNeeded),
    folder: row.folder,
    termsOfReference: row.termsOfReference,
    pageReviewedOn: storedDay(row.pageReviewedOn),
    pageReviewedBy: row.pageReviewedBy,
    reviewMonths: row.reviewMonths,
  }));
}

/** Changes some fields; the row is made when the first thing is told. A version that is not the stored one clashes. */
export async function saveBodyPublishing(
  work: Work,
  bodyId: string,
  change: Partial<BodyPublishingFields>,
  version?: number,
): Promise<BodyPublishing> {
  const now = await findBodyPublishing(work.db, bodyId);
  const columns = toStored(given(change));
  if (now.id === null) {
    await insertRecord(work, 'bodyPublishing', { id: uuid(), bodyId, ...columns });
  } else {
    const target = { id: now.id, version: version ?? now.version };
    await updateRecord(work, 'bodyPublishing', target, columns);
  }
  return findBodyPublishing(work.db, bodyId);
}

const untold: Omit<BodyPublishing, 'bodyId'> = {
  id: null,
  version: 0,
  onWebsite: false,
  withDecisions: false,
  withActions: false,
  approvalNeeded: false,
  folder: '',
  termsOfReference: '',
  pageReviewedOn: null,
  pageReviewedBy: '',
  reviewMonths: 6,
};
