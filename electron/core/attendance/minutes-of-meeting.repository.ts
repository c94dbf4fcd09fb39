import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { RoomEntry } from '#shared/attendance/room-facts.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { MinutesState } from '#shared/minutes/minutes.ts';
import { storedTime } from './attendance.repository.ts';

/** What presence needs to know of the minutes of a meeting. */
export interface MinutesOfMeeting {
  readonly state: MinutesState | null;
  readonly approvedOn: CivilDate | null;
  readonly startedAt: TimeOfDay | null;
  readonly endedAt: TimeOfDay | null;
  /** In the order in which the items were opened. */
  readonly entries: readonly RoomEntry[];
}

export async function findMinutesOf(db: ReadDb, meetingId: string): Promise<MinutesOfMeeting> {
  const minutes = await db
    .selectFrom('minutes')
    .select(['id', 'state', 'startedAt', 'endedAt', 'approvedOn'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (minutes === undefined) return noMinutes;
  const entries = await db
    .selectFrom('minuteEntries')
    .select(['id', 'itemId', 'state', 'startedAt'])
    .where('minutesId', '=', minutes.id)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return {
    state: minutes.state,
    approvedOn: storedDay(minutes.approvedOn),
    startedAt: storedTime(minutes.startedAt),
    endedAt: storedTime(minutes.endedAt),
    entries: entries.map((entry) => ({ ...entry, startedAt: storedTime(entry.startedAt) })),
  };
}

const noMinutes: MinutesOfMeeting = {
  state: null,
  approvedOn: null,
  startedAt: null,
  endedAt: null,
  entries: [],
};
