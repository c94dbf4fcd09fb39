import type { AgendaDocument } from '../agenda-document.ts';
import { html } from './html.ts';
import { renderPage } from './page-frame.ts';

/** What lies beside a cover note, and what it is. */
export interface NotedFile {
  href: string;
  title: string;
  facts: string;
}

/** `index.html` of a pack that is not for the public: for whom it is, and what is in it. */
export function renderCoverNote(
  agenda: AgendaDocument,
  note: { heading: string; audience: string; paragraphs: string[]; files: NotedFile[] },
): string {
  return renderPage({
    title: `${note.heading}: ${agenda.bodyName}, ${agenda.when}`,
    bodyName: agenda.bodyName,
    toRoot: '',
    sampleNotice: agenda.sampleNotice,
    back: null,
    data: null,
    main: html`<h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">${agenda.meetingTitle}</span> ${note.heading}
      </h1>
      <p class="cd-when">${agenda.when}</p>
      <div class="cd-withheld">
        <p><strong>${note.audience}</strong></p>
      </div>
      ${note.paragraphs.map((words) => html`<p class="govuk-body">${words}</p>`)}
      <h2 class="govuk-heading-m">Files</h2>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">
          Files of this pack
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">File</th>
            <th scope="col" class="govuk-table__header">What it is</th>
            <th scope="col" class="govuk-table__header">Size</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${note.files.map(
            (file) =>
              html`<tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  <a class="govuk-link" href="${file.href}">${file.href}</a>
                </th>
                <td class="govuk-table__cell">${file.title}</td>
                <td class="govuk-table__cell">${file.facts}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
}
