import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { readCsv } from './read-csv.ts';

type Files = ReadonlyMap<string, Buffer>;

/**
 * The tables: UTF-8 with CRLF, whole rows, cells as their description says (CSVW), and none that a
 * spreadsheet would take for a formula.
 */
export function checkCsv(files: Files): BundleCheck {
  const names = [...files.keys()].filter((name) => /^data\/csv\/[^/]+\.csv$/.test(name));
  let rows = 0;
  const problems = names.flatMap((file): BundleProblem[] => {
    const table = tableOf(files.get(file));
    if (table === null) return [{ file, text: 'It is not a table in UTF-8 with CRLF' }];
    rows += table.length - 1;
    return [...cellFaults(table), ...described(table, files.get(`${file}-metadata.json`))].map(
      (fault) => ({ file, ...fault }),
    );
  });
  const good = `${names.length} tables, ${rows} rows, no formulas.`;
  return concluded({ id: 'csv', title: 'Tables' }, good, problems);
}

type Fault = Omit<BundleProblem, 'file'>;

function tableOf(bytes: Buffer | undefined): string[][] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.endsWith('\r\n') ? readCsv(text) : null;
  } catch {
    return null;
  }
}

function cellFaults(table: readonly string[][]): Fault[] {
  const width = table[0]?.length ?? 0;
  return table.flatMap((row, index): Fault[] => {
    const line = index + 1; // of the table: a cell may hold line ends
    if (row.length !== width)
      return [{ line, text: 'A row has more or fewer cells than the head' }];
    return row.some((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-?\d+$/.test(cell))
      ? [{ line, text: 'A cell could be taken for a formula' }]
      : [];
  });
}

interface Column {
  name: string;
  required: boolean;
  form: RegExp;
}

function described([head = [], ...rows]: readonly string[][], bytes: Buffer | undefined): Fault[] {
  const columns = columnsOf(bytes);
  if (columns === null) return [{ text: 'It has no description that can be read' }];
  const names = columns.map((column) => column.name);
  if (names.join('\n') !== head.join('\n')) {
    return [{ line: 1, text: 'Its columns are not those of its description' }];
  }
  return rows.flatMap((row, index) =>
    columns.flatMap(({ name, required, form }, at): Fault[] => {
      const cell = row[at] ?? '';
      if (cell === '' ? !required : form.test(cell)) return [];
      return [{ line: index + 2, text: `A cell of ${name} is not as described` }];
    }),
  );
}

function columnsOf(bytes: Buffer | undefined): Column[] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { tableSchema } = JSON.parse(text) as {
      tableSchema: { columns: { titles: string; required: boolean; datatype: Datatype }[] };
    };
    return tableSchema.columns.map(({ titles, required, datatype }) => {
      const form = forms[typeof datatype === 'string' ? datatype : datatype.base];
      if (form === undefined) throw new Error('A kind of cell that is not known');
      return { name: titles, required, form };
    });
  } catch {
    return null;
  }
}

type Datatype = string | { base: string };

const forms: Record<string, RegExp> = {
  string: /^/,
  anyURI: /^[^\s<>"]+$/,
  integer: /^-?\d+$/,
  boolean: /^(yes|no)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
};
