import type { ReadDb } from '#core/db/history.ts';
import { newestOutlines } from '#core/publishing/exports.service.ts';
import { outlineOf, outlineOfMinutes } from '#core/publishing/outline.ts';
import type { OutlineEntry } from '#shared/publishing/difference.ts';
import { listSeenChanges } from './changed-at.repository.ts';
import type { LoadedMeeting } from './load-site-meetings.ts';
import type { LoadedSite } from './load-site-view.ts';
import { noticeFields } from './site-changed-at.ts';

/** An agenda or minutes on the website that are not as the second officer approved them. */
export interface ChangedSince {
  readonly loaded: LoadedMeeting;
  readonly what: 'agenda' | 'minutes';
}

/**
 * The website shows the records as they are. Where a second officer approves each bundle, what was changed
 * after that has been approved by nobody: it is told, whatever it is. Two statements.
 */
export async function changedSinceApproval(
  db: ReadDb,
  { meetings }: Pick<LoadedSite, 'meetings'>,
): Promise<ChangedSince[]> {
  const asked = meetings.filter(({ body }) => body.publishing.approvalNeeded);
  const ids = asked.map(({ meeting }) => meeting.id);
  if (ids.length === 0) return [];
  const built = await newestOutlines(db, ids);
  const notices = await listSeenChanges(db, { ids, fields: noticeFields });
  return asked.flatMap((loaded): ChangedSince[] => {
    const { meeting, agenda, site } = loaded;
    const pack = built(meeting.id, 'meeting-pack');
    const minutes = built(meeting.id, 'minutes');
    const noticeAt = notices.get(meeting.id) ?? '';
    const isSameAgenda =
      agenda === null ||
      (pack !== undefined &&
        noticeAt <= pack.exportedAt &&
        isSame(outlineOf(agenda.agenda, site.pack), pack.outline));
    const isSameMinutes =
      site.minutes === null ||
      (minutes !== undefined && isSame(outlineOfMinutes(site.minutes), minutes.outline));
    return [
      ...(isSameAgenda ? [] : [{ loaded, what: 'agenda' } as const]),
      ...(isSameMinutes ? [] : [{ loaded, what: 'minutes' } as const]),
    ];
  });
}

function isSame(now: readonly OutlineEntry[], before: readonly OutlineEntry[]): boolean {
  return marksOf(now) === marksOf(before);
}

function marksOf(outline: readonly OutlineEntry[]): string {
  return JSON.stringify(outline.map(({ id, mark, state }) => [id, mark, state]));
}
