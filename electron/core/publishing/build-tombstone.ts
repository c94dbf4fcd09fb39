import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument } from '../documents/agenda-document.ts';
import { makeAgendaDocument } from '../documents/make-agenda-document.ts';
import { renderMeetingIcs } from '../documents/meeting-ics.ts';
import { renderAgendaPdf } from '../documents/agenda-pdf.ts';
import { renderAccessibilityPage } from '../documents/pages/accessibility-page.ts';
import { renderFileListReport } from '../documents/pages/file-list-report-page.ts';
import { renderWithdrawnPage } from '../documents/pages/withdrawn-page.ts';
import { paragraphsOf } from '../documents/plain-text.ts';
import { resourceText } from '../documents/resources.ts';
import { openTypesetter } from '../documents/typesetter.ts';
import { type PayloadFile, textFile } from './bag.ts';
import type { BuildStep, BuiltBundle, RecipeOrder } from './bundle-recipe.ts';
import { zipPayload } from './zip-payload.ts';

export interface Tombstone {
  /** The meeting without its order of business. */
  view: PublicMeeting;
  /** `The agenda and papers` or `The minutes`. */
  what: string;
  withdrawnOn: CivilDate;
  publicReason: string;
  /** The addresses of what is taken back, from the root of the website. */
  paths: readonly string[];
  /** Addresses that name what may not be named any more: they are deleted, and named nowhere. */
  unnamed: ReadonlySet<string>;
}

/** The same addresses, each saying that what stood there was withdrawn, when, and why (bundle.md). */
export async function* buildTombstone(
  tombstone: Tombstone,
  order: RecipeOrder,
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  const { view, what } = tombstone;
  order.signal?.throwIfAborted();
  await using typesetter = openTypesetter(order.signal);
  yield { done: 1, sentence: 'Setting the page that says so' };
  const agenda = makeAgendaDocument(view);
  const sentences = sentencesOf(tombstone);
  const standing = { word: 'Withdrawn', sentences };
  const title = agenda.title.replace(/^Agenda:/, `Withdrawn, ${what.toLowerCase()}:`);
  const made = await renderAgendaPdf({ ...agenda, title, standing }, typesetter);
  yield { done: 6, sentence: 'Writing the web pages' };
  const files = [...pagesOf(tombstone, agenda, sentences), ...filesOf(tombstone, made.pdf)];
  const payload = [...files, reportOf(tombstone, agenda, files)];
  return yield* zipPayload(payload, { view, title, pages: made.pages, order });
}

function sentencesOf({ what, withdrawnOn, publicReason }: Tombstone): string[] {
  const were = /^The (agenda|minutes)/.test(what) ? 'were' : 'was';
  const lead = `${what} of this meeting ${were} withdrawn on ${formatPlainDate(withdrawnOn)}.`;
  return [lead, ...paragraphsOf(publicReason)];
}

function pagesOf(
  { view, what, paths }: Tombstone,
  agenda: AgendaDocument,
  sentences: readonly string[],
): PayloadFile[] {
  const home = `meetings/${view.meeting.slug}`;
  const own = paths.filter((path) => path.startsWith(`${home}/`) && path.endsWith('.html'));
  const addresses = new Set([...own, 'index.html', `${home}/withdrawn.html`]);
  const pages = [...addresses].map((path) =>
    textFile(
      path,
      renderWithdrawnPage(agenda, {
        ...{ what, sentences },
        toRoot: '../'.repeat(path.split('/').length - 1),
        isNotice: path.endsWith('index.html'),
      }),
    ),
  );
  return [
    textFile('assets/govuk-frontend.css', resourceText('pages/govuk-frontend.css')),
    textFile('assets/pages.css', resourceText('pages/pages.css')),
    textFile('accessibility.html', renderAccessibilityPage(agenda)),
    ...pages,
  ];
}

/** A PDF at the address of each PDF; the entry in calendars stands, since the meeting does. */
function filesOf({ view, paths, unnamed }: Tombstone, pdf: Uint8Array): PayloadFile[] {
  return paths.flatMap((path) => {
    if (unnamed.has(path)) return [];
    if (path.endsWith('.pdf')) return [{ path, bytes: pdf }];
    return path.endsWith('.ics') ? [textFile(path, renderMeetingIcs(view))] : [];
  });
}

function reportOf(
  { view, what, paths, unnamed }: Tombstone,
  agenda: AgendaDocument,
  files: readonly PayloadFile[],
): PayloadFile {
  const kept = new Set(files.map(({ path }) => path));
  const { bodyName, sampleNotice } = agenda;
  const remove = paths.filter(
    (path) => !kept.has(path) && !unnamed.has(path) && path !== 'upload-report.html',
  );
  const hidden = paths.filter((path) => unnamed.has(path)).length;
  const report = renderFileListReport({
    about: `withdrawal, ${bodyName}, ${agenda.when}`,
    ...{ bodyName, sampleNotice, remove },
    steps: [
      `${what} of this meeting are taken back. Upload everything in this folder except this page, over what is there: every address stays and says so.`,
      ...(hidden === 0
        ? []
        : [
            `Delete besides, from meetings/${view.meeting.slug}/papers, every file that is not in the list below.`,
          ]),
      `Where the web server can answer 410 Gone, it may show meetings/${view.meeting.slug}/withdrawn.html for it.`,
    ],
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength })),
  });
  return textFile('upload-report.html', report);
}
