import type { ReadDb } from '#core/db/history.ts';
import { findBodyPublishing } from '#core/website/body-publishing.repository.ts';
import type { BundleHandling } from '#shared/publishing/publishing.ts';

/** Whether a partnership wants a second officer, and the folder where its public files are also placed. */
export async function handlingOf(db: ReadDb, bodyId: string): Promise<BundleHandling> {
  const { version, approvalNeeded, folder } = await findBodyPublishing(db, bodyId);
  return { bodyId, version, approvalNeeded, folder };
}
