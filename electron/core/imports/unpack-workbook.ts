import { type OfficeKind, unpackOfficeFile } from '#core/documents/unpack-office-file.ts';

/** The parts that hold the text of cells. */
const workbook: OfficeKind = {
  parts:
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i,
  needed: 'xl/workbook.xml',
  notIt: 'not-a-workbook',
  noun: 'workbook',
  called: 'an Excel workbook',
  whenOld:
    'This is an old Excel file, or one with a password. Save it as .xlsx without a password.',
};

/** The text parts of a workbook that may be hostile, by name. Refuses with a sentence for the person. */
export function unpackWorkbook(bytes: Buffer): Promise<Map<string, string>> {
  return unpackOfficeFile(bytes, workbook);
}
