import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { findBodyPublishing } from '#core/website/body-publishing.service.ts';
import type { Approval, NewApproval } from '#shared/publishing/approval.ts';
import { approvalState, whyNotAnswer, whyNotApproved } from '#shared/publishing/approval.rules.ts';
import { isPublicKind } from '#shared/publishing/publishing.ts';
import { insertApproval, listApprovals } from './approvals.repository.ts';
import { getExport, type StoredExport } from './exports.repository.ts';

/** Takes the answer of a second officer to one file; the file's checksum is what they answered to. */
export async function answerExport(work: Work, answer: NewApproval): Promise<Approval[]> {
  const entry = await getExport(work.db, answer.exportId);
  const { sha512, exportedBy } = entry;
  const why = whyNotAnswer(
    { sha512, exportedBy, isPublic: isPublicKind(entry.kind), withdraws: isTombstone(entry) },
    answer,
  );
  if (why !== null) refuse(why.reason, why.sentence, why.field);
  await insertApproval(work, { id: uuid(), ...answer });
  return listApprovals(work.db, [answer.exportId]);
}

/** Refuses what a second officer has still to approve, where the partnership asks for that. */
export async function refuseUnapproved(db: ReadDb, entry: StoredExport): Promise<void> {
  // A withdrawal is urgent: it is put up first and looked at afterwards.
  if (isTombstone(entry)) return;
  const { approvalNeeded } = await findBodyPublishing(db, entry.bodyId);
  if (!approvalNeeded) return;
  const state = approvalState(await listApprovals(db, [entry.id]), entry);
  const why = whyNotApproved(state);
  if (why !== null) refuse('not-approved', why);
}

function isTombstone({ withdrawsId }: StoredExport): boolean {
  return withdrawsId !== null;
}
