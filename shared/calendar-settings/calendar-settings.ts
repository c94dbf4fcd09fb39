import { z } from 'zod';
import { Division } from '../calendar/bank-holidays.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, RecordId, recordShape, RequiredLine } from '../record.ts';

/** A day that one body, or every body, does not count. */
export const ExtraDay = z.strictObject({
  ...recordShape,
  day: CivilDate,
  dayWords: z.string(),
  /** Null for all bodies. */
  bodyId: RecordId.nullable(),
  bodyName: z.string().nullable(),
  reason: z.string(),
  /** Said where the day would not have counted anyway. */
  note: z.string().nullable(),
});
export type ExtraDay = z.infer<typeof ExtraDay>;

/** One or several days with one reason: a Christmas shutdown is one entry in the form. */
export const NewExtraDays = z.strictObject({
  from: CivilDate,
  to: CivilDate,
  bodyId: RecordId.nullable(),
  reason: RequiredLine,
});
export type NewExtraDays = z.infer<typeof NewExtraDays>;

export const ExtraDayChange = z.strictObject({
  day: CivilDate.optional(),
  bodyId: RecordId.nullable().optional(),
  reason: RequiredLine.optional(),
});
export type ExtraDayChange = z.infer<typeof ExtraDayChange>;

/** Where a bank holiday is known from. */
export const HolidaySource = z.enum(['bundled', 'imported', 'provisional']);
export type HolidaySource = z.infer<typeof HolidaySource>;

export const ListedHoliday = z.strictObject({
  date: CivilDate,
  dayWords: z.string(),
  title: z.string(),
  source: HolidaySource,
});
export type ListedHoliday = z.infer<typeof ListedHoliday>;

export const CalendarSettingsPage = z.strictObject({
  /** From the first of this year onwards, then earlier ones. */
  extraDays: z.array(ExtraDay),
  /** England and Wales, by year, from last year to three years on. */
  years: z.array(
    z.strictObject({
      year: z.int(),
      source: HolidaySource,
      holidays: z.array(ListedHoliday),
    }),
  ),
  /** `The program knows the GOV.UK list to 2028. Later years are worked out and provisional.` */
  sentence: z.string(),
  importedDays: z.int(),
  lastImportedAt: z.string().nullable(),
  bodies: z.array(z.strictObject({ id: RecordId, name: z.string() })),
});
export type CalendarSettingsPage = z.infer<typeof CalendarSettingsPage>;

const ImportedDay = z.strictObject({
  division: Division,
  date: CivilDate,
  dayWords: z.string(),
  title: z.string(),
  before: z.string().nullable(),
});

/** What a file from GOV.UK would bring. Nothing is ever taken away. */
export const HolidayImport = z.strictObject({
  added: z.array(ImportedDay),
  renamed: z.array(ImportedDay),
  /** Known days that the file leaves out. They stay. */
  kept: z.array(ImportedDay),
  /** Meetings ahead whose last day to publish would change. */
  deadlinesMoved: z.array(
    z.strictObject({ meetingId: RecordId, title: z.string(), words: z.string() }),
  ),
  sentence: z.string(),
});
export type HolidayImport = z.infer<typeof HolidayImport>;

/** The text of the file the officer chose. */
export const HolidayFile = z.strictObject({ text: z.string().max(2_000_000), fileName: Line });
export type HolidayFile = z.infer<typeof HolidayFile>;
