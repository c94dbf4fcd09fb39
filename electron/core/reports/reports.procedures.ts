import { amendAgendaItem, requireItem } from '#core/agenda/agenda.service.ts';
import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { requirePaperWithFile } from '#core/papers/paper-file.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { itemWithReport } from '#shared/reports/report.rules.ts';
import { makeReportTemplate } from './report-template.service.ts';
import { keepReport, readStoredReport } from './reports.service.ts';
import { linesAround, viewReport } from './view-report.ts';

const os = procedures.reports;

export const reportsProcedures = {
  template: os.template.use(reading).handler(async ({ input, context }) => {
    const { db, workspace } = context;
    const paper = 'paperId' in input ? (await requirePaperWithFile(db, input.paperId)).paper : null;
    const itemId = 'itemId' in input ? input.itemId : (paper?.itemId ?? '');
    const { meetingId } = await requireItem(db, itemId);
    const { line } = await linesAround(db, { meetingId, itemId }, todayOf(context));
    return makeReportTemplate(db, { line, paper, isSample: workspace.isSample });
  }),

  ofPaper: os.ofPaper
    .use(reading)
    .handler(({ input, context }) => viewReport(context.db, input.paperId, todayOf(context))),

  read: os.read
    .use(reading)
    .use(async ({ context: { db, workspace }, next }, input) => {
      const { version } = await requirePaperWithFile(db, input.paperId);
      const read = version === null ? null : await readStoredReport(workspace, version);
      return next({ context: { version, read } });
    })
    .use(inTransaction)
    .handler(async ({ input: { paperId }, context }) => {
      const { work, version, read } = context;
      if (version !== null) await keepReport(work, { paperId, paperVersionId: version.id }, read);
      return viewReport(work.db, paperId, todayOf(context));
    }),

  use: os.use.use(inTransaction).handler(async ({ input, context }) => {
    const { work, db } = context;
    const today = todayOf(context);
    const report = await viewReport(db, input.paperId, today);
    if (report.state !== 'read')
      refuse('no-report', 'The file of this paper was changed. Look at it again.');
    const { whyNot, item: here } = report.beside;
    if (whyNot !== null) refuse('withheld', whyNot);
    if (here.id !== input.item.id) refuse('other-item', 'This paper belongs to another item now.');
    const item = await requireItem(db, here.id);
    const change = itemWithReport(item, report.words, input);
    return amendAgendaItem(work, { target: input.item, change, today });
  }),
};
