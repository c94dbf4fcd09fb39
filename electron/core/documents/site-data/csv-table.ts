import { csvFile } from '../spreadsheet.ts';
import { plainText } from '../plain-text.ts';
import { type SiteFile, textFile } from '../site/site-facts.ts';
import { jsonText } from './site-api.ts';

/** A table of the website, with what each column means. */
export interface OpenTable<Row> {
  /** The file: `meetings` is `csv/meetings.csv`. */
  name: string;
  title: string;
  about: string;
  columns: readonly OpenColumn<Row>[];
  rows: readonly Row[];
}

export interface OpenColumn<Row> {
  name: string;
  about: string;
  kind: 'text' | 'day' | 'time' | 'number' | 'yes-no' | 'address';
  required?: boolean;
  of: (row: Row) => string | number | boolean | null;
}

/**
 * The table as `csv/{name}.csv`, and its description for machines where CSV on the Web looks for it
 * (W3C, Metadata Vocabulary for Tabular Data).
 */
export function csvFiles<Row>(table: OpenTable<Row>): SiteFile[] {
  const { name, columns, rows } = table;
  const headings = columns.map((column) => column.name);
  const cells = rows.map((row) => columns.map((column) => cellOf(column.of(row))));
  return [
    { path: `csv/${name}.csv`, bytes: csvFile(headings, cells) },
    textFile(`csv/${name}.csv-metadata.json`, jsonText(metadataOf(table))),
  ];
}

function cellOf(value: string | number | boolean | null): string | number | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? plainText(value).trim() : value;
}

function metadataOf<Row>({ name, title, about, columns }: OpenTable<Row>): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': `${about} A text that a spreadsheet could take for a formula has an apostrophe in front.`,
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': column.about,
        datatype: datatypes[column.kind],
        required: column.required ?? false,
      })),
    },
  };
}

const datatypes = {
  text: 'string',
  day: { base: 'date', format: 'yyyy-MM-dd' },
  time: { base: 'time', format: 'HH:mm' },
  number: 'integer',
  'yes-no': { base: 'boolean', format: 'yes|no' },
  address: 'anyURI',
} as const;
