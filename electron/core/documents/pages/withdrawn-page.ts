import type { AgendaDocument } from '../agenda-document.ts';
import { html } from './html.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs } from './parts.ts';

/** What stands at the address of something that was taken back: that it was, when, and why. */
export function renderWithdrawnPage(
  agenda: AgendaDocument,
  page: { what: string; sentences: readonly string[]; toRoot: string; isNotice: boolean },
): string {
  const { what, sentences, toRoot, isNotice } = page;
  return renderPage({
    title: `Withdrawn: ${what}, ${agenda.bodyName}, ${agenda.when}`,
    bodyName: agenda.bodyName,
    toRoot,
    sampleNotice: agenda.sampleNotice,
    back: null,
    data: null,
    main: html`<div class="cd-standing" role="region" aria-label="Important">
        <p class="cd-standing__word">Withdrawn</p>
        ${paragraphs(sentences)}
      </div>
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">${what}</span> ${agenda.meetingTitle}
      </h1>
      <p class="cd-when">${agenda.when}</p>
      ${isNotice && html`${factList(agenda.facts)} ${paragraphs(agenda.notice)}`}
      ${
        agenda.contacts.length > 0 &&
        html`<h2 class="govuk-heading-m">Contact</h2>
          ${factList(agenda.contacts)}`
      }`,
  });
}
