import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { MeetingHead, PaperCounts } from '../meetings/meeting-view.ts';
import { Problem, Status } from '../meetings/status.ts';
import { RecordId } from '../record.ts';
import { Paper, PaperVersion } from './paper.ts';

/** Whether one paper makes its clear days, judged on its first publication. */
export const PaperCompliance = z.strictObject({
  kind: z.enum(['in_time', 'short_notice', 'due', 'late', 'missed', 'not_needed']),
  clear: z.int().nullable(),
  firstPublishedOn: CivilDate.nullable(),
  /** The current version is newer than the one last published. */
  changedSincePublished: z.boolean(),
  sentence: z.string(),
});
export type PaperCompliance = z.infer<typeof PaperCompliance>;

/** A paper as every screen shows it. */
export const PaperView = z.strictObject({
  paper: Paper,
  /** The current version; null while there is no file. */
  version: PaperVersion.nullable(),
  versions: z.int(),
  /** `Received, 9 pages`, `2 days late`, `To follow`. */
  status: Status,
  /** `due Fri 13 November`, `received Mon 16 November`. */
  dueWords: z.string(),
  /** Whether the public pack will hold it: only if both the paper and its item are public. */
  goesPublic: z.boolean(),
  /** `Public`, `Exempt, paragraph 3`, `Withheld with its item`, `To decide`. */
  publicStatus: Status,
  compliance: PaperCompliance,
  problems: z.array(Problem),
});
export type PaperView = z.infer<typeof PaperView>;

/** The Papers tab. */
export const PapersPage = z.strictObject({
  today: CivilDate,
  head: MeetingHead,
  items: z.array(
    z.strictObject({
      itemId: RecordId,
      number: z.string(),
      title: z.string(),
      isPublic: z.boolean(),
      withdrawn: z.boolean(),
      papers: z.array(PaperView),
    }),
  ),
  /** `9 of 11 papers are in. 1 is to follow and 1 is late.` */
  sentence: z.string(),
  /** Papers for which a reminder can be written. */
  toChase: z.int(),
  pages: z.int(),
  /** What the regime asks of a paper that is taken late. */
  urgencyWords: z.string(),
});
export type PapersPage = z.infer<typeof PapersPage>;

/** The answer to every change of papers. */
export const PapersChange = z.strictObject({
  /** Those that changed; patch them into the page. */
  papers: z.array(PaperView),
  counts: PaperCounts,
  sentence: z.string(),
});
export type PapersChange = z.infer<typeof PapersChange>;

/** Every version of one paper, newest first. */
export const PaperVersions = z.strictObject({
  paper: PaperView,
  versions: z.array(
    z.strictObject({
      version: PaperVersion,
      current: z.boolean(),
      /** `Version 2, 36 pages, 1.2 MB, attached Mon 16 November by the Partnership Officer`. */
      words: z.string(),
      publishedOn: CivilDate.nullable(),
    }),
  ),
});
export type PaperVersions = z.infer<typeof PaperVersions>;
