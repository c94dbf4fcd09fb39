import { z } from 'zod';
import { BackgroundPaper } from '../agenda/agenda-item.ts';
import { RecordId, Target } from '../record.ts';

/** What authors are asked for in a report, in the order of the template. */
export const reportParts = [
  {
    key: 'asked',
    heading: 'What is asked',
    kind: 'prose',
    guidance: 'Say in one or two sentences what the meeting is asked to decide, discuss or note.',
  },
  {
    key: 'recommendations',
    heading: 'Recommendations',
    kind: 'list',
    guidance: 'Write each recommendation as a paragraph of its own, such as: agree the plan.',
  },
  {
    key: 'summary',
    heading: 'Summary',
    kind: 'prose',
    guidance: 'Say what has happened, what the options are and why you recommend this one.',
  },
  {
    key: 'finance',
    heading: 'Finance',
    kind: 'prose',
    guidance: 'Say what it costs, who pays, and from which budget. If nothing, say so.',
  },
  {
    key: 'risk',
    heading: 'Risk',
    kind: 'prose',
    guidance: 'Say what could go wrong, how likely it is and what is done about it.',
  },
  {
    key: 'equality',
    heading: 'Equality',
    kind: 'prose',
    guidance: 'Say whom it affects differently, and what the assessment found.',
  },
  {
    key: 'legal',
    heading: 'Legal implications',
    kind: 'prose',
    guidance: 'Name the powers and duties that this rests on, and who advised.',
  },
  {
    key: 'consultation',
    heading: 'Consultation',
    kind: 'prose',
    guidance: 'Say who was asked, when, and what they said.',
  },
  {
    key: 'backgroundPapers',
    heading: 'Background papers',
    kind: 'list',
    guidance:
      'List each document that you relied on and that is not published: title (where it is).',
  },
] as const satisfies readonly ReportPart[];

export interface ReportPart {
  readonly key: string;
  readonly heading: string;
  readonly kind: 'prose' | 'list';
  readonly guidance: string;
}

export type ReportKey = (typeof reportParts)[number]['key'];

/** What a report says, part by part; an empty part was left empty. */
export const ReportWords = z.strictObject({
  asked: z.string(),
  recommendations: z.array(z.string()),
  summary: z.string(),
  finance: z.string(),
  risk: z.string(),
  equality: z.string(),
  legal: z.string(),
  consultation: z.string(),
  backgroundPapers: z.array(z.string()),
  /** What of it could not be read, in sentences. */
  unread: z.array(z.string()),
});
export type ReportWords = z.infer<typeof ReportWords>;

/** What the report asks beside what the agenda says. */
export const ReportAndItem = z.strictObject({
  item: Target,
  number: z.string(),
  /** `same`: the agenda says so already; `none`: the report has none; `new`: the item has none yet. */
  recommendations: z.enum(['same', 'none', 'new', 'different']),
  itemRecommendations: z.array(z.string()),
  /** Those of the report that the item does not have yet. */
  newBackgroundPapers: z.array(BackgroundPaper),
  /** Why the words may not go into the item, or null. */
  whyNot: z.string().nullable(),
});
export type ReportAndItem = z.infer<typeof ReportAndItem>;

/** What is known of the report in a paper's current file. */
export const PaperReport = z.discriminatedUnion('state', [
  /** No file, or none that a template could have become. */
  z.strictObject({ state: z.literal('none') }),
  /** A Word file that was attached before its words were read. */
  z.strictObject({ state: z.literal('not-read') }),
  z.strictObject({ state: z.literal('unreadable'), sentence: z.string() }),
  z.strictObject({ state: z.literal('read'), words: ReportWords, beside: ReportAndItem }),
]);
export type PaperReport = z.infer<typeof PaperReport>;

/** For which item, or which paper of it, a template is made. */
export const TemplateFor = z.union([
  z.strictObject({ paperId: RecordId }),
  z.strictObject({ itemId: RecordId }),
]);
export type TemplateFor = z.infer<typeof TemplateFor>;

/** What is taken from a report into its item. */
export const ReportUse = z.strictObject({
  paperId: RecordId,
  /** The item as the person saw it. */
  item: Target,
  recommendations: z.enum(['replace', 'add', 'leave']),
  backgroundPapers: z.enum(['add', 'leave']),
});
export type ReportUse = z.infer<typeof ReportUse>;
