import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { formatPlainDate } from '../calendar/date-words.ts';
import type { ImportedRow } from './columns.rules.ts';
import type { ImportKind, ImportRow } from './import.ts';
import { fieldLabel } from './columns.rules.ts';
import type { PlannedRow, RowWrite } from './plan.ts';
import type { NameIndex } from './name-index.ts';
import { type CellValue, readDay, readLine } from './values.rules.ts';

/** Reads the cells of one row and keeps what is wrong with them. */
export class RowReader {
  readonly kind: ImportKind;
  readonly source: ImportedRow;
  readonly problems: ImportRow['problems'] = [];
  readonly notes: string[] = [];

  constructor(kind: ImportKind, source: ImportedRow) {
    this.kind = kind;
    this.source = source;
  }

  has(field: string): boolean {
    return this.source.cells.has(field);
  }

  /** The cell as text; empty where it is blank. */
  text(field: string): string {
    return this.line(field) ?? '';
  }

  line(field: string): string | undefined {
    return this.read(field, readLine);
  }

  day(field: string, today: CivilDate, lean: 'future' | 'past'): CivilDate | undefined {
    return this.read(field, (text) => readDay(text, { today, lean }));
  }

  /** The cell as the reader understands it; a cell that means nothing becomes a problem of the row. */
  read<T>(field: string, reader: (text: string) => CellValue<T>): T | undefined {
    const text = this.source.cells.get(field);
    if (text === undefined) return undefined;
    if (/^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/.test(text)) {
      this.refuse(
        field,
        `The cell holds the Excel error ${text}. Mend the formula in the spreadsheet`,
      );
      return undefined;
    }
    const read = reader(text);
    if (read.ok) return read.value;
    this.refuse(field, read.sentence);
    return undefined;
  }

  refuse(field: string, sentence: string): void {
    const header = this.source.headerOf(field);
    const column = header === '' ? fieldLabel(this.kind, field) : header;
    this.problems.push({ column, sentence });
  }

  /** The one thing of that name; a problem where there is none, or more than one. */
  find<T>(
    field: string,
    index: NameIndex<T>,
    about: { one: string; many: string; advice: string },
  ): T | undefined {
    const text = this.line(field);
    if (text === undefined) return undefined;
    const found = index.find(text);
    if (found.length > 1) {
      this.refuse(field, `${found.length} ${about.many} here are called "${text}"`);
    }
    if (found.length > 0) return found[0];
    const near = index.nearest(text);
    const hint = near === undefined ? about.advice : `Did you mean "${near}"?`;
    this.refuse(field, `No ${about.one} here is called "${text}". ${hint}`);
    return undefined;
  }

  /** The row as the preview shows it, from what it would write. */
  toPlan(
    title: string,
    outcome: { adds: boolean; changes: ImportRow['changes']; write: RowWrite },
  ): PlannedRow {
    const { row } = this.source;
    const { adds, changes, write } = outcome;
    const isSame = !adds && changes.length === 0 && this.notes.length === 0;
    const state = adds ? 'add' : isSame ? 'same' : 'change';
    if (this.problems.length > 0) return this.toProblem(title);
    return {
      ...{ row, state, title, changes },
      problems: [],
      notes: this.notes,
      write: isSame ? null : write,
    };
  }

  toProblem(title: string): PlannedRow {
    const { row } = this.source;
    const { problems } = this;
    return { row, state: 'problem', title, changes: [], problems, notes: [], write: null };
  }
}

/** Fields that differ, in words; `wordsOf` turns a value into what a person reads. */
export function fieldChanges<Fields extends object>(
  kind: ImportKind,
  before: { readonly [Name in keyof Fields]?: unknown },
  after: Fields,
  wordsOf: (field: string, value: unknown) => string = plainWords,
): ImportRow['changes'] {
  return Object.entries(after)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({
      ...{ field, label: fieldLabel(kind, field) },
      before: wordsOf(field, (before as Record<string, unknown>)[field]),
      after: wordsOf(field, value),
    }))
    .filter(({ before: was, after: will }) => was !== will);
}

export function plainWords(_field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string' && isCivilDate(value)) return formatPlainDate(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
