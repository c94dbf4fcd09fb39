import type { Fact, Standing } from '../agenda-document.ts';
import { type Html, html, htmlLines } from './html.ts';

/** Paragraphs of the record, with the line ends that were typed. */
export function paragraphs(all: readonly string[]): Html[] {
  return all.map((words) => html`<p class="cd-record">${htmlLines(words)}</p> `);
}

/** Facts as a summary list: the term, then its lines. */
export function factList(facts: readonly Fact[]): Html {
  return html`<dl class="govuk-summary-list govuk-summary-list--no-border cd-list">
    ${facts.map(
      ({ term, lines }) =>
        html`<div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">${term}</dt>
          <dd class="govuk-summary-list__value">
            ${lines.map((line, index) => html`${index > 0 && html`<br />`}${contactLink(line)}`)}
          </dd>
        </div> `,
    )}
  </dl>`;
}

/** "Cancelled", "Moved" or "Postponed", before anything else on the page. */
export function standingBlock(standing: Standing | null): Html | null {
  if (standing === null) return null;
  return html`<div class="cd-standing" role="region" aria-label="Important">
    <p class="cd-standing__word">${standing.word}</p>
    ${paragraphs(standing.sentences)}
  </div>`;
}

/** An e-mail address becomes a link; everything else stays text. */
function contactLink(line: string): Html {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(line)
    ? html`<a class="govuk-link" href="mailto:${line}">${line}</a>`
    : htmlLines(line);
}
