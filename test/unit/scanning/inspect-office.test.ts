import { expect, test } from 'vitest';
import { inspectFile } from '#core/scanning/inside/inspect-file.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import {
  aDocx,
  aPptx,
  coreProperties,
  outsideRelations,
  zipped,
  zippedUnder,
} from '#test/support/an-office-file.ts';
import { aWorkbook, type WorkbookOptions } from '#test/support/a-workbook.ts';

const run = (inner: string) => `<w:p>${inner}</w:p>`;
const words = '<w:r><w:t>Winter plan</w:t></w:r>';
const book = (sheet = '', more = '') =>
  `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Costs" sheetId="1" r:id="rId1"${sheet}/></sheets>${more}</workbook>`;
const sheet = (inner: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;
const workbook = (parts: NonNullable<WorkbookOptions['parts']> = {}) =>
  aWorkbook({ Costs: [['Grant', 4000]] }, { parts });

const cases: [
  kind: keyof typeof MEDIA_TYPES,
  what: string,
  kinds: string,
  () => Promise<Buffer>,
][] = [
  ['docx', 'nothing hidden', '', () => aDocx()],
  [
    'docx',
    'a deletion kept',
    'tracked-change',
    () => aDocx(run('<w:del w:author="Jo"><w:r><w:delText>Old</w:delText></w:r></w:del>')),
  ],
  [
    'docx',
    'an insertion kept',
    'tracked-change',
    () => aDocx(run(`<w:ins w:author="Jo">${words}</w:ins>`)),
  ],
  [
    'docx',
    'a change of format kept',
    'tracked-change',
    () => aDocx(run('<w:r><w:rPr><w:b/><w:rPrChange w:author="Jo"/></w:rPr><w:t>Plan</w:t></w:r>')),
  ],
  [
    'docx',
    'comments',
    'comment',
    () =>
      aDocx(undefined, {
        'word/comments.xml':
          '<w:comments><w:comment w:author="Jo"><w:p><w:r><w:t>Ask legal</w:t></w:r></w:p></w:comment></w:comments>',
      }),
  ],
  [
    'docx',
    'hidden text',
    'hidden-text',
    () => aDocx(run('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r>')),
  ],
  [
    'docx',
    'hidden text that is shown again',
    '',
    () => aDocx(run('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Plan</w:t></w:r>')),
  ],
  [
    'docx',
    'white text',
    'invisible-text',
    () => aDocx(run('<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Secret</w:t></w:r>')),
  ],
  ['docx', 'an author', 'author', () => aDocx(undefined, coreProperties('Jo Example'))],
  [
    'docx',
    'the name of a program as author',
    '',
    () => aDocx(undefined, coreProperties('python-docx')),
  ],
  [
    'docx',
    'a custom property',
    'custom-property',
    () =>
      aDocx(undefined, {
        'docProps/custom.xml':
          '<Properties><property name="Case"><vt:lpwstr>17</vt:lpwstr></property></Properties>',
      }),
  ],
  [
    'docx',
    'a company',
    'custom-property',
    () =>
      aDocx(undefined, {
        'docProps/app.xml': '<Properties><Company>Example Council</Company></Properties>',
      }),
  ],
  [
    'docx',
    'an embedded file',
    'attachment',
    () => aDocx(undefined, { 'word/embeddings/oleObject1.bin': 'x' }),
  ],
  ['docx', 'macros', 'macros', () => aDocx(undefined, { 'word/vbaProject.bin': 'x' })],
  [
    'docx',
    'a template elsewhere',
    'outside-source',
    () =>
      aDocx(
        undefined,
        outsideRelations(
          'word/_rels/settings.xml.rels',
          'attachedTemplate',
          'https://example.org/t.dotm',
        ),
      ),
  ],
  [
    'docx',
    'a link to a share',
    'outside-link',
    () =>
      aDocx(
        undefined,
        outsideRelations('word/_rels/document.xml.rels', 'hyperlink', 'file://server/plan'),
      ),
  ],
  [
    'docx',
    'a link to the web',
    '',
    () =>
      aDocx(
        undefined,
        outsideRelations('word/_rels/document.xml.rels', 'hyperlink', 'https://example.org/plan'),
      ),
  ],
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
  ['docx', 'the parts of a workbook', 'other-kind', () => workbook()],
  [
    'docx',
    'a part that unpacks to a thousand times its size',
    'too-large-inside',
    () => aDocx(undefined, { 'word/media/a.xml': Buffer.alloc(20_000_000, 97) }),
  ],
  [
    'docx',
    'more than 5,000 parts',
    'too-large-inside',
    () =>
      zipped(
        Object.fromEntries(
          Array.from({ length: 5_001 }, (_, index) => [`word/p${index}.xml`, 'x']),
        ),
      ),
  ],
  [
    'docx',
    'a part that climbs out of its folder',
    'unreadable',
    () => zippedUnder('../../etc/x', 'abcdefetc/x'),
  ],
  ['docx', 'a part given twice', 'unreadable', twice],
  ['docx', 'a header that lies about a size', 'unreadable', async () => lying(await aDocx())],
];

/** Two parts of one name. */
async function twice(): Promise<Buffer> {
  const bytes = await zipped({ 'word/document.xml': '<a/>', 'word/documenX.xml': '<b/>' });
  return Buffer.from(bytes.toString('latin1').replaceAll('documenX', 'document'), 'latin1');
}

/** The list of parts says that each unpacks to a few bytes more than it does. */
function lying(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = changed.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    changed.writeUInt32LE(3, at + 24);
  }
  return changed;
}

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
