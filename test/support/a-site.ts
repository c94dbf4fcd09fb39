import { updateRecord } from '#core/db/records.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';
import { change, openSampleBoard, type SampleBoard } from './sample-board.ts';

/**
 * The sample with a small website: the Health and Wellbeing Board alone is on it, and leads, with its next
 * meeting and the two before. One meeting of another partnership is left, which nobody put on it.
 */
export async function openSampleSite(): Promise<SampleBoard> {
  const board = await openSampleBoard();
  await keepFewMeetings(board);
  const { bodyId } = await board.workspace.reader
    .selectFrom('meetings')
    .select('bodyId')
    .where('id', '=', board.meetingId)
    .executeTakeFirstOrThrow();
  await change(board, async (work) => {
    const rows = await work.db.selectFrom('bodyPublishing').selectAll().execute();
    for (const row of rows.filter((one) => one.bodyId !== bodyId)) {
      await updateRecord(work, 'bodyPublishing', row, { onWebsite: 0 });
    }
    const website = await work.db.selectFrom('websites').selectAll().executeTakeFirstOrThrow();
    await updateRecord(work, 'websites', website, { leadBodyId: bodyId });
  });
  return board;
}

/** Builds the website and gives back the last event; `during` sees each one. */
export async function buildSite(
  { client }: Pick<SampleBoard, 'client'>,
  during: (event: BuildEvent) => Promise<void> = () => Promise.resolve(),
  passed: readonly PassedWarning['check'][] = [],
): Promise<BuildEvent> {
  const passedWarnings = passed.map((check) => ({ check, reason: 'Agreed with the chair.' }));
  const events = await client.website.build({ passedWarnings, baggingDate: '2026-11-17' });
  let last: BuildEvent | undefined;
  for await (const event of events) {
    await during(event);
    last = event;
  }
  if (last === undefined) throw new Error('The build said nothing.');
  return last;
}

/** The files of a built website by their path on it, without the report for the person who uploads. */
export async function filesOfSite(event: BuildEvent): Promise<Map<string, Buffer>> {
  if (event.state !== 'built') throw new Error(`It was not built: ${JSON.stringify(event)}`);
  const { files } = await readZip(event.path);
  const own = [...files]
    .filter(([name]) => name.startsWith('data/') && name !== 'data/upload-report.html')
    .map(([name, bytes]) => [name.slice('data/'.length), bytes] as const);
  return new Map(own);
}

/** The report for the person who uploads, as words. */
export async function reportOfSite(event: BuildEvent): Promise<string> {
  if (event.state !== 'built') throw new Error(`It was not built: ${JSON.stringify(event)}`);
  const { files } = await readZip(event.path);
  const report = files.get('data/upload-report.html')?.toString('utf8') ?? '';
  return report.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The other meetings go into the bin: the fewer there are, the sooner a website is built. */
async function keepFewMeetings({ workspace, meetingId }: SampleBoard): Promise<void> {
  const built = await workspace.reader
    .selectFrom('meetings')
    .innerJoin('exports', 'exports.meetingId', 'meetings.id')
    .innerJoin('bodies', 'bodies.id', 'meetings.bodyId')
    .select(['meetings.id', 'bodies.slug'])
    .where('exports.kind', '=', 'meeting-pack')
    .distinct()
    .orderBy('meetings.day', 'desc')
    .execute();
  const own = built.filter(({ slug }) => slug === 'health-and-wellbeing-board').slice(0, 2);
  const other = built.find(({ slug }) => slug !== 'health-and-wellbeing-board');
  const kept = [meetingId, ...[...own, other].flatMap((one) => one?.id ?? [])];
  await workspace.writer
    .updateTable('meetings')
    .set({ deletedAt: '2026-11-17T09:00:00.000Z' })
    .where('id', 'not in', kept)
    .execute();
}
