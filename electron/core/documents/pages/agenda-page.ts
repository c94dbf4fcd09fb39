import type {
  AgendaDocument,
  AgendaEntry,
  AgendaPaper,
  ExcludedRow,
  Withheld,
} from '../agenda-document.ts';
import { type Html, html, htmlLines } from './html.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs, standingBlock } from './parts.ts';

/** `agenda.html`: the agenda to read on a screen, in the same words as the PDF. */
export function renderAgendaPage(agenda: AgendaDocument): string {
  return renderPage({
    title: agenda.title,
    bodyName: agenda.bodyName,
    toRoot: '../../',
    sampleNotice: agenda.sampleNotice,
    back: { href: 'index.html', words: 'Meeting notice and downloads' },
    data: null,
    main: agendaMain(agenda),
  });
}

/** What the page says, for whichever frame it stands in: a pack's or the website's. */
export function agendaMain(agenda: AgendaDocument): Html {
  return html`${standingBlock(agenda.standing)}
    <h1 class="govuk-heading-xl">
      <span class="govuk-caption-xl">${agenda.meetingTitle}</span> Agenda
    </h1>
    <p class="cd-when">${agenda.when}</p>
    ${factList(agenda.facts)} ${paragraphs(agenda.notice)}
    ${agenda.sections.map(
      (section) =>
        html`<h2 class="govuk-heading-m">${section.title}</h2>
          ${section.entries.map((entry) => renderEntry(entry, 3))}`,
    )}
    ${
      agenda.contacts.length > 0 &&
      html`<h2 class="govuk-heading-m">Contact</h2>
        ${factList(agenda.contacts)}`
    }
    ${agenda.remarks.map(
      (remark) =>
        html`<h2 class="govuk-heading-m">${remark.title}</h2>
          ${paragraphs(remark.paragraphs)}`,
    )}`;
}

function renderEntry(entry: AgendaEntry, level: 3 | 4): Html {
  const id = `item-${entry.number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const words = html`<span class="cd-item__number">${entry.number}</span> ${entry.title}`;
  return html`<div class="cd-item" id="${id}">
    ${level === 3 ? html`<h3 class="govuk-heading-m">${words}</h3>` : html`<h4 class="govuk-heading-s">${words}</h4>`}
    ${entry.withdrawn && html`<p class="govuk-body"><strong>Withdrawn from this agenda</strong></p>`}
    ${entry.facts.length > 0 && html`<p class="cd-facts">${entry.facts.join(' · ')}</p>`}
    ${entry.withheld !== null && renderWithheld(entry.withheld)} ${paragraphs(entry.paragraphs)}
    ${renderAsked(entry)}
    ${entry.toBeExcluded !== null && entry.toBeExcluded.length > 0 && renderExcluded(entry.toBeExcluded)}
    ${renderPapers(entry)}
    ${
      entry.background.length > 0 &&
      html`<p class="cd-label">Background papers</p>
        <ul class="govuk-list govuk-list--bullet">
          ${entry.background.map((words) => html`<li>${words}</li>`)}
        </ul>`
    }
    ${entry.children.map((child) => renderEntry(child, 4))}
  </div> `;
}

function renderAsked({ asked, toBeExcluded }: AgendaEntry): Html | null {
  if (asked === null) return null;
  const [only, ...others] = asked.recommendations;
  return html`<div class="${toBeExcluded === null ? 'cd-asked' : 'cd-asked cd-asked--long'}">
    <p>${asked.lead}</p>
    ${
      others.length === 0
        ? html`<p>${htmlLines(only ?? '')}</p>`
        : html`<ol type="a">
            ${asked.recommendations.map((words) => html`<li>${htmlLines(words)}</li>`)}
          </ol>`
    }
  </div>`;
}

function renderWithheld(withheld: Withheld): Html {
  return html`<div class="cd-withheld">
    <p><strong>${withheld.heading}</strong></p>
    ${paragraphs(withheld.paragraphs)}
  </div>`;
}

function renderExcluded(rows: readonly ExcludedRow[]): Html {
  return html`<table class="govuk-table">
    <caption class="govuk-table__caption govuk-table__caption--s">
      Business the public would be excluded from
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${['Item', 'Title', 'Ground', 'Reason'].map(
          (words) => html`<th scope="col" class="govuk-table__header">${words}</th>`,
        )}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${rows.map(
        (row) =>
          html`<tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">${row.number}</th>
            <td class="govuk-table__cell">${row.title}</td>
            <td class="govuk-table__cell">${row.ground}</td>
            <td class="govuk-table__cell">${row.reason}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderPapers(entry: AgendaEntry): Html | null {
  const count = entry.papers.length + entry.withheldPapers.length;
  if (count === 0) return null;
  return html`<p class="cd-label">${count === 1 ? 'Paper' : 'Papers'}</p>
    <ul class="govuk-list cd-papers">
      ${entry.papers.map(renderPaper)}
      ${entry.withheldPapers.map(
        (paper) => html`<li>${paper.title} ${renderWithheld(paper.withheld)}</li>`,
      )}
    </ul>`;
}

/** One paper as a list item, with a link where there is a file. */
export function renderPaper(paper: AgendaPaper): Html {
  const facts = [paper.sha256 === null ? '' : 'PDF', ...paper.facts].filter(Boolean).join(', ');
  return html`<li>
    ${
      paper.sha256 === null
        ? html`<span>${paper.title}</span>`
        : html`<a class="govuk-link" href="papers/${paper.fileName}">${paper.title}</a>`
    } <span class="cd-quiet">(${facts})</span>${paper.remarks.map(
      (words) => html`<br /><span class="cd-quiet">${words}</span>`,
    )}
  </li> `;
}
