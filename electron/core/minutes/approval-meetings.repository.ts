import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import { meetingLinksById } from '#core/meetings/meetings.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingLink } from '#shared/meetings/meeting-view.ts';
import { approvesMinutesOf } from '#shared/minutes/approval.rules.ts';
import { isSuitableMeeting, type StepFacts } from '#shared/minutes/steps.rules.ts';

/** A later meeting of the body, with the item that approves the minutes there. */
export interface ApprovalMeeting {
  readonly meeting: Meeting;
  readonly link: MeetingLink;
  readonly approvalItemId: string | null;
}

const MOST = 12;

/** Later meetings of the body at which minutes can be approved, the nearest first. Four statements. */
export async function listApprovalMeetings(
  db: ReadDb,
  { meeting, body }: Pick<StepFacts, 'body'> & { meeting: Meeting },
): Promise<ApprovalMeeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('bodyId', '=', meeting.bodyId)
    .where('kind', '=', 'meeting')
    .where('day', '>', meeting.day)
    .where('deletedAt', 'is', null)
    .orderBy('day')
    .orderBy('id')
    .limit(MOST)
    .execute();
  const ids = rows.map(({ id }) => id);
  const links = await meetingLinksById(db, ids);
  const items = Map.groupBy(await listApprovalItems(db, ids), ({ meetingId }) => meetingId);
  const later = ids.flatMap((id) => links.get(id) ?? []);
  const next = later.find(({ meeting: each }) => each.status !== 'cancelled');
  return later
    .filter(({ meeting: each }) => isSuitableMeeting({ meeting, body }, each))
    .map(({ meeting: each, link }) => {
      const isLast = each.id === next?.meeting.id;
      const item = (items.get(each.id) ?? []).find((own) =>
        approvesMinutesOf(own, { day: meeting.day, isLast }),
      );
      return { meeting: each, link, approvalItemId: item?.id ?? null };
    });
}

/** The items of some meetings that approve minutes. */
export async function listApprovalItems(db: ReadDb, meetingIds: readonly string[]) {
  const rows = await db
    .selectFrom('agendaItems')
    .select(['id', 'meetingId', 'kind', 'title', 'withdrawnOn'])
    .where('meetingId', 'in', among(meetingIds))
    .where('kind', '=', 'minutes_approval')
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, withdrawnOn: row.withdrawnOn as CivilDate | null }));
}
