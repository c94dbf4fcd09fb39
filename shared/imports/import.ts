import { z } from 'zod';

/** What can be imported from other people's spreadsheets. */
export const importKinds = ['organisations', 'people', 'seats'] as const;
export const ImportKind = z.enum(importKinds);
export type ImportKind = z.infer<typeof ImportKind>;

/** The largest spreadsheet that is read, in bytes. */
export const MOST_IMPORT_BYTES = 5_000_000;

/** A file as the person chose it, or rows pasted from a spreadsheet. */
export const ImportSource = z.union([
  z.strictObject({
    fileName: z.string().trim().min(1).max(260),
    base64: z
      .base64()
      .max(Math.ceil(MOST_IMPORT_BYTES / 3) * 4, 'This file is larger than 5 MB. Split it.'),
  }),
  z.strictObject({
    rows: z
      .array(z.array(z.string().max(5_000)).max(200))
      .max(20_000, 'Paste 20,000 rows or fewer'),
  }),
]);
export type ImportSource = z.infer<typeof ImportSource>;

/** Which column of the file holds which field: `{ name: 0, sector: 3 }`. Overrides the guess. */
export const ColumnChoice = z.record(z.string(), z.int().min(0).max(199));
export type ColumnChoice = z.infer<typeof ColumnChoice>;

export const ImportInput = z.strictObject({
  kind: ImportKind,
  source: ImportSource,
  columns: ColumnChoice.optional(),
});
export type ImportInput = z.infer<typeof ImportInput>;

export const ImportColumn = z.strictObject({
  index: z.int(),
  header: z.string(),
  /** The field it fills; null where the column is not used. */
  field: z.string().nullable(),
  /** The first thing that stands in it. */
  example: z.string(),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

/** A field of the kind, for choosing columns by hand. */
export const ImportField = z.strictObject({
  field: z.string(),
  label: z.string(),
  required: z.boolean(),
});
export type ImportField = z.infer<typeof ImportField>;

export const importRowStates = ['add', 'change', 'same', 'problem'] as const;

/** What would become of one row. */
export const ImportRow = z.strictObject({
  /** The row's number in the spreadsheet, as the person sees it there. */
  row: z.int().min(1),
  state: z.enum(importRowStates),
  title: z.string(),
  changes: z.array(
    z.strictObject({ field: z.string(), label: z.string(), before: z.string(), after: z.string() }),
  ),
  problems: z.array(z.strictObject({ column: z.string().nullable(), sentence: z.string() })),
  /** Things done besides: `Adds the organisation Example Trust`. */
  notes: z.array(z.string()),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** What an import would do; nothing has been written. */
export const ImportPreview = z.strictObject({
  kind: ImportKind,
  /** Given back when accepting, so that what is written is what was shown. */
  fingerprint: z.string(),
  /** The row of the spreadsheet that holds the headers. */
  headerRow: z.int().min(1),
  columns: z.array(ImportColumn),
  fields: z.array(ImportField),
  /** Labels of required fields that no column fills; no row can be imported until they are chosen. */
  missing: z.array(z.string()),
  rows: z.array(ImportRow),
  counts: z.strictObject({ add: z.int(), change: z.int(), same: z.int(), problem: z.int() }),
  /** How the file was read: `Semicolons, Windows-1252`. */
  readAs: z.string(),
  notices: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
