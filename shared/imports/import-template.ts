import type { ImportKind } from './import.ts';
import { importFields } from './import-fields.ts';

const examples: Record<ImportKind, Readonly<Record<string, string>>> = {
  organisations: {
    name: 'Example District Council',
    shortName: 'EDC',
    sector: 'Public',
    tier: 'District or city council',
    responsibleAuthority: 'Yes',
    email: 'partnerships@example.org',
    phone: '01632 960001',
    website: 'www.example.org',
  },
  people: {
    organisation: 'Example District Council',
    title: 'Partnership Officer',
    unit: 'Policy',
    email: 'partnership.officer@example.org',
    phone: '01632 960002',
    note: 'Tuesdays and Wednesdays',
    group: 'District lead officers',
  },
  seats: {
    body: 'Example Partnership',
    organisation: 'Example District Council',
    post: 'Partnership Officer',
    role: 'Member',
    basis: 'District council',
    howChosen: 'Nominated',
    chosenOn: '1/4/2026',
    termTo: '31/3/2028',
    voting: 'Yes',
  },
};

/** A file to fill in: the headers that the import knows, and one row that shows what goes where. */
export function importTemplate(kind: ImportKind): { fileName: string; csv: string } {
  const fields = importFields[kind];
  const header = fields.map(({ label }) => quoted(label));
  const example = fields.map(({ field }) => quoted(examples[kind][field] ?? ''));
  // Excel reads a file as UTF-8 only where it begins with this mark.
  const csv = `\uFEFF${header.join(',')}\r\n${example.join(',')}\r\n`;
  return { fileName: `${kind}-template.csv`, csv };
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
