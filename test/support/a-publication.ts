import { v7 as uuid } from 'uuid';
import { freezeAgendaNumbers } from '#core/agenda/agenda.service.ts';
import { beginAction } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type { TestApp } from './test-app.ts';

/** What went on the website: a pack of a meeting with some papers, on a day. No file is made. */
export async function aPublication(
  { app, clock }: Pick<TestApp, 'app' | 'clock'>,
  about: {
    meeting: { id: string; bodyId: string };
    papers?: readonly PaperView[];
    publishedOn: string;
    kind?: 'meeting-pack' | 'members-pack';
  },
): Promise<void> {
  const { meeting, papers = [], publishedOn, kind = 'meeting-pack' } = about;
  const workspace = app.session.current;
  if (workspace === null) throw new Error('No workspace is open.');
  const at = clock.now.toISOString();
  await workspace.writer.transaction().execute(async (db) => {
    const work = beginAction(db, { at, actor: 'Officer', procedure: 'publishing.build' });
    const [exportId, meetingId, bodyId] = [uuid(), meeting.id, meeting.bodyId];
    await insertRecord(work, 'exports', {
      ...{ id: exportId, bodyId, meetingId, kind, number: 1, fileName: 'pack.zip' },
      ...{ sha512: '0'.repeat(128), bytes: 1, baggingDate: publishedOn, exportedAt: at },
    });
    for (const { paper, version } of papers) {
      const [paperId, paperVersionId] = [paper.id, version?.id ?? ''];
      await insertRecord(work, 'exportPapers', { id: uuid(), exportId, paperId, paperVersionId });
    }
    const publishedAt = `${publishedOn}T16:00:00.000Z`;
    await insertRecord(work, 'publications', {
      ...{ id: uuid(), exportId, meetingId, publishedAt, publishedOn },
    });
    if (kind === 'meeting-pack') await freezeAgendaNumbers(work, meetingId);
  });
}
