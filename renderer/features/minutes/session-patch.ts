import type { Room } from '#shared/attendance/attendance.contract.ts';
import type { MinutesSession, SavedEntry } from '#shared/minutes/minutes-view.ts';

/** The screen after a save: what the answer tells takes the place of what was shown. */
export function withSaved(session: MinutesSession, saved: SavedEntry): MinutesSession {
  const { entry, minutes, room, refs, log, adjourned, inPrivate } = saved;
  const followed = new Map(saved.items.map((item) => [item.itemId, item]));
  return {
    ...session,
    room,
    refs,
    log,
    adjourned,
    inPrivate,
    minutes: newest(session.minutes, minutes),
    items: session.items.map((item) => ({
      ...item,
      ...followed.get(item.itemId),
      entry: item.itemId === entry.itemId ? newest(item.entry, entry) : item.entry,
    })),
  };
}

export function withRoom(session: MinutesSession, room: Room): MinutesSession {
  return { ...session, room };
}

/** Answers may overtake each other: the later version of a record wins. */
function newest<Stored extends { version: number }>(known: Stored | null, told: Stored): Stored {
  return known !== null && known.version > told.version ? known : told;
}
