import type { PublicMinutesDocument } from '#shared/publishing/minutes-view.ts';
import type { Fact } from '../agenda-document.ts';
import { html } from './html.ts';
import type { Download } from './meeting-page.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs } from './parts.ts';

/** `index.html` of a bundle of minutes: what there is to read, and how it stands. */
export function renderMinutesIndex(
  minutes: PublicMinutesDocument,
  downloads: readonly Download[],
  contacts: readonly Fact[],
): string {
  return renderPage({
    title: `${minutes.title}: contents`,
    bodyName: minutes.bodyName,
    toRoot: '',
    sampleNotice: minutes.sampleNotice,
    back: null,
    data: null,
    main: html`<h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">${minutes.meetingTitle}</span> ${minutes.heading}
      </h1>
      <p class="cd-when">${minutes.when}</p>
      <p class="cd-label">${minutes.standing.word}</p>
      ${paragraphs(minutes.standing.sentences)}
      <h2 class="govuk-heading-m">Read the minutes</h2>
      <ul class="govuk-list cd-papers">
        ${downloads.map(
          ({ href, title, facts }) =>
            html`<li>
              <a class="govuk-link" href="${href}">${title}</a>
              <span class="cd-quiet">(${facts})</span>
            </li>`,
        )}
      </ul>
      ${
        contacts.length > 0 &&
        html`<h2 class="govuk-heading-m">Contact</h2>
          ${factList(contacts)}`
      }`,
  });
}

/** `upload-report.html`: what the person who uploads needs to see, and what was held back, as counts only. */
export function renderMinutesReport(
  minutes: PublicMinutesDocument,
  home: string,
  files: readonly { path: string; bytes: number }[],
): string {
  const items = minutes.items.filter((item) => item.ground !== null).length;
  const passages = minutes.items
    .flatMap((item) => item.blocks)
    .filter(({ type }) => type === 'gap').length;
  return renderPage({
    title: `Upload report: ${minutes.title}`,
    bodyName: minutes.bodyName,
    toRoot: '',
    sampleNotice: minutes.sampleNotice,
    back: { href: 'index.html', words: 'Contents' },
    data: null,
    main: html`<h1 class="govuk-heading-xl">Upload report</h1>
      <p class="govuk-body">
        Upload the files under ${home} and link them from the page of the meeting. The agenda and
        the papers that are there already stay as they are.
        ${
          minutes.standing.draft
            ? 'This is a draft: put the approved minutes in its place when there are some.'
            : 'Take the draft away if one was published.'
        }
      </p>
      <h2 class="govuk-heading-m">Held back</h2>
      <p class="govuk-body">
        Items taken in private: ${items}. Passages not published: ${passages}.
      </p>
      <h2 class="govuk-heading-m">Files</h2>
      <table class="govuk-table">
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
                <td class="govuk-table__cell">
                  <a class="govuk-link" href="${path}">${path}</a>
                </td>
                <td class="govuk-table__cell">${bytes.toLocaleString('en-GB')}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
}
