import { html, type HtmlPart } from './html.ts';
import { renderPage } from './page-frame.ts';

/** `upload-report.html` of a bundle without an agenda: what to do with it, and its files. */
export function renderFileListReport(report: {
  about: string;
  bodyName: string;
  sampleNotice: string | null;
  /** What the person who uploads does, sentence by sentence. */
  steps: readonly string[];
  files: readonly { path: string; bytes: number }[];
  /** Files to take off the website: nothing stands at their addresses any more. */
  remove?: readonly string[];
}): string {
  const { about, bodyName, sampleNotice, steps, files, remove = [] } = report;
  return renderPage({
    title: `Upload report: ${about}`,
    bodyName,
    toRoot: '',
    sampleNotice,
    back: { href: 'index.html', words: bodyName },
    data: null,
    main: html`<h1 class="govuk-heading-xl">Upload report</h1>
      ${steps.map((step) => html`<p class="govuk-body">${step}</p> `)}
      ${
        remove.length > 0 &&
        html`<h2 class="govuk-heading-m">Delete from the website</h2>
          <ul class="govuk-list govuk-list--bullet">
            ${remove.map((path) => html`<li>${path}</li>`)}
          </ul>`
      }
      <h2 class="govuk-heading-m">Files</h2>
      ${fileTable(files)}`,
  });
}

function fileTable(files: readonly { path: string; bytes: number }[]): HtmlPart {
  return html`<table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--s">
      Files to upload
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">File</th>
        <th scope="col" class="govuk-table__header">Bytes</th>
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${files.map(
        ({ path, bytes }) =>
          html`<tr class="govuk-table__row">
            <td class="govuk-table__cell"><a class="govuk-link" href="${path}">${path}</a></td>
            <td class="govuk-table__cell">${bytes.toLocaleString('en-GB')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
