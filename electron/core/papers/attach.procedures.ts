import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { keepReport, readStoredReport } from '#core/reports/reports.service.ts';
import { scanInBackground } from '#core/scanning/scanning.service.ts';
import { CHUNK_BYTES } from '#shared/papers/paper-file.ts';
import { titleOfFile } from '#shared/papers/paper-words.rules.ts';
import { addPaper, attachFile } from './change-papers.ts';
import { countPages } from './count-pages.ts';
import { getVersion } from './paper-versions.repository.ts';
import { getPaper } from './papers.repository.ts';
import { appendChunk, beginUpload, cancelUpload, finishUpload } from './uploads.ts';
import { viewChangedPapers } from './view-papers.ts';

const os = procedures.papers;

/** Files go in and out in pieces; the records change once, when the whole file is stored. */
export const attachProcedures = {
  beginAttach: os.beginAttach.use(reading).handler(({ input, context }) => ({
    uploadId: beginUpload(context.workspace, input),
    chunkBytes: CHUNK_BYTES,
  })),

  appendChunk: os.appendChunk.use(reading).handler(({ input, context }) => ({
    received: appendChunk(context.workspace, input),
  })),

  cancelAttach: os.cancelAttach.use(reading).handler(({ input, context }) => {
    cancelUpload(context.workspace, input.uploadId);
    return {};
  }),

  finishAttach: os.finishAttach
    .use(reading)
    .use(async ({ context, next }, input) => {
      const { workspace } = context;
      // The file is stored, and read, before the transaction that names it (architecture.md, 5).
      const file = finishUpload(workspace, input.uploadId);
      const pages = await countPages(workspace, file);
      const report = await readStoredReport(workspace, file);
      const attached = { versionId: '' };
      const result = await next({ context: { file, pages, report, attached } });
      // What is hidden in it is looked for once it is attached, and never holds that up.
      scanInBackground(context, attached.versionId);
      return result;
    })
    .use(inTransaction)
    .handler(async ({ input: { to, note }, context }) => {
      const { work, db, file, pages, report, attached } = context;
      const paper =
        'paperId' in to
          ? await getPaper(db, to.paperId)
          : await addPaper(work, {
              ...to.newPaper,
              title: to.newPaper.title === '' ? titleOfFile(file.fileName) : to.newPaper.title,
            });
      const today = todayOf(context);
      const paperVersionId = await attachFile(work, paper, { file, pages, note, today });
      attached.versionId = paperVersionId;
      const { meetingId, id } = paper;
      await keepReport(work, { paperId: id, paperVersionId }, report);
      return viewChangedPapers(db, { meetingId, paperIds: [id] }, today);
    }),

  download: os.download.use(reading).handler(async ({ input, context }) => {
    const { sha256, fileName, mediaType } = await getVersion(context.db, input.versionId);
    const bytes = await context.workspace.papers.read(sha256);
    // A copy of its own: the store may keep its buffer.
    return new File([new Uint8Array(bytes)], fileName, { type: mediaType });
  }),
};
