import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { attachFile } from '#core/papers/change-papers.ts';
import { getPaper } from '#core/papers/papers.service.ts';
import { viewChangedPapers } from '#core/papers/view-papers.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import type { Target } from '#shared/record.ts';
import type { MadeVersion } from '#shared/scanning/scanning.ts';
import { makeCleanCopy, type MadeFile, makePdf } from './make-version.ts';
import { keepScan, scanVersions } from './scanning.service.ts';
import { viewScan } from './view-scan.ts';

const os = procedures.scanning;

export const scanningProcedures = {
  ofPaper: os.ofPaper
    .use(reading)
    .handler(({ input, context }) => viewScan(context.workspace, context.db, input.paperId)),

  scan: os.scan.use(reading).handler(async ({ input, context, signal }) => {
    refuseReadOnly(context.workspace.readOnly);
    const { currentVersionId } = await getPaper(context.db, input.paperId);
    if (currentVersionId === null) refuse('no-file', 'This paper has no file yet.');
    await scanVersions(context, [currentVersionId], { signal, again: true });
    return viewScan(context.workspace, context.db, input.paperId);
  }),

  cleanCopy: os.cleanCopy
    .use(reading)
    .use(async ({ context, next, signal }, { target }) => {
      refuseReadOnly(context.workspace.readOnly);
      const file = await makeCleanCopy(context, target.id, signal);
      return next({ context: { file } });
    })
    .use(inTransaction)
    .handler(({ input, context }) =>
      keepVersion(context, { target: input.target, file: context.file, sentence: cleanWords }),
    ),

  convert: os.convert
    .use(reading)
    .use(async ({ context, next, signal }, { target }) => {
      refuseReadOnly(context.workspace.readOnly);
      const file = await makePdf(context, target.id, signal);
      return next({ context: { file } });
    })
    .use(inTransaction)
    .handler(({ input, context }) =>
      keepVersion(context, { target: input.target, file: context.file, sentence: pdfWords }),
    ),
};

const cleanWords = 'A clean copy is made, and is the current version.';
const pdfWords = 'A PDF is made, and is the current version.';

/** Names a file that was made as the paper's newest version, with what is still in it. */
async function keepVersion(
  context: ChangeContext,
  order: { target: Target; file: MadeFile; sentence: string },
): Promise<MadeVersion> {
  const { work, db, workspace } = context;
  const { target, file: made, sentence } = order;
  const paper = await getPaper(db, target.id);
  // Another file came meanwhile: what was made is of one that is not current any more.
  if (paper.currentVersionId !== made.made.fromId) {
    refuse('changed', 'Another file was attached meanwhile. Nothing was made of it.');
  }
  const today = todayOf(context);
  const versionId = await attachFile(work, paper, { ...made, note: '', today });
  await keepScan(work, versionId, made.findings);
  const about = { meetingId: paper.meetingId, paperIds: [paper.id] };
  const change = await viewChangedPapers(db, about, today);
  return { change, scan: await viewScan(workspace, db, paper.id), sentence };
}

function refuseReadOnly(readOnly: boolean): void {
  if (readOnly) {
    refuse('read-only', 'This workspace is open for reading only. Nothing was changed.');
  }
}
