import type { AgendaDocument, AgendaEntry } from '../agenda-document.ts';
import { html } from './html.ts';
import { renderPage } from './page-frame.ts';
import { factList } from './parts.ts';

/** `accessibility.html`: the statement for what this bundle adds to a website (R-130, R-131). */
export function renderAccessibilityPage(agenda: AgendaDocument): string {
  const troubled = agenda.sections
    .flatMap((section) => section.entries)
    .flatMap((entry): AgendaEntry[] => [entry, ...entry.children])
    .flatMap((entry) => entry.papers)
    .filter((paper) => paper.accessibility === 'inaccessible');
  return renderPage({
    title: `Accessibility statement: ${agenda.bodyName}`,
    bodyName: agenda.bodyName,
    toRoot: '',
    sampleNotice: agenda.sampleNotice,
    back: { href: 'index.html', words: agenda.bodyName },
    data: null,
    main: html`<h1 class="govuk-heading-xl">Accessibility statement</h1>
      <p class="govuk-body">
        This statement is about the meeting pages and documents of ${agenda.bodyName}. The pages are
        made to meet level AA of the Web Content Accessibility Guidelines, version 2.2. They work
        with a keyboard, with a screen reader, without scripts, and when printed.
      </p>
      <h2 class="govuk-heading-m">How accessible the documents are</h2>
      <p class="govuk-body">
        Each agenda is a web page first. The agenda PDF is tagged, has a title and a language, and
        is checked against PDF/UA-1 when it is made. The pack PDF puts the agenda and all papers
        into one file for printing. Its paper pages are placed as pictures of pages with a name
        each: read the separate papers instead if you use a screen reader.
      </p>
      <p class="govuk-body">
        Papers are written by partner organisations. They are published as they were received, and
        some may not meet the guidelines in full.
      </p>
      ${
        troubled.length > 0 &&
        html`<p class="govuk-body">These papers are known to be hard to read for some people:</p>
          <ul class="govuk-list govuk-list--bullet">
            ${troubled.map((paper) => html`<li>${paper.title}</li>`)}
          </ul>`
      }
      <h2 class="govuk-heading-m">Ask for another format, or report a problem</h2>
      <p class="govuk-body">
        Tell us which page or paper it is and what you need, for example large print, easy read or
        audio.
      </p>
      ${agenda.contacts.length > 0 && factList(agenda.contacts)}
      <h2 class="govuk-heading-m">If you are not content with the answer</h2>
      <p class="govuk-body">
        The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and
        Mobile Applications) (No. 2) Accessibility Regulations 2018. You can contact the Equality
        Advisory and Support Service at
        <a class="govuk-link" href="https://www.equalityadvisoryservice.com/"
          >equalityadvisoryservice.com</a
        >.
      </p>`,
  });
}
