import { renderMinutesDocx } from '#core/documents/minutes-docx.ts';
import { renderMinutesPdf } from '#core/documents/minutes-pdf.ts';
import { renderMinutesPage } from '#core/documents/pages/minutes-page.ts';
import { withStyles } from '#core/documents/pages/with-styles.ts';
import { openTypesetter } from '#core/documents/typesetter.ts';
import { NotFoundError } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { procedures, type ReadContext, reading } from '#core/procedures.ts';
import type { MinutesAudience } from '#shared/minutes/minutes.contract.ts';
import { printMinutes } from '#shared/minutes/printed-minutes.rules.ts';
import type { PrintedMinutes } from '#shared/minutes/printed-minutes.ts';
import { publicDocument } from '#shared/publishing/minutes-view.ts';
import { loadMinutesSource } from './minutes-output.service.ts';

const os = procedures.minutes;

/** The minutes as a page, a PDF or a DOCX, all from one document. */
export const minutesOutput = {
  preview: os.preview.use(reading).handler(async ({ input, context }) => {
    const { printed } = await printFor(context, input);
    return { html: withStyles(renderMinutesPage(printed)) };
  }),

  download: os.download.use(reading).handler(async ({ input, context, signal }) => {
    const { printed, fileName } = await printFor(context, input);
    switch (input.form) {
      case 'html': {
        const html = withStyles(renderMinutesPage(printed));
        return new File([html], `${fileName}.html`, { type: 'text/html' });
      }
      case 'docx': {
        const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
        const bytes = await renderMinutesDocx(printed);
        return new File([new Uint8Array(bytes)], `${fileName}.docx`, { type });
      }
      case 'pdf': {
        await using typesetter = openTypesetter(signal);
        const { pdf } = await renderMinutesPdf(printed, typesetter);
        return new File([new Uint8Array(pdf)], `${fileName}.pdf`, { type: 'application/pdf' });
      }
    }
  }),
};

/** The minutes for whoever asks; the public copy passes through its positive list. */
async function printFor(
  context: ReadContext,
  wish: { meetingId: string; audience: MinutesAudience; itemId: string | null },
): Promise<{ printed: PrintedMinutes; fileName: string }> {
  const source = await loadMinutesSource(context.db, {
    meetingId: wish.meetingId,
    today: todayOf(context),
    sample: context.workspace.isSample,
  });
  const printed = printMinutes(source, wish);
  if (wish.itemId !== null && printed.items.length === 0) throw new NotFoundError('minute');
  const standing = printed.standing.draft ? 'draft-' : '';
  const part = wish.itemId === null ? '' : '-extract';
  const audience = wish.audience === 'members' ? '-members' : '';
  const fileName = `${standing}minutes-${source.meeting.day}-${source.body.slug}${part}${audience}`;
  return { printed: wish.audience === 'public' ? publicDocument(printed) : printed, fileName };
}
