import { loadRoom } from '#core/attendance/room.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { Room } from '#shared/attendance/attendance.contract.ts';
import type { QuorumState } from '#shared/attendance/quorum.ts';
import { buildRoom, presenceAtEntries } from '#shared/attendance/room.rules.ts';

/** The room, and the quorum after the comings and goings of each entry. */
export async function roomOf(
  db: ReadDb,
  meetingId: string,
): Promise<{ room: Room; quorumOf: (entryId: string) => QuorumState | undefined }> {
  const facts = await loadRoom(db, meetingId);
  const room = buildRoom(facts);
  const quorums = new Map(
    presenceAtEntries(facts).map(({ entryId, quorum }) => [entryId, quorum] as const),
  );
  return { room, quorumOf: (entryId) => quorums.get(entryId) };
}
