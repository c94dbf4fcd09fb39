import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument } from '../agenda-document.ts';
import { html } from './html.ts';
import { meetingData } from './meeting-data.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs, standingBlock } from './parts.ts';

/** `index.html` of a meeting whose agenda is not out: when and where, and that the papers follow (S-084, S-086). */
export function renderNoticePage(view: PublicMeeting, agenda: AgendaDocument): string {
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
      <p class="govuk-body">
        The agenda and the papers are not published yet. They follow on this page.
      </p>
      <ul class="govuk-list cd-papers">
        <li>
          <a class="govuk-link" href="meeting.ics">Add this meeting to a calendar</a>
          <span class="cd-quiet">(iCalendar file)</span>
        </li>
      </ul>
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
