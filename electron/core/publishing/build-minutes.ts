import { countOf } from '#shared/calendar/date-words.ts';
import type { PublicMinutes } from '#shared/publishing/minutes-view.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { makeAgendaDocument } from '../documents/make-agenda-document.ts';
import { renderMinutesDocx } from '../documents/minutes-docx.ts';
import { renderMinutesPdf } from '../documents/minutes-pdf.ts';
import { renderAccessibilityPage } from '../documents/pages/accessibility-page.ts';
import type { Download } from '../documents/pages/meeting-page.ts';
import { renderMinutesIndex, renderMinutesReport } from '../documents/pages/minutes-index-page.ts';
import { renderMinutesPage } from '../documents/pages/minutes-page.ts';
import { resourceText } from '../documents/resources.ts';
import { openTypesetter } from '../documents/typesetter.ts';
import { makeBag, type PayloadFile, payloadFiles, sizeInWords } from './bag.ts';
import type { BuildStep, BuiltBundle, RecipeOrder } from './bundle-recipe.ts';
import { writeZip } from './write-zip.ts';

export interface MinutesOrder extends RecipeOrder {
  /** The body and its contacts; of the meeting only what its public notice says. */
  view: PublicMeeting;
  minutes: PublicMinutes;
}

/**
 * Builds the public bundle of the minutes of one meeting: a page, a PDF and a DOCX of one document. The same
 * views and bagging date give the same bytes. The meeting's own page is not in it, so that uploading it
 * takes nothing away from the website.
 */
export async function* buildMinutes(
  order: MinutesOrder,
): AsyncGenerator<BuildStep, BuiltBundle, undefined> {
  const { view, minutes, signal, folder, fileName } = order;
  signal?.throwIfAborted();
  await using typesetter = openTypesetter(signal);
  yield { done: 1, sentence: 'Setting the minutes' };
  const pdf = await renderMinutesPdf(minutes.document, typesetter);
  yield { done: 5, sentence: 'Writing the document' };
  const docx = await renderMinutesDocx(minutes.document);
  yield { done: 7, sentence: 'Writing the web pages' };
  const payload = payloadOf({ view, minutes, pdf, docx });
  const bag = makeBag(payload, {
    sourceOrganization: minutes.document.bodyName,
    description: `${minutes.document.title}${view.sample ? ' (sample)' : ''}`,
    externalIdentifier: `urn:uuid:${minutes.meetingId}`,
    groupIdentifier: minutes.bodySlug,
    baggingDate: order.baggingDate,
  });
  yield { done: 8, sentence: `Writing ${countOf(bag.length, 'file')}` };
  const zip = await writeZip(bag, { folder, fileName, signal });
  return { ...zip, pages: pdf.pages, files: payloadFiles(payload) };
}

function payloadOf(made: {
  view: PublicMeeting;
  minutes: PublicMinutes;
  pdf: { pdf: Uint8Array; pages: number };
  docx: Uint8Array;
}): PayloadFile[] {
  const { view, minutes, pdf, docx } = made;
  const { document } = minutes;
  const name = document.standing.draft ? 'minutes-draft' : 'minutes-approved';
  const home = `meetings/${minutes.meetingSlug}`;
  const agenda = makeAgendaDocument(view);
  const downloads: Download[] = [
    { href: `${home}/${name}.html`, title: `${document.heading} as a page`, facts: 'web page' },
    {
      href: `${home}/${name}.pdf`,
      title: `${document.heading} to print`,
      facts: `PDF, ${countOf(pdf.pages, 'page')}, ${sizeInWords(pdf.pdf.byteLength)}`,
    },
    {
      href: `${home}/${name}.docx`,
      title: `${document.heading} as a Word document`,
      facts: `DOCX, ${sizeInWords(docx.byteLength)}`,
    },
  ];
  const files = [
    text('assets/govuk-frontend.css', resourceText('pages/govuk-frontend.css')),
    text('assets/pages.css', resourceText('pages/pages.css')),
    text('index.html', renderMinutesIndex(document, downloads, agenda.contacts)),
    text('accessibility.html', renderAccessibilityPage(agenda)),
    text(`${home}/${name}.html`, renderMinutesPage(document)),
    { path: `${home}/${name}.pdf`, bytes: pdf.pdf },
    { path: `${home}/${name}.docx`, bytes: docx },
  ];
  const listed = files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength }));
  return [...files, text('upload-report.html', renderMinutesReport(document, home, listed))];
}

function text(path: string, words: string): PayloadFile {
  return { path, bytes: Buffer.from(words, 'utf8') };
}
