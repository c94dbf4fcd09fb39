import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument, AgendaEntry } from '../agenda-document.ts';
import { renderPaper } from './agenda-page.ts';
import { type Html, html } from './html.ts';
import { meetingData } from './meeting-data.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs, standingBlock } from './parts.ts';

/** A file offered for download, with its size in words. */
export interface Download {
  href: string;
  title: string;
  /** "PDF, 214 pages, 18 MB". */
  facts: string;
}

/** `index.html` of a meeting: the notice, and everything there is to download. */
export function renderMeetingPage(
  view: PublicMeeting,
  agenda: AgendaDocument,
  downloads: readonly Download[],
): string {
  const entries = agenda.sections.flatMap((section) => section.entries).flatMap(withChildren);
  const withPapers = entries.filter((entry) => entry.papers.length > 0);
  return renderPage({
    title: agenda.title.replace(/^Agenda:/, 'Meeting:'),
    bodyName: agenda.bodyName,
    toRoot: '../../',
    sampleNotice: agenda.sampleNotice,
    back: { href: '../../index.html', words: agenda.bodyName },
    data: meetingData(view),
    main: html`${standingBlock(agenda.standing)}
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">Notice of meeting</span> ${agenda.meetingTitle}
      </h1>
      <p class="cd-when">${agenda.when}</p>
      ${factList(agenda.facts)} ${paragraphs(agenda.notice)}
      <h2 class="govuk-heading-m">Agenda and papers</h2>
      <ul class="govuk-list cd-papers">
        <li><a class="govuk-link" href="agenda.html">Agenda as a page</a></li>
        ${downloads.map(renderDownload)}
      </ul>
      ${withPapers.map(renderItemPapers)}
      ${
        agenda.contacts.length > 0 &&
        html`<h2 class="govuk-heading-m">Contact</h2>
          ${factList(agenda.contacts)}`
      }
      ${agenda.remarks.map(
        (remark) =>
          html`<h2 class="govuk-heading-m">${remark.title}</h2>
            ${paragraphs(remark.paragraphs)}`,
      )}`,
  });
}

function renderDownload({ href, title, facts }: Download): Html {
  return html`<li>
    <a class="govuk-link" href="${href}">${title}</a> <span class="cd-quiet">(${facts})</span>
  </li>`;
}

function renderItemPapers(entry: AgendaEntry): Html {
  return html`<h3 class="govuk-heading-s">Item ${entry.number}: ${entry.title}</h3>
    <ul class="govuk-list cd-papers">
      ${entry.papers.map(renderPaper)}
    </ul>`;
}

function withChildren(entry: AgendaEntry): AgendaEntry[] {
  return [entry, ...entry.children];
}
