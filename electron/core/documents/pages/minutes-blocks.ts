import type {
  PrintedBlock,
  PrintedCell,
  PrintedList,
  PrintedProse,
  PrintedRecord,
  PrintedTable,
  Run,
} from '#shared/minutes/printed-minutes.ts';
import { type Html, html, htmlLines } from './html.ts';

/** The blocks under one item. Headings begin at the fourth level: the item has the third. */
export function renderBlocks(blocks: readonly PrintedBlock[]): Html[] {
  return headingsInOrder(blocks).map(renderBlock);
}

function renderBlock(block: PrintedBlock): Html {
  switch (block.type) {
    case 'record':
      return renderRecord(block);
    case 'gap':
      return html`<div class="cd-withheld"><p>${block.words}</p></div> `;
    case 'private':
      return html`<div class="cd-withheld">
        <p><strong>${block.heading}</strong></p>
        ${renderBlocks(block.blocks)}
      </div> `;
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
      return renderProse(block);
  }
}

function renderProse(block: PrintedProse): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p class="cd-record">${renderRuns(block.runs)}</p> `;
    case 'heading':
      return block.depth === 1
        ? html`<h4 class="govuk-heading-s">${renderRuns(block.runs)}</h4> `
        : html`<h5 class="govuk-heading-s">${renderRuns(block.runs)}</h5> `;
    case 'list':
      return renderList(block);
    case 'table':
      return renderTable(block);
  }
}

/** A record in a box of its own: what it is, its words, then its facts. */
function renderRecord({ kind, label, blocks, facts }: PrintedRecord): Html {
  return html`<div class="cd-minute cd-minute--${kind}">
    ${label !== '' && html`<p class="cd-minute__label">${label}</p>`} ${blocks.map(renderProse)}
    ${
      facts.length > 0 &&
      html`<dl class="cd-minute__facts">
        ${facts.map(
          ({ term, lines }) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${lines.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}</dd>
            </div> `,
        )}
      </dl>`
    }
  </div> `;
}

function renderList({ ordered, start, items }: PrintedList): Html {
  const inner = items.map(
    (item) =>
      html`<li>
        ${item.map((part) => (part.type === 'list' ? renderList(part) : html`<p class="cd-record">${renderRuns(part.runs)}</p>`))}
      </li> `,
  );
  return ordered
    ? html`<ol class="govuk-list govuk-list--number" start="${start}">
        ${inner}
      </ol> `
    : html`<ul class="govuk-list govuk-list--bullet">
        ${inner}
      </ul> `;
}

function renderTable({ rows }: PrintedTable): Html {
  const [head = [], ...body] = rows;
  return html`<table class="govuk-table">
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        ${head.map((cell) => html`<th scope="col" class="govuk-table__header" colspan="${cell.columns}">${renderCell(cell)}</th>`)}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${body.map(
        (row) =>
          html`<tr class="govuk-table__row">
            ${row.map((cell) => html`<td class="govuk-table__cell" colspan="${cell.columns}">${renderCell(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table> `;
}

function renderCell({ paragraphs: all }: PrintedCell): Html[] {
  return all.map(({ runs }, index) => html`${index > 0 && html`<br />`}${renderRuns(runs)}`);
}

function renderRuns(runs: readonly Run[]): Html[] {
  return runs.map(({ text, bold, italic }) => {
    const words = htmlLines(text);
    const slanted = italic ? html`<em>${words}</em>` : words;
    return bold ? html`<strong>${slanted}</strong>` : slanted;
  });
}

/** A heading of the second depth before one of the first would jump a level; it becomes one of the first. */
function headingsInOrder(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  let isUnder = false;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const depth = isUnder ? block.depth : 1;
    isUnder = true;
    return { ...block, depth };
  });
}
