import { formatLongDate } from '#shared/calendar/date-words.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import type { SiteDifference } from '#shared/website/site-difference.rules.ts';
import type { SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import type { HeldBack } from '#shared/website/website.ts';
import type { AgendaEntry } from '../agenda-document.ts';
import { makeAgendaDocument } from '../make-agenda-document.ts';
import { html, type HtmlPart } from './html.ts';
import { renderPage } from './page-frame.ts';

/**
 * `upload-report.html` of the website: what is new, changed and withdrawn since the last export, each paper
 * with its clear days, late papers and why, and what was held back, as counts only.
 */
export function renderSiteReport(
  view: SiteView,
  about: {
    difference: SiteDifference;
    /** The number of the export that it is compared with; null for the first. */
    since: number | null;
    heldBack: readonly HeldBack[];
  },
): string {
  const { difference, since, heldBack } = about;
  const { added, changed, unchanged, withdrawn } = difference;
  const lead =
    since === null
      ? 'This is the first export of the website: every file is new.'
      : `Compared with export ${String(since)} of the website: ${countOf(added.length, 'new file')}, ${countOf(changed.length, 'changed file')}, ${countOf(withdrawn.length, 'file')} withdrawn, ${String(unchanged.length)} unchanged.`;
  return renderPage({
    title: `Upload report: ${view.brand.name}`,
    bodyName: view.brand.name,
    toRoot: '',
    sampleNotice: view.sample ? 'Sample: made from example records, not a real website' : null,
    back: { href: 'index.html', words: view.brand.name },
    data: null,
    main: html`<h1 class="govuk-heading-xl">Upload report</h1>
      <p class="govuk-body">${lead}</p>
      <p class="govuk-body">
        Upload the new and changed files, take down the withdrawn ones, and leave this page out.
        Tell the officer the time at which the papers went live: the clear days are counted from it.
      </p>
      ${files('Withdrawn: take these down', withdrawn, false)} ${files('New', added, true)}
      ${files('Changed', changed, true)}
      <h2 class="govuk-heading-m">Unchanged</h2>
      <p class="govuk-body">${countOf(unchanged.length, 'file')} as before.</p>
      <h2 class="govuk-heading-m">Papers and their clear days</h2>
      ${papers(view)}
      <h2 class="govuk-heading-m">Held back</h2>
      ${
        heldBack.length === 0
          ? html`<p class="govuk-body">Nothing.</p>`
          : html`<ul class="govuk-list govuk-list--bullet">
              ${heldBack.map(({ words, count }) => html`<li>${count} ${words}</li>`)}
            </ul>`
      }`,
  });
}

function files(title: string, paths: readonly string[], isHere: boolean): HtmlPart {
  if (paths.length === 0) return null;
  return html`<h2 class="govuk-heading-m">${title}</h2>
    <ul class="govuk-list">
      ${paths.map(
        (path) =>
          html`<li>${isHere ? html`<a class="govuk-link" href="${path}">${path}</a>` : path}</li>`,
      )}
    </ul>`;
}

function papers({ meetings }: SiteView): HtmlPart {
  const rows = meetings.filter(({ state }) => state === 'agenda').flatMap(rowsOf);
  if (rows.length === 0) return html`<p class="govuk-body">No papers are on the website.</p>`;
  return html`<table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--s">
      Papers on the website
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${['Meeting', 'Item', 'Paper', 'State', 'Clear days'].map((head) => html`<th scope="col" class="govuk-table__header">${head}</th>`)}
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

function rowsOf({ pack }: SiteMeeting): HtmlPart[][] {
  const meeting = `${pack.body.name}, ${formatLongDate(pack.meeting.day)}`;
  return makeAgendaDocument(pack)
    .sections.flatMap(({ entries }) => entries)
    .flatMap((entry): AgendaEntry[] => [entry, ...entry.children])
    .flatMap((entry) =>
      entry.papers.map((paper): HtmlPart[] => [
        meeting,
        entry.number,
        paper.title,
        [`${paper.facts.join(', ')}.`, ...paper.remarks].join(' '),
        paper.clearDays ?? 'Not published yet',
      ]),
    );
}
