import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { OutlineEntry } from '#shared/publishing/difference.ts';
import { readReport } from './difference-report.ts';

/** The newest pack or minutes of a meeting as they were built: when, and what they were made of. */
export interface BuiltOutline {
  readonly exportedAt: string;
  /** Empty for a bundle from before outlines were kept. */
  readonly outline: readonly OutlineEntry[];
}

/** The newest whole bundles of these meetings, by meeting and kind; one statement. */
export async function listNewestOutlines(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<(meetingId: string, kind: 'meeting-pack' | 'minutes') => BuiltOutline | undefined> {
  const rows = await db
    .selectFrom('exports')
    .select(['meetingId', 'kind', 'exportedAt', 'report'])
    .where('kind', 'in', ['meeting-pack', 'minutes'])
    .where('form', '=', 'whole')
    .where('meetingId', 'in', among(meetingIds))
    .where('deletedAt', 'is', null)
    .orderBy('number')
    .execute();
  const newest = new Map(rows.map((row) => [`${row.kind} ${row.meetingId ?? ''}`, row]));
  return (meetingId, kind) => {
    const row = newest.get(`${kind} ${meetingId}`);
    if (row === undefined) return undefined;
    return { exportedAt: row.exportedAt, outline: readReport(row.report)?.outline ?? [] };
  };
}
