/** A file that the template may read, by its name. */
export interface TypesetFile {
  name: string;
  bytes: Uint8Array;
}

/** One document to set: a template of `resources/typst`, its data as JSON and the files it places. */
export interface TypesetJob {
  template:
    'agenda' | 'pack' | 'minutes' | 'probe' | 'picture-paper' | 'text-paper' | 'sample-paper';
  data: unknown;
  files?: readonly TypesetFile[];
  /** Whether to say on which page each sheet begins; the pages of a probe are not written. */
  starts?: 'with-pdf' | 'only';
  /** PDF/UA-1 is checked while exporting; a document that breaks it is not made. */
  standard: 'ua-1' | null;
}

export interface TypesetDocument {
  pdf: Uint8Array;
  pages: number;
  /** Where the sheets begin, 1 being the first page; empty where nobody asked. */
  starts: SheetStart[];
}

export interface SheetStart {
  id: string;
  page: number;
}

/** What the main thread sends its worker: once the house, then jobs. */
export type ToWorker =
  | { kind: 'open'; sources: ReadonlyMap<string, string>; fonts: readonly Uint8Array[] }
  | { kind: 'job'; id: number; job: Omit<TypesetJob, 'data'> & { json: string } };

export type FromWorker =
  | { id: number; document: TypesetDocument }
  /** `problems` are Typst's own words, which may quote the record: never log them. */
  | { id: number; problems: string[] };

/** The document could not be set. `problems` may quote record text: show them, never log them. */
export class TypesetError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super('The document could not be typeset');
    this.name = 'TypesetError';
    this.problems = problems;
  }
}
