import { countOf } from '#shared/calendar/date-words.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { makeAgendaDocument } from '../documents/make-agenda-document.ts';
import { renderMeetingIcs } from '../documents/meeting-ics.ts';
import { renderAccessibilityPage } from '../documents/pages/accessibility-page.ts';
import { renderBodyPage } from '../documents/pages/body-page.ts';
import { renderFileListReport } from '../documents/pages/file-list-report-page.ts';
import { renderNoticePage } from '../documents/pages/notice-page.ts';
import { resourceText } from '../documents/resources.ts';
import { type PayloadFile, textFile } from './bag.ts';
import type { BuildStep, BuiltBundle, BundleKind, RecipeOrder } from './bundle-recipe.ts';
import { packKind } from './pack-kind.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import { zipPayload } from './zip-payload.ts';

/**
 * The notice of a meeting whose papers are not out: day, time and place (S-084, S-086). No clear days are
 * counted from it. It keeps to the public pack in everything but what it holds.
 */
export const noticeKind: BundleKind = {
  checks: async (context, meetingId) =>
    (await packKind.checks(context, meetingId)).filter(({ id }) => id === 'meeting-facts'),

  recipe: async (context, meetingId, options) => {
    const view = await noticeOf(context, meetingId);
    return {
      ...(await packKind.recipe(context, meetingId, options)),
      kind: 'notice',
      sight: JSON.stringify(view),
      build: (order) => buildNotice(view, order),
      papers: [],
      outline: [],
      keep: () => Promise.resolve(),
      changedWords:
        'The meeting was changed while the notice was being built. Nothing was written. Build it again.',
      builtWords: ({ files }) =>
        `The notice of the meeting is built and read back: ${countOf(files.length, 'file')}.`,
    };
  },
};

/** The meeting as the public may know it, without its order of business. */
async function noticeOf({ workspace, ...context }: ReadContext, meetingId: string) {
  const { reader, isSample } = workspace;
  const loaded = await loadMeetingToPublish(reader, meetingId, todayOf(context));
  const { view } = await publicView(reader, loaded, isSample);
  return { ...view, sections: [] };
}

async function* buildNotice(
  view: PublicMeeting,
  order: RecipeOrder,
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  yield { done: 1, sentence: 'Writing the web pages' };
  const agenda = makeAgendaDocument(view);
  const { bodyName, sampleNotice } = agenda;
  const home = `meetings/${view.meeting.slug}`;
  const files: PayloadFile[] = [
    textFile('assets/govuk-frontend.css', resourceText('pages/govuk-frontend.css')),
    textFile('assets/pages.css', resourceText('pages/pages.css')),
    textFile('index.html', renderBodyPage(view, agenda)),
    textFile('accessibility.html', renderAccessibilityPage(agenda)),
    textFile(`${home}/index.html`, renderNoticePage(view, agenda)),
    textFile(`${home}/meeting.ics`, renderMeetingIcs(view)),
  ];
  const report = renderFileListReport({
    about: `${bodyName}, ${agenda.when}`,
    ...{ bodyName, sampleNotice },
    steps: [
      'Upload everything in this folder except this page.',
      `This is the notice only: the agenda and the papers follow. The pages of the meeting are in ${home}.`,
    ],
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength })),
  });
  const payload = [...files, textFile('upload-report.html', report)];
  const title = agenda.title.replace(/^Agenda:/, 'Notice of meeting:');
  return yield* zipPayload(payload, { view, title, pages: 0, order });
}
