import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument } from '../agenda-document.ts';
import { paragraphsOf, plainTitle } from '../plain-text.ts';
import { html } from './html.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs } from './parts.ts';

/** `index.html` of the bag: whose meetings these are and where the meeting is. */
export function renderBodyPage(view: PublicMeeting, agenda: AgendaDocument): string {
  const { body, meeting } = view;
  return renderPage({
    title: `${agenda.bodyName}: meetings and papers`,
    bodyName: agenda.bodyName,
    toRoot: '',
    sampleNotice: agenda.sampleNotice,
    back: null,
    data: null,
    main: html`<h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">${plainTitle(body.kindWords)}</span> ${agenda.bodyName}
      </h1>
      ${paragraphs(paragraphsOf(body.purpose))}
      <h2 class="govuk-heading-m">Meeting</h2>
      <p class="govuk-body">
        <a class="govuk-link" href="meetings/${meeting.slug}/index.html"
          >${agenda.meetingTitle}, ${agenda.when}</a
        >${agenda.standing !== null && html` <strong>${agenda.standing.word}</strong>`}
      </p>
      ${
        agenda.contacts.length > 0 &&
        html`<h2 class="govuk-heading-m">Contact</h2>
          ${factList(agenda.contacts)}`
      }`,
  });
}
