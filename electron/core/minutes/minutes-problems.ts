import { readMinuteRules } from '#core/attendance/room.service.ts';
import { workingCalendarFor } from '#core/calendar-settings/calendar-settings.service.ts';
import { fromFlag, fromJsonList } from '#core/db/columns.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { addWorkingDays } from '#shared/calendar/working-days.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import type { Problem } from '#shared/meetings/status.ts';
import { flattenBlocks } from '#shared/minutes/document.rules.ts';
import { listMinutesProblems } from '#shared/minutes/problems.rules.ts';
import { flowOf, type LoadedMinutes } from './load-minutes.ts';

/** What is to be mended in the minutes before they go on. */
export async function listProblems(
  db: ReadDb,
  loaded: LoadedMinutes,
  today: CivilDate,
): Promise<Problem[]> {
  const { minutes, meeting, body, entries, numbers } = loaded;
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('meetingId', '=', meeting.id)
    .where('entryId', 'is not', null)
    .where('deletedAt', 'is', null)
    .orderBy('ref')
    .execute();
  return listMinutesProblems({
    today,
    minutes,
    decisions: rows.map((row) => ({
      ...row,
      usesResources: fromFlag(row.usesResources),
      reservations: fromJsonList(row.reservations),
    })),
    openItems: entries.flatMap(({ itemId, state }) =>
      itemId !== null && state === 'open' ? [{ itemId, number: numbers.get(itemId) ?? '' }] : [],
    ),
    hasPrivate: hasPrivateBusiness(loaded),
    draftDue: await draftDueOf(db, { meeting, body }),
  });
}

/** Whether something was taken while the public were out, or is in a confidential passage. */
export function hasPrivateBusiness({ entries, inPrivate }: LoadedMinutes): boolean {
  const { publicOutBefore } = flowOf(entries);
  return entries.some(
    ({ id, itemId, document }) =>
      publicOutBefore.get(id) === true ||
      (itemId !== null && inPrivate.has(itemId)) ||
      flattenBlocks(document).some((block) => block.inPrivate),
  );
}

/** The last day of the body's target for the draft: so many working days after the meeting. */
export async function draftDueOf(
  db: ReadDb,
  { meeting, body }: { meeting: Pick<Meeting, 'day'>; body: MeetingBody },
): Promise<CivilDate> {
  const { draftWithinDays } = await readMinuteRules(db, body.id);
  return addWorkingDays(await workingCalendarFor(db, body), meeting.day, draftWithinDays);
}
