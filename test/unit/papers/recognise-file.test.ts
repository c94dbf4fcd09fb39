import { describe, expect, it } from 'vitest';
import { kindOfName, recogniseFile, whyNotFile } from '#shared/papers/recognise-file.rules.ts';
import { aPdf } from '#test/support/a-pdf.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

/** The list at the end of a zip file, with these names. */
const zipOf = (...names: string[]) =>
  bytes(
    'PK\x03\x04 content ',
    ...names.flatMap((name) => {
      const header = new Array<number>(46).fill(0);
      header.splice(0, 4, 0x50, 0x4b, 0x01, 0x02);
      header[28] = name.length;
      return [header, name];
    }),
  );

const recognise = (fileName: string, content: Uint8Array) =>
  recogniseFile({ fileName, bytes: content.length, head: content, tail: content });

const types = '[Content_Types].xml';

describe('recognising a file', () => {
  it.each([
    ['plan.pdf', aPdf({ pages: ['A'] }), 'pdf'],
    ['plan.docx', zipOf(types, 'word/document.xml'), 'docx'],
    ['plan.xlsx', zipOf(types, 'xl/workbook.xml'), 'xlsx'],
    ['plan.pptx', zipOf(types, 'ppt/presentation.xml'), 'pptx'],
    ['map.png', bytes([0x89], 'PNG\r\n\x1a\n'), 'png'],
    ['map.JPG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
    ['figures.csv', bytes('a,b\r\n1,2'), 'csv'],
    ['note.txt', bytes('Notes of £5'), 'txt'],
  ] as const)('%s is what its content says', (fileName, content, kind) => {
    expect(recognise(fileName, content)).toMatchObject({ ok: true, kind });
  });

  it.each([
    ['plan.pdf', bytes('Only text'), 'content'],
    ['plan.docx', zipOf(types, 'xl/workbook.xml'), 'content'],
    ['plan.docx', zipOf(types, 'word/document.xml', 'word/vbaProject.bin'), 'macros'],
    ['plan.docx', zipOf('anything.exe'), 'zip'],
    ['plan.docx', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-office'],
    ['plan.txt', bytes('a\x00b'), 'unknown'],
    ['plan.csv', bytes('MZ\x90\x00'), 'unknown'],
  ] as const)('%s is refused for what it is', (fileName, content, reason) => {
    expect(recognise(fileName, content)).toMatchObject({ ok: false, fault: { reason } });
  });

  it('says the size that was too much and the kinds that can be attached', () => {
    expect(whyNotFile({ fileName: 'a.pdf', bytes: 105 * 1024 * 1024 })?.sentence).toBe(
      'This file has 105 MB. The most is 100 MB. Make it smaller or split it.',
    );
    expect(whyNotFile({ fileName: 'a.pdf', bytes: 100 * 1024 * 1024 })).toBeNull();
    expect(whyNotFile({ fileName: 'a.zip', bytes: 1 })?.sentence).toBe(
      'This kind of file cannot be attached. Choose PDF, DOCX, XLSX, PPTX, PNG, JPEG, CSV or TXT.',
    );
    expect(kindOfName('a.pdf.exe')).toBeNull();
  });
});
