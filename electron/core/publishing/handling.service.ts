import type { ReadDb } from '#core/db/history.ts';
import { findBodyPublishing } from '#core/website/body-publishing.service.ts';
import type { BundleHandling } from '#shared/publishing/publishing.ts';

/** Whether a partnership wants a second officer, and the folder where its public files are also placed. */
export async function handlingOf(db: ReadDb, bodyId: string): Promise<BundleHandling> {
  const { version, approvalNeeded, folder } = await findBodyPublishing(db, bodyId);
  return { bodyId, version, approvalNeeded, folder };
}

/** Organisations with a seat on the body, by name. */
export async function listPartners(
  db: ReadDb,
  bodyId: string,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('deletedAt', 'is', null)
    .where('id', 'in', (from) =>
      from
        .selectFrom('seats')
        .select('organisationId')
        .where('bodyId', '=', bodyId)
        .where('deletedAt', 'is', null)
        .where('organisationId', 'is not', null)
        .$castTo<{ organisationId: string }>(),
    )
    .orderBy('name')
    .execute();
}
