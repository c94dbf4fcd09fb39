import type { ReadDb } from '#core/db/history.ts';
import type { ReadContext } from '#core/procedures.ts';
import { type Scan, scansOf, scanVersions } from '#core/scanning/scanning.service.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import type { LoadedMeeting } from './load-site-meetings.ts';
import type { LoadedSite } from './load-site-view.ts';

/** What is known of the inside of every paper of the website, in one statement. */
export async function contentsOfSite(
  db: ReadDb,
  { meetings }: Pick<LoadedSite, 'meetings'>,
): Promise<ReadonlyMap<string, Scan>> {
  return scansOf(db, meetings.flatMap(versionsOf));
}

/**
 * Looks into the papers of the website that nobody has looked into yet, meeting by meeting, so that nothing
 * leaves unseen (bundle.md, point 5). Says how many there were.
 */
export async function* scanSite(
  context: ReadContext,
  { meetings }: Pick<LoadedSite, 'meetings'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<BuildEvent, number, undefined> {
  const known = await contentsOfSite(context.workspace.reader, { meetings });
  let looked = 0;
  for (const loaded of meetings) {
    const missing = versionsOf(loaded).filter((id) => !known.has(id));
    if (missing.length === 0) continue;
    const { body, meeting } = loaded;
    const sentence = `Looking into the papers of ${body.body.name}, ${formatLongDate(meeting.day)}`;
    yield { state: 'building', done: 0, of: 10, sentence };
    await scanVersions(context, missing, { signal });
    looked += missing.length;
  }
  return looked;
}

function versionsOf({ papers }: LoadedMeeting): string[] {
  return papers.map(({ paperVersionId }) => paperVersionId);
}
