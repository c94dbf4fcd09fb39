import { expect, test } from 'vitest';
import { inspectFile } from '#core/scanning/inside/inspect-file.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { aPptx, coreProperties } from '#test/support/an-office-file.ts';
import { aWorkbook, type WorkbookOptions } from '#test/support/a-workbook.ts';

import { type HidingCase, wordCases } from '#test/support/word-cases.ts';

const book = (sheet = '', more = '') =>
  `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Costs" sheetId="1" r:id="rId1"${sheet}/></sheets>${more}</workbook>`;
const sheet = (inner: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;
const workbook = (parts: NonNullable<WorkbookOptions['parts']> = {}) =>
  aWorkbook({ Costs: [['Grant', 4000]] }, { parts });

const cases: HidingCase[] = [
  ...wordCases,
  ['docx', 'the parts of a workbook', 'other-kind', () => workbook()],
  ['xlsx', 'nothing hidden', '', () => workbook()],
  [
    'xlsx',
    'a hidden sheet',
    'hidden-sheet',
    () => workbook({ 'xl/workbook.xml': book(' state="hidden"') }),
  ],
  [
    'xlsx',
    'a very hidden sheet',
    'hidden-sheet',
    () => workbook({ 'xl/workbook.xml': book(' state="veryHidden"') }),
  ],
  [
    'xlsx',
    'hidden rows',
    'hidden-cells',
    () =>
      workbook({
        'xl/worksheets/sheet1.xml': sheet(
          '<sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>',
        ),
      }),
  ],
  [
    'xlsx',
    'hidden columns',
    'hidden-cells',
    () =>
      workbook({
        'xl/worksheets/sheet1.xml': sheet(
          '<cols><col min="2" max="2" hidden="1"/></cols><sheetData/>',
        ),
      }),
  ],
  [
    'xlsx',
    'a hidden name',
    'hidden-name',
    () =>
      workbook({
        'xl/workbook.xml': book(
          '',
          '<definedNames><definedName name="Salaries" hidden="1">Costs!$A$1</definedName></definedNames>',
        ),
      }),
  ],
  [
    'xlsx',
    'a pivot cache',
    'pivot-cache',
    () => workbook({ 'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords/>' }),
  ],
  ['xlsx', 'a data model', 'data-model', () => workbook({ 'xl/model/item.data': 'x' })],
  [
    'xlsx',
    'a link to another workbook',
    'outside-source',
    () => workbook({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
  ],
  [
    'xlsx',
    'comments',
    'comment',
    () =>
      workbook({
        'xl/comments1.xml':
          '<comments><commentList><comment ref="A1"><text><t>Ask legal</t></text></comment></commentList></comments>',
      }),
  ],
  ['xlsx', 'macros', 'macros', () => workbook({ 'xl/macrosheets/sheet1.xml': '<x/>' })],
  [
    'xlsx',
    'an author',
    'author',
    () => workbook(coreProperties('Jo Example') as Record<string, string>),
  ],
  ['pptx', 'nothing hidden', '', () => aPptx()],
  ['pptx', 'a hidden slide', 'hidden-slide', () => aPptx({ show: false })],
  ['pptx', 'speaker notes', 'slide-notes', () => aPptx({ notes: 'Do not say this' })],
  [
    'pptx',
    'comments',
    'comment',
    () =>
      aPptx(
        {},
        {
          'ppt/comments/comment1.xml': '<p:cmLst><p:cm><p:text>Ask legal</p:text></p:cm></p:cmLst>',
        },
      ),
  ],
  ['pptx', 'an embedded file', 'attachment', () => aPptx({}, { 'ppt/embeddings/book.xlsx': 'x' })],
];

test.each(cases)('%s with %s gives: %s [S5]', async (kind, _what, kinds, make) => {
  const found = await inspectFile(MEDIA_TYPES[kind], await make());
  expect(
    found
      .map((one) => one.kind)
      .sort()
      .join(' '),
  ).toBe(kinds);
});

test('names the sheet, and says where Excel itself would not show it', async () => {
  const [found] = await inspectFile(
    MEDIA_TYPES.xlsx,
    await workbook({ 'xl/workbook.xml': book(' state="veryHidden"') }),
  );
  expect(found?.places).toEqual(['sheet Costs']);
  expect(found?.detail).toContain('Excel does not offer');
});
