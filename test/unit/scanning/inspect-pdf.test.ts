import { expect, test } from 'vitest';
import { inspectFile } from '#core/scanning/inside/inspect-file.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { aDrawnPdf, aRevisedPdf, line } from '#test/support/a-hiding-pdf.ts';

const black = '0 0 0 rg 40 290 300 30 re f';
const picture = (dict = '') =>
  `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ${dict} /Length 1 >>\nstream\nA\nendstream`;
const drawing = (content: string) =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 300 30] /Length ${content.length} >>\nstream\n${content}\nendstream`;
const annotated = (annotation: string, objects: string[] = []) =>
  aDrawnPdf({
    content: line('Winter plan'),
    page: `/Annots [<< /Type /Annot ${annotation} >>]`,
    objects,
  });
const shut = '<< /Type /OCG /Name (Draft) >>';
const layers = '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>';

const cases: [what: string, kinds: string, bytes: Uint8Array][] = [
  ['a plain tagged page', '', aDrawnPdf({ content: line('Winter plan') })],
  [
    'words on a coloured ground',
    '',
    aDrawnPdf({ content: `${black} ${line('Winter plan', 300, '1 1 1 rg')}` }),
  ],
  [
    'words on a picture',
    '',
    aDrawnPdf({
      content: `q 400 0 0 400 0 0 cm /P Do Q ${line('Winter', 300, '1 1 1 rg')}`,
      resources: '/XObject << /P 6 0 R >>',
      objects: [picture()],
    }),
  ],
  [
    'a highlighter',
    '',
    aDrawnPdf({
      content: `${line('Winter plan')} /G gs 1 1 0 rg 40 290 300 30 re f`,
      resources: '/ExtGState << /G << /BM /Multiply >> >>',
    }),
  ],
  [
    'a light veil',
    '',
    aDrawnPdf({
      content: `${line('Winter plan')} /G gs 1 1 0 rg 40 290 300 30 re f`,
      resources: '/ExtGState << /G << /ca 0.3 >> >>',
    }),
  ],
  [
    'a rectangle that another shape cuts off',
    '',
    aDrawnPdf({ content: `${line('Winter plan')} q 0 0 10 10 re W n ${black} Q` }),
  ],
  [
    'the same words once more on top',
    '',
    aDrawnPdf({
      content: `${line('Winter plan')} 1 1 1 rg 40 290 300 30 re f ${line('Winter plan', 300, '0 0 0 rg')}`,
    }),
  ],
  [
    'a link to the web',
    '',
    annotated('/Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/plan) >>'),
  ],
  [
    'words under a rectangle',
    'covered-text',
    aDrawnPdf({ content: `${line('Confidential')} ${black}` }),
  ],
  [
    'words under a rectangle in a drawing',
    'covered-text',
    aDrawnPdf({
      content: `${line('Confidential')} q 1 0 0 1 40 290 cm /D Do Q`,
      resources: '/XObject << /D 6 0 R >>',
      objects: [drawing('0 g 0 0 300 30 re f')],
    }),
  ],
  [
    'words under a picture',
    'covered-text',
    aDrawnPdf({
      content: `${line('Confidential')} q 300 0 0 30 40 290 cm /P Do Q`,
      resources: '/XObject << /P 6 0 R >>',
      objects: [picture()],
    }),
  ],
  [
    'words under a mark on the page',
    'covered-text mark',
    annotated('/Subtype /Square /Rect [40 290 340 320] /AP << /N 6 0 R >>', [
      drawing('0 g 0 0 300 30 re f'),
    ]),
  ],
  [
    'white words on the white page',
    'invisible-text',
    aDrawnPdf({ content: line('Confidential', 300, '1 1 1 rg') }),
  ],
  [
    'black words on a black rectangle',
    'invisible-text',
    aDrawnPdf({ content: `${black} ${line('Confidential')}` }),
  ],
  [
    'words in an invisible mode',
    'invisible-text',
    aDrawnPdf({ content: line('Confidential', 300, '3 Tr') }),
  ],
  [
    'words that let everything through',
    'invisible-text',
    aDrawnPdf({
      content: `/G gs ${line('Confidential')}`,
      resources: '/ExtGState << /G << /ca 0 >> >>',
    }),
  ],
  [
    'words too small to see',
    'invisible-text',
    aDrawnPdf({ content: 'BT /F1 0.4 Tf 50 300 Td (Confidential) Tj ET' }),
  ],
  ['words beside the page', 'invisible-text', aDrawnPdf({ content: line('Confidential', 900) })],
  [
    'words behind a scanned page',
    'scanned-text',
    aDrawnPdf({
      content: `q 400 0 0 400 0 0 cm /P Do Q ${line('Recognised', 300, '3 Tr')}`,
      resources: '/XObject << /P 6 0 R >>',
      objects: [picture()],
    }),
  ],
  [
    'a layer switched off',
    'hidden-layer',
    aDrawnPdf({
      content: `/OC /L BDC ${line('Confidential')} EMC`,
      resources: '/Properties << /L 6 0 R >>',
      catalogue: layers,
      objects: [shut],
    }),
  ],
  ['an earlier revision', 'earlier-revision', aRevisedPdf('Confidential', 'Winter plan')],
  [
    'text that no page shows',
    'leftover',
    aDrawnPdf({
      content: line('Winter plan'),
      objects: [`<< /Length 30 >>\nstream\n${line('Old words').padEnd(40)}\nendstream`],
    }),
  ],
  [
    'a script',
    'script',
    aDrawnPdf({
      content: line('Plan'),
      catalogue: '/OpenAction << /S /JavaScript /JS (app.alert) >>',
    }),
  ],
  [
    'a program to start',
    'action',
    aDrawnPdf({ content: line('Plan'), catalogue: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
  ],
  [
    'an attachment',
    'attachment',
    aDrawnPdf({
      content: line('Plan'),
      catalogue: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>',
      objects: ['<< /Type /Filespec /F (costs.xlsx) /EF << /F 4 0 R >> >>'],
    }),
  ],
  [
    'a comment',
    'comment',
    annotated('/Subtype /Text /Rect [0 0 9 9] /T (Jo) /Contents (Ask legal)'),
  ],
  ['a hidden mark', 'comment', annotated('/Subtype /Square /F 2 /Rect [0 0 9 9]')],
  ['a highlight without words', 'mark', annotated('/Subtype /Highlight /Rect [0 0 9 9]')],
  ['a redaction not applied', 'redaction-mark', annotated('/Subtype /Redact /Rect [0 0 9 9]')],
  ['a form field', 'form-field', annotated('/Subtype /Widget /FT /Tx /T (Name) /Rect [0 0 9 9]')],
  [
    'a link to a share',
    'outside-link',
    annotated('/Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file://server/plan.docx) >>'),
  ],
  [
    'a link to the intranet',
    'outside-link',
    annotated('/Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://intranet/plan) >>'),
  ],
  ['an author', 'author', aDrawnPdf({ content: line('Plan'), info: '/Author (Jo Example)' })],
  [
    'a property of its own',
    'custom-property',
    aDrawnPdf({ content: line('Plan'), info: '/CaseNumber (A 17)' }),
  ],
  [
    'a folder in the properties',
    'description-data',
    aDrawnPdf({ content: line('Plan'), info: '/Creator (C:\\\\Users\\\\jo\\\\plan.docx)' }),
  ],
  [
    'more after the end',
    'after-end',
    Buffer.concat([aDrawnPdf({ content: line('Plan') }), Buffer.from('x'.repeat(200))]),
  ],
  ['no tags, no title', 'no-title not-tagged', aPdf({ pages: ['Plan'] })],
  [
    'no language',
    'no-language',
    new Uint8Array(
      Buffer.from(
        Buffer.from(aDrawnPdf({ content: line('Plan') }))
          .toString('latin1')
          .replace('/Lang (en-GB)', '/Long (en-GB)'),
        'latin1',
      ),
    ),
  ],
  ['another kind of file', 'other-kind', new TextEncoder().encode('Winter plan')],
];

test.each(cases)('a PDF with %s gives: %s [S5]', async (_what, kinds, bytes) => {
  const found = await inspectFile('application/pdf', bytes);
  expect(
    found
      .map(({ kind }) => kind)
      .sort()
      .join(' '),
  ).toBe(kinds);
});

test('says on which page the words are, and which they are', async () => {
  const [found] = await inspectFile(
    'application/pdf',
    aDrawnPdf({ content: `${line('Secret grant of 4000')} ${black}` }),
  );
  expect(found).toEqual({
    kind: 'covered-text',
    places: ['page 1'],
    count: 1,
    detail: 'Secret grant of 4000',
  });
});
