import type { AgendaDocument, AgendaEntry } from '../agenda-document.ts';
import { html, type HtmlPart } from './html.ts';
import { renderPage } from './page-frame.ts';

/**
 * `upload-report.html`: what the person who uploads needs to see. Each paper with its clear days, late
 * papers and why, and what was held back, as counts only.
 */
export function renderUploadReport(
  agenda: AgendaDocument,
  meetingSlug: string,
  files: readonly { path: string; bytes: number }[],
): string {
  const entries = agenda.sections
    .flatMap((section) => section.entries)
    .flatMap((entry): AgendaEntry[] => [entry, ...entry.children]);
  const papers = entries.flatMap((entry) => entry.papers.map((paper) => ({ entry, paper })));
  const heldItems = entries.filter((entry) => entry.withheld !== null).length;
  const heldPapers = entries.reduce((count, entry) => count + entry.withheldPapers.length, 0);
  return renderPage({
    title: `Upload report: ${agenda.bodyName}, ${agenda.when}`,
    bodyName: agenda.bodyName,
    toRoot: '',
    sampleNotice: agenda.sampleNotice,
    back: { href: 'index.html', words: agenda.bodyName },
    data: null,
    main: html`<h1 class="govuk-heading-xl">Upload report</h1>
      <p class="govuk-body">
        Upload everything in this folder except this page. The pages of the meeting are in
        meetings/${meetingSlug}. Tell the officer the time at which the papers went live: the clear
        days are counted from it.
      </p>
      <h2 class="govuk-heading-m">Papers and their clear days</h2>
      ${
        papers.length === 0
          ? html`<p class="govuk-body">This agenda has no papers.</p>`
          : table(
              'Papers of this meeting',
              ['Item', 'Paper', 'State', 'Clear days'],
              papers.map(({ entry, paper }) => [
                entry.number,
                paper.title,
                [`${paper.facts.join(', ')}.`, ...paper.remarks].join(' '),
                paper.clearDays ?? 'Not published yet',
              ]),
            )
      }
      <h2 class="govuk-heading-m">Held back</h2>
      <p class="govuk-body">
        Items taken in private: ${heldItems}. Papers not published: ${heldPapers}.
      </p>
      <h2 class="govuk-heading-m">Files</h2>
      ${table(
        'Files to upload',
        ['File', 'Bytes'],
        files.map((file) => [
          html`<a class="govuk-link" href="${file.path}">${file.path}</a>`,
          file.bytes.toLocaleString('en-GB'),
        ]),
      )}`,
  });
}

function table(caption: string, heads: readonly string[], rows: readonly HtmlPart[][]): HtmlPart {
  return html`<table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--s">
      ${caption}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${heads.map((head) => html`<th scope="col" class="govuk-table__header">${head}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map(
        (row) =>
          html`<tr class="govuk-table__row">
            ${row.map((cell) => html`<td class="govuk-table__cell">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
