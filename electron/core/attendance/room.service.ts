import { loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { ItemPresence, Room } from '#shared/attendance/attendance.contract.ts';
import { type AttendanceTable, tabulate } from '#shared/attendance/attendance-table.rules.ts';
import type { Moment } from '#shared/attendance/presence.rules.ts';
import type { MinuteRules, QuorumState } from '#shared/attendance/quorum.ts';
import type { RoomFacts } from '#shared/attendance/room-facts.ts';
import { buildRoom, presenceAtEntries, quorumAtMoment } from '#shared/attendance/room.rules.ts';
import { loadRoomFacts, rulesInForce } from './load-room.ts';

/** Who is in the room after all that the minutes say. */
export async function readRoom(db: ReadDb, meetingId: string): Promise<Room> {
  return buildRoom(await loadRoomFacts(db, meetingId));
}

/**
 * The room loaded once, for whoever asks several things of it: `buildRoom(facts)`,
 * `quorumAtMoment(facts, moment)` and `presenceAtEntries(facts)` of `#shared/attendance/room.rules.ts`.
 */
export async function loadRoom(db: ReadDb, meetingId: string): Promise<RoomFacts> {
  return loadRoomFacts(db, meetingId);
}

/** Whether there is a quorum at the start, now, or at a block of an entry. */
export async function quorumAt(db: ReadDb, meetingId: string, at: Moment): Promise<QuorumState> {
  return quorumAtMoment(await loadRoomFacts(db, meetingId), at);
}

/** Presence of everybody at each item that was taken, in the order in which they were taken. */
export async function listItemPresence(db: ReadDb, meetingId: string): Promise<ItemPresence[]> {
  return itemPresenceOf(db, await loadRoomFacts(db, meetingId));
}

/** The same of a room that is loaded already. */
export async function itemPresenceOf(db: ReadDb, facts: RoomFacts): Promise<ItemPresence[]> {
  if (facts.entries.length === 0) return [];
  const { items, numbers } = await loadAgendaOrder(db, facts.meetingId);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  return presenceAtEntries(facts).flatMap(({ itemId, throughout, partly, withdrawn, quorum }) => {
    const title = titles.get(itemId ?? '');
    if (itemId === null || title === undefined) return [];
    const number = numbers.get(itemId) ?? '';
    return [{ itemId, number, title, throughout, partly, withdrawn, quorum }];
  });
}

/** What the body has settled about its minutes, with the defaults where it has settled nothing. */
export async function readMinuteRules(
  db: ReadDb,
  bodyId: string,
): Promise<Omit<MinuteRules, 'id' | 'version' | 'bodyId'>> {
  return rulesInForce(db, bodyId);
}

/** Who was there, for the printed minutes; a public form uses `publicWords` and leaves `note` out. */
export async function attendanceTable(db: ReadDb, meetingId: string): Promise<AttendanceTable> {
  return tabulate(await loadRoomFacts(db, meetingId));
}
