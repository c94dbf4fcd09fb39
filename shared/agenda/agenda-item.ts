import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';
import { restrictionShape, Visibility } from './restriction.ts';

export const ItemKind = z.enum([
  'ordinary',
  'apologies',
  'declarations',
  'minutes_approval',
  'matters_arising',
  'public_questions',
  'strategy_approval',
  'exclusion',
  'readmission',
  'urgent_business',
  'next_meeting',
]);
export type ItemKind = z.infer<typeof ItemKind>;

export const Purpose = z.enum(['decide', 'discuss', 'note']);
export type Purpose = z.infer<typeof Purpose>;

/** A work that a report draws on. Exempt and published works are left out of the public list. */
export const BackgroundPaper = z.strictObject({
  title: RequiredLine,
  where: Line,
  listed: z.enum(['listed', 'exempt', 'published_work']),
});
export type BackgroundPaper = z.infer<typeof BackgroundPaper>;

export const AgendaSection = z.strictObject({
  ...recordShape,
  meetingId: RecordId,
  title: z.string(),
  position: z.number(),
});
export type AgendaSection = z.infer<typeof AgendaSection>;

export const AgendaItem = z.strictObject({
  ...recordShape,
  meetingId: RecordId,
  sectionId: RecordId.nullable(),
  /** The item this is a part of: 5 for 5.1. One level only. */
  parentId: RecordId.nullable(),
  position: z.number(),
  title: z.string(),
  kind: ItemKind,
  purpose: Purpose,
  presenter: z.string(),
  presenterPostId: RecordId.nullable(),
  minutes: z.int().min(0).max(600),
  description: z.string(),
  recommendations: z.array(z.string()),
  /** Never leaves the workspace in a public file. */
  privateNotes: z.string(),
  ...restrictionShape,
  publicTitle: z.string(),
  /** A person has looked at the words that the public will read. */
  titleChecked: z.boolean(),
  withheldBy: z.string(),
  withheldOn: CivilDate.nullable(),
  standing: z.boolean(),
  /** The number it was published with; empty before. */
  frozenNumber: z.string(),
  withdrawnOn: CivilDate.nullable(),
  withdrawnReason: z.string(),
  backgroundPapers: z.array(BackgroundPaper),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What an officer writes about an item, each on its own. Restrictions have an intention of their own. */
export const ItemFields = z.strictObject({
  title: RequiredLine,
  kind: ItemKind.exclude(['exclusion', 'readmission']),
  purpose: Purpose,
  presenter: Line,
  presenterPostId: RecordId.nullable(),
  minutes: z.int().min(0, 'Enter 0 or more').max(600, 'Enter 600 or less'),
  description: Prose,
  recommendations: z.array(Prose).max(60),
  privateNotes: Prose,
  standing: z.boolean(),
  backgroundPapers: z.array(BackgroundPaper).max(100),
});
export type ItemFields = z.infer<typeof ItemFields>;

export const ItemChange = ItemFields.partial();
export type ItemChange = z.infer<typeof ItemChange>;

/** Where an item stands: under which section or item, and before which other (null: at the end). */
export const ItemPlace = z.strictObject({
  sectionId: RecordId.nullable(),
  parentId: RecordId.nullable().default(null),
  before: RecordId.nullable().default(null),
});
export type ItemPlace = z.infer<typeof ItemPlace>;

export const NewItem = ItemChange.omit({ title: true }).extend({
  id: RecordId.optional(),
  meetingId: RecordId,
  title: RequiredLine,
  /** Right after this item; at the end of the public part when not given. */
  after: RecordId.nullable().optional(),
  /** Or at a place of its own. */
  place: ItemPlace.optional(),
  /** Restricted items are made restricted by `setRestriction`. */
  visibility: Visibility.extract(['undecided', 'public']).default('undecided'),
});
export type NewItem = z.infer<typeof NewItem>;
