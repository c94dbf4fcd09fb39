import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';

/**
 * The minutes in words, in reading order: the one model behind the page, the PDF and the DOCX, so that they
 * cannot disagree. Every string is plain text, ready to be set; nothing here is markup. Every object is
 * strict: what is not on the list throws instead of travelling along.
 */

/** A stretch of one line of text; `\n` inside is a line end that was typed. */
export const Run = z.strictObject({ text: z.string(), bold: z.boolean(), italic: z.boolean() });
export type Run = z.infer<typeof Run>;

export const PrintedParagraph = z.strictObject({
  type: z.literal('paragraph'),
  runs: z.array(Run),
});
export type PrintedParagraph = z.infer<typeof PrintedParagraph>;

export const PrintedHeading = z.strictObject({
  type: z.literal('heading'),
  /** 1 under the title of its item, 2 below that. */
  depth: z.union([z.literal(1), z.literal(2)]),
  runs: z.array(Run),
});

export const PrintedList = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.int(),
  get items() {
    return z.array(z.array(z.union([PrintedParagraph, PrintedList])));
  },
});
export type PrintedList = z.infer<typeof PrintedList>;

export const PrintedCell = z.strictObject({
  columns: z.int().min(1),
  paragraphs: z.array(PrintedParagraph),
});
export type PrintedCell = z.infer<typeof PrintedCell>;

/** A table whose first row is its header; no cell spans rows, so that it reads in one order. */
export const PrintedTable = z.strictObject({
  type: z.literal('table'),
  columns: z.int().min(1),
  rows: z.array(z.array(PrintedCell)),
});
export type PrintedTable = z.infer<typeof PrintedTable>;

export const PrintedProse = z.union([PrintedParagraph, PrintedHeading, PrintedList, PrintedTable]);
export type PrintedProse = z.infer<typeof PrintedProse>;

export const PrintedFact = z.strictObject({ term: z.string(), lines: z.array(z.string()) });
export type PrintedFact = z.infer<typeof PrintedFact>;

/** Something the minutes record as such: a decision, an action, a coming or going, an interest. */
export const PrintedRecord = z.strictObject({
  type: z.literal('record'),
  kind: z.enum([
    'decision',
    'action',
    'declaration',
    'presence',
    'adjournment',
    'exclusion',
    'tabled',
  ]),
  /** `Decision HWB 26/52`; empty where the words say it. */
  label: z.string(),
  blocks: z.array(PrintedProse),
  facts: z.array(PrintedFact),
});
export type PrintedRecord = z.infer<typeof PrintedRecord>;

/** What the public are told in the place of words that they may not read. */
export const PrintedGap = z.strictObject({ type: z.literal('gap'), words: z.string() });

/** A confidential passage, as members read it: marked, and in no public file. */
export const PrintedPrivate = z.strictObject({
  type: z.literal('private'),
  /** `Not for publication: paragraph 3`. */
  heading: z.string(),
  blocks: z.array(z.union([PrintedProse, PrintedRecord])),
});
export type PrintedPrivate = z.infer<typeof PrintedPrivate>;

export const PublicBlock = z.union([PrintedProse, PrintedRecord, PrintedGap]);
export type PublicBlock = z.infer<typeof PublicBlock>;
export const PrintedBlock = z.union([PublicBlock, PrintedPrivate]);
export type PrintedBlock = z.infer<typeof PrintedBlock>;

/** Why a matter is kept from the public. */
export const PrintedGround = z.strictObject({
  heading: z.string(),
  paragraphs: z.array(z.string()),
});
export type PrintedGround = z.infer<typeof PrintedGround>;

export const itemShape = {
  /** Empty for words that stand under no item. */
  number: z.string(),
  title: z.string(),
  depth: z.union([z.literal(0), z.literal(1)]),
  /** `Minute 26/52`. */
  minute: z.string().nullable(),
};

export const PrintedItem = z.strictObject({
  ...itemShape,
  ground: PrintedGround.nullable(),
  blocks: z.array(PrintedBlock),
});
export type PrintedItem = z.infer<typeof PrintedItem>;

export const PrintedPerson = z.strictObject({
  name: z.string(),
  role: z.string(),
  /** `Substitute for …`, `left 2:50pm`. */
  note: z.string(),
});
export type PrintedPerson = z.infer<typeof PrintedPerson>;

export const PrintedAttendance = z.strictObject({
  title: z.string(),
  people: z.array(PrintedPerson),
});
export type PrintedAttendance = z.infer<typeof PrintedAttendance>;

export const PrintedStanding = z.strictObject({
  /** `DRAFT`, `Approved`, `Signed`. */
  word: z.string(),
  draft: z.boolean(),
  sentences: z.array(z.string()),
});
export type PrintedStanding = z.infer<typeof PrintedStanding>;

/** What a public and a members' copy both hold. */
export const minutesShape = {
  title: z.string(),
  bodyName: z.string(),
  meetingTitle: z.string(),
  /** The heading: `Minutes`, `Extract from the minutes`. */
  heading: z.string(),
  /** `Thursday 26 November 2026, 2pm to 4:05pm`. */
  when: z.string(),
  day: CivilDate,
  sampleNotice: z.string().nullable(),
  standing: PrintedStanding,
  facts: z.array(PrintedFact),
  attendance: z.array(PrintedAttendance),
  /** The public summary of what was done in private. */
  summary: z.array(z.string()),
  corrections: z.array(z.string()),
  /** Nobody's functions pass to the body by its decisions (S-103). */
  noDelegation: z.string(),
};

/** Where the person who presides signs; each page is initialled. */
export const PrintedSignature = z.strictObject({
  /** `Signed by … on …`; null where it is still to be signed. */
  signed: z.string().nullable(),
  /** Of the history of the records, up to these minutes: proves what was signed, and says nothing. */
  hash: z.string().nullable(),
});
export type PrintedSignature = z.infer<typeof PrintedSignature>;

export const PrintedMinutes = z.strictObject({
  ...minutesShape,
  /** On each page of a members' copy that holds private matters; null where everybody may read it. */
  marking: z.string().nullable(),
  items: z.array(PrintedItem),
  signature: PrintedSignature.nullable(),
});
export type PrintedMinutes = z.infer<typeof PrintedMinutes>;
