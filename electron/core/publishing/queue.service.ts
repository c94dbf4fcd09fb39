import type { ReadDb } from '#core/db/history.ts';
import { listKnownUpcoming } from '#core/meetings/meetings.service.ts';
import { toScheduled } from '#core/meetings/view-meetings.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { QueueEntry } from '#shared/publishing/publishing.ts';
import { listExportedMeetings } from './queue.repository.ts';

/** Meetings ahead of every body with what is still to be published, the most pressing first. */
export async function publishingQueue(db: ReadDb, today: CivilDate): Promise<QueueEntry[]> {
  const known = await listKnownUpcoming(db, { today, limit: 200 });
  const exported = await listExportedMeetings(
    db,
    known.map(({ meeting }) => meeting.id),
  );
  return known
    .map(toScheduled)
    .filter(({ publishBy }) => publishBy.counts)
    .map(({ meeting, body, publishBy, compliance }): QueueEntry => {
      const isLate = compliance.compliant === false;
      const isOut = compliance.firstPublishedOn !== null;
      return {
        meetingId: meeting.id,
        meetingSlug: meeting.slug,
        bodySlug: body.slug,
        bodyName: body.name,
        day: meeting.day,
        startsAt: meeting.startsAt,
        publishBy: publishBy.latestSafe,
        daysLeft: publishBy.workingDaysLeft,
        state: isOut
          ? isLate
            ? 'published_late'
            : 'published'
          : isLate
            ? 'overdue'
            : exported.has(meeting.id)
              ? 'built'
              : 'to_build',
        sentence: isOut ? compliance.sentence : publishBy.words,
      };
    })
    .sort((a, b) => (a.publishBy < b.publishBy ? -1 : a.publishBy > b.publishBy ? 1 : 0));
}
