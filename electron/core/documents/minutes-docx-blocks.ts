import {
  BorderStyle,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  PrintedBlock,
  PrintedCell,
  PrintedFact,
  PrintedList,
  PrintedProse,
  Run,
} from '#shared/minutes/printed-minutes.ts';
import { docxInk } from './docx-house.ts';
import { bulletReference, type DocxParts, numberedList } from './docx-lists.ts';

type Child = Paragraph | Table;

/** The blocks under one item, headings from the fourth level. */
export function docxBlocks(blocks: readonly PrintedBlock[], parts: DocxParts): Child[] {
  let isUnder = false;
  return blocks.flatMap((block): Child[] => {
    switch (block.type) {
      case 'record':
        return [
          ...(block.label === '' ? [] : [line(block.label, docxInk.accent)]),
          ...block.blocks.flatMap((inner) => prose(inner, parts, true)),
          ...docxFacts(block.facts),
        ];
      case 'gap':
        return [line(block.words, docxInk.withheld)];
      case 'private':
        return [line(block.heading, docxInk.withheld), ...docxBlocks(block.blocks, parts)];
      case 'paragraph':
      case 'heading':
      case 'list':
      case 'table': {
        const made = prose(block, parts, isUnder);
        isUnder = isUnder || block.type === 'heading';
        return made;
      }
    }
  });
}

/** Facts, each on its lines after its term. */
export function docxFacts(facts: readonly PrintedFact[]): Paragraph[] {
  return facts.map(
    ({ term, lines }) =>
      new Paragraph({
        children: [
          new TextRun({ text: `${term}: `, color: docxInk.quiet }),
          ...lines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) })),
        ],
      }),
  );
}

/** A table of plain words with its header row, repeated on each page. */
export function docxTable(rows: readonly (readonly string[])[]): Table {
  const cells = rows.map((row) =>
    row.map((text): PrintedCell => ({
      columns: 1,
      paragraphs: [{ type: 'paragraph', runs: [{ text, bold: false, italic: false }] }],
    })),
  );
  return table(cells, rows[0]?.length ?? 1);
}

function prose(block: PrintedProse, parts: DocxParts, isUnder: boolean): Child[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.runs) })];
    case 'heading': {
      const isSecond = isUnder && block.depth === 2;
      const heading = isSecond ? HeadingLevel.HEADING_5 : HeadingLevel.HEADING_4;
      return [new Paragraph({ heading, keepNext: true, children: runsOf(block.runs) })];
    }
    case 'list':
      return listOf(block, parts, 0);
    case 'table':
      // A paragraph after each table, or two tables would become one.
      return [table(block.rows, block.columns), new Paragraph({})];
  }
}

function listOf(list: PrintedList, parts: DocxParts, level: number): Paragraph[] {
  const reference = list.ordered ? numberedList(parts, list.start) : bulletReference;
  const deep = Math.min(level, 8);
  return list.items.flatMap((item) =>
    item.flatMap((part, index) => {
      if (part.type === 'list') return listOf(part, parts, level + 1);
      const place =
        index === 0
          ? { numbering: { reference, level: deep } }
          : { indent: { left: 500 * (deep + 1) } };
      return [new Paragraph({ children: runsOf(part.runs), ...place })];
    }),
  );
}

function table(rows: readonly (readonly PrintedCell[])[], columns: number): Table {
  const width = Math.floor(pageWidth / columns);
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: Object.fromEntries(
      ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
        side,
        { style: BorderStyle.SINGLE, size: 4, color: 'B9C3C8' },
      ]),
    ),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({
                columnSpan: cell.columns,
                children: cellOf(cell, index === 0),
              }),
          ),
        }),
    ),
  });
}

/** A cell has to hold a paragraph, also an empty one. */
function cellOf({ paragraphs }: PrintedCell, isHead: boolean): Paragraph[] {
  if (paragraphs.length === 0) return [new Paragraph({})];
  return paragraphs.map(
    ({ runs }) =>
      new Paragraph({
        children: runsOf(runs.map((run) => ({ ...run, bold: isHead || run.bold }))),
      }),
  );
}

function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').map((part, index) => {
      const look: IRunOptions = { bold, italics: italic, ...(index > 0 ? { break: 1 } : {}) };
      return new TextRun({ ...look, text: part });
    }),
  );
}

function line(text: string, color: string): Paragraph {
  const look: IRunOptions = { text, color, bold: true };
  return new Paragraph({ keepNext: true, children: [new TextRun(look)] });
}

const pageWidth = 9026;
