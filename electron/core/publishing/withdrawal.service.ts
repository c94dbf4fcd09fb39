import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { withdrawPublishedPaper } from '#core/papers/papers.service.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { nameOfBundle } from '#shared/publishing/bundle-words.ts';
import { isPublicKind } from '#shared/publishing/publishing.ts';
import type { NewWithdrawal, Withdrawal } from '#shared/publishing/withdrawal.ts';
import { placesToClear, sayPlaces, whyNotWithdraw } from '#shared/publishing/withdrawal.rules.ts';
import { storedDay } from '#core/db/stored.ts';
import { getExport, holdsPaper } from './exports.repository.ts';
import { listPublications } from './publications.repository.ts';
import {
  getWithdrawal,
  insertWithdrawal,
  insertWithdrawalPlace,
  isWithdrawn,
  listWithdrawalPlaces,
  listWithdrawals,
  listWithdrawnExports,
  type StoredWithdrawal,
} from './withdrawals.repository.ts';

/**
 * Takes something published back, with the list of places that it has to be cleared from. It is for good:
 * nothing is deleted, and what is put right is published again as a new version.
 */
export async function withdrawExport(
  work: Work,
  input: z.output<typeof NewWithdrawal>,
): Promise<Withdrawal> {
  const { exportId, paperId, reason, publicReason } = input;
  const entry = await getExport(work.db, exportId);
  const { meetingId } = entry;
  const published =
    meetingId === null
      ? []
      : (await listPublications(work.db, meetingId)).filter((one) => one.exportId === exportId);
  const known = await listWithdrawnExports(work.db, meetingId ?? undefined);
  const why = whyNotWithdraw({
    isPublic: isPublicKind(entry.kind),
    hasMeeting: meetingId !== null,
    withdraws: entry.withdrawsId !== null,
    isPublished: published.length > 0,
    isWithdrawn: isWithdrawn(known, exportId) !== undefined,
  });
  if (why !== null) refuse('not-withdrawable', why);
  if (paperId !== null) await withdrawPaper(work, { exportId, paperId, publicReason });
  const id = uuid();
  const withdrawnBy = work.action.actor;
  await insertWithdrawal(work, {
    ...{ id, exportId, meetingId, paperId, reason, publicReason, withdrawnBy },
  });
  const places = placesToClear({
    places: published.map(({ place }) => place),
    placedIn: entry.placedIn,
  });
  for (const [position, place] of places.entries()) {
    await insertWithdrawalPlace(work, { id: uuid(), withdrawalId: id, place, position });
  }
  return viewWithdrawal(work.db, id);
}

/** The withdrawals of a meeting with what is still to be cleared, newest first. Two statements. */
export async function withdrawalsOf(db: ReadDb, meetingId: string): Promise<Withdrawal[]> {
  return viewed(db, await listWithdrawals(db, meetingId));
}

export async function viewWithdrawal(db: ReadDb, id: string): Promise<Withdrawal> {
  const [view] = await viewed(db, [await getWithdrawal(db, id)]);
  if (view === undefined) throw new Error('A withdrawal that was read is not shown.');
  return view;
}

async function viewed(db: ReadDb, stored: readonly StoredWithdrawal[]): Promise<Withdrawal[]> {
  const places = await listWithdrawalPlaces(
    db,
    stored.map(({ id }) => id),
  );
  return stored.map((row) => {
    const own = places
      .filter(({ withdrawalId }) => withdrawalId === row.id)
      .map(({ id, version, place, clearedOn, clearedBy, note }) => ({
        ...{ id, version, place, clearedBy, note },
        clearedOn: storedDay(clearedOn),
      }));
    const { id, version, exportId, exportNumber, paperId, reason, publicReason } = row;
    const { withdrawnBy, withdrawnAt, tombstoneId } = row;
    const exportKind = row.exportForm === 'notice' ? 'notice' : row.exportKind;
    return {
      ...{ id, version, exportId, exportNumber, paperId, reason, publicReason },
      ...{ withdrawnBy, withdrawnAt, tombstoneId, exportKind },
      what: row.paperTitle ?? nameOfBundle(exportKind, exportNumber),
      sentence: sayPlaces(own),
      places: own,
    };
  });
}

/** A paper that is out keeps its place on the agenda, as withdrawn. */
async function withdrawPaper(
  work: Work,
  about: { exportId: string; paperId: string; publicReason: string },
): Promise<void> {
  const { exportId, paperId, publicReason } = about;
  if (!(await holdsPaper(work.db, exportId, paperId))) {
    refuse('not-in-it', 'This paper is not in that version.', 'paperId');
  }
  await withdrawPublishedPaper(work, paperId, publicReason);
}
