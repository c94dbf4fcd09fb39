import type { ReadDb } from '#core/db/history.ts';
import type { Declaration } from '#shared/interests/interest.ts';
import { listDeclarations } from './declarations.repository.ts';

/** Interests declared at a meeting. One statement. */
export async function listDeclarationsAt(db: ReadDb, meetingId: string): Promise<Declaration[]> {
  return listDeclarations(db, meetingId);
}
