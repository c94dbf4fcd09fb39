import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell of a test workbook: text, a number, a day as Excel keeps it, or a formula. */
export type Cell =
  | string
  | number
  | null
  | { readonly date: number }
  | { readonly formula: string; readonly result?: string };

export interface WorkbookOptions {
  /** Ranges such as `A2:A4`. */
  readonly merged?: readonly string[];
  /** More parts, or other contents for the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly compress?: boolean;
  /** Whether the workbook names a part `xl/sharedStrings.xml`, given among the parts. */
  readonly sharedStrings?: boolean;
}

/** An Excel workbook of one or more sheets, as bytes. */
export async function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  options: WorkbookOptions = {},
): Promise<Buffer> {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_name, index): Relation => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rIdStyles', 'styles', 'styles.xml'],
      ...(options.sharedStrings === true ? [stringsRelation] : []),
    ]),
    'xl/styles.xml': stylesXml,
  };
  Object.values(sheets).forEach((rows, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows, options.merged ?? []);
  });
  const zip = new ZipFile();
  for (const [name, text] of Object.entries({ ...parts, ...options.parts })) {
    zip.addBuffer(Buffer.from(text), name, { compress: options.compress ?? true });
  }
  zip.end();
  return buffer(zip.outputStream);
}

const stringsRelation: Relation = ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'];

type Relation = readonly [id: string, type: string, target: string];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function contentTypes(sheets: number): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${base}.worksheet+xml"/>`,
  );
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${base}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${base}.styles+xml"/>${overrides.join('')}</Types>`;
}

function relations(list: readonly Relation[]): string {
  const tags = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const tags = names.map(
    (name, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tags.join('')}</sheets></workbook>`;
}

/** Style 1 is a day. */
const stylesXml = `<?xml version="1.0"?><styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetXml(rows: readonly (readonly Cell[])[], merged: readonly string[]): string {
  const rowTags = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letter(column)}${index + 1}`));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const mergeTags = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const merges = mergeTags === '' ? '' : `<mergeCells>${mergeTags}</mergeCells>`;
  return `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rowTags.join('')}</sheetData>${merges}</worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  }
  if ('date' in cell) return `<c r="${place}" s="1"><v>${cell.date}</v></c>`;
  const value = cell.result === undefined ? '' : `<v>${escaped(cell.result)}</v>`;
  return `<c r="${place}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
