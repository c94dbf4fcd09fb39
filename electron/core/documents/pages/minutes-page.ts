import type {
  PrintedMinutes,
  PrintedItem,
  PrintedPerson,
} from '#shared/minutes/printed-minutes.ts';
import {
  type AttendanceColumn,
  attendanceColumns,
} from '#shared/minutes/printed-attendance.rules.ts';
import { plainWords } from '../minutes-words.ts';
import { type Html, html } from './html.ts';
import { renderBlocks } from './minutes-blocks.ts';
import { renderPage } from './page-frame.ts';
import { factList, paragraphs } from './parts.ts';

/** `minutes-draft.html` or `minutes-approved.html`: the minutes to read on a screen, in the words of the PDF. */
export function renderMinutesPage(printed: PrintedMinutes): string {
  const minutes = plainWords(printed);
  return renderPage({
    title: minutes.title,
    bodyName: minutes.bodyName,
    toRoot: '../../',
    sampleNotice: minutes.sampleNotice,
    back: { href: '../../index.html', words: minutes.bodyName },
    data: null,
    main: minutesMain(minutes),
  });
}

/** What the page says, for whichever frame it stands in: a pack's or the website's. */
export function minutesMain(printed: PrintedMinutes): Html {
  const minutes = plainWords(printed);
  return html`${minutes.marking !== null && html`<p class="cd-sample">${minutes.marking}</p>`}
    ${renderStanding(minutes)}
    <h1 class="govuk-heading-xl">
      <span class="govuk-caption-xl">${minutes.meetingTitle}</span> ${minutes.heading}
    </h1>
    <p class="cd-when">${minutes.when}</p>
    ${minutes.facts.length > 0 && factList(minutes.facts)}
    ${minutes.attendance.length > 0 && renderAttendance(minutes)}
    ${
      minutes.items.length > 0 &&
      html`<h2 class="govuk-heading-m">Business</h2>
        ${minutes.items.map(renderItem)}`
    }
    ${
      minutes.summary.length > 0 &&
      html`<h2 class="govuk-heading-m">Summary of the business taken in private</h2>
        ${paragraphs(minutes.summary)}`
    }
    ${
      minutes.corrections.length > 0 &&
      html`<h2 class="govuk-heading-m">Corrections made on approval</h2>
        <ul class="govuk-list govuk-list--bullet">
          ${minutes.corrections.map((words) => html`<li>${words}</li>`)}
        </ul>`
    }
    <h2 class="govuk-heading-m">About these decisions</h2>
    ${paragraphs([minutes.noDelegation])} ${renderSignature(minutes)}`;
}

function renderStanding({ standing }: PrintedMinutes): Html {
  return html`<div class="cd-standing" role="region" aria-label="Standing of these minutes">
    <p class="cd-standing__word">${standing.word}</p>
    ${paragraphs(standing.sentences)}
  </div>`;
}

function renderAttendance({ attendance }: PrintedMinutes): Html {
  const columns = attendanceColumns(attendance);
  return html`<h2 class="govuk-heading-m">Attendance</h2>
    ${attendance.map(
      ({ title, people }) =>
        html`<table class="govuk-table">
          <caption class="govuk-table__caption govuk-table__caption--s">
            ${title}
          </caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              ${columns.map(
                ({ heading }) => html`<th scope="col" class="govuk-table__header">${heading}</th>`,
              )}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            ${people.map((person) => renderPerson(person, columns))}
          </tbody>
        </table>`,
    )}`;
}

function renderPerson(person: PrintedPerson, columns: readonly AttendanceColumn[]): Html {
  return html`<tr class="govuk-table__row">
    ${columns.map(({ text }) => html`<td class="govuk-table__cell">${text(person)}</td>`)}
  </tr>`;
}

function renderItem(item: PrintedItem, index: number): Html {
  const words = html`${item.number !== '' && html`<span class="cd-item__number">${item.number}</span> `}${item.title}`;
  return html`<div class="cd-item" id="minute-${index + 1}">
    <h3 class="govuk-heading-m">${words}</h3>
    ${item.minute !== null && html`<p class="cd-facts">${item.minute}</p>`}
    ${
      item.ground !== null &&
      html`<div class="cd-withheld">
        <p><strong>${item.ground.heading}</strong></p>
        ${paragraphs(item.ground.paragraphs)}
      </div>`
    }
    ${renderBlocks(item.blocks)}
  </div> `;
}

function renderSignature({ signature }: PrintedMinutes): Html | null {
  if (signature === null) return null;
  return html`<h2 class="govuk-heading-m">Signature</h2>
    ${paragraphs([signature.signed ?? 'Signed, in the chair: ____________________ Date: __________'])}
    ${signature.hash !== null && html`<p class="cd-facts">Checksum of the records: ${signature.hash}</p>`}`;
}
