import { z } from 'zod';
import { Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';
import { ItemKind, Purpose } from './agenda-item.ts';
import { Visibility } from './restriction.ts';

/** A line of a template. Order is the list's own. */
export const TemplateItem = z.strictObject({
  id: RecordId,
  section: z.string(),
  title: z.string(),
  kind: ItemKind,
  purpose: Purpose,
  presenter: z.string(),
  minutes: z.int(),
  visibility: Visibility.extract(['undecided', 'public']),
  standing: z.boolean(),
  description: z.string(),
});
export type TemplateItem = z.infer<typeof TemplateItem>;

/** An order of business to begin from (S-099); for one body, or for all where `bodyId` is null. */
export const AgendaTemplate = z.strictObject({
  ...recordShape,
  bodyId: RecordId.nullable(),
  name: z.string(),
  note: z.string(),
  minutes: z.int(),
  items: z.array(TemplateItem),
});
export type AgendaTemplate = z.infer<typeof AgendaTemplate>;

export const NewTemplateItem = z.strictObject({
  /** Given for a line that exists already. */
  id: RecordId.optional(),
  section: Line,
  title: RequiredLine,
  kind: ItemKind.exclude(['exclusion', 'readmission']),
  purpose: Purpose,
  presenter: Line,
  minutes: z.int().min(0).max(600),
  visibility: Visibility.extract(['undecided', 'public']),
  standing: z.boolean(),
  description: Prose,
});
export type NewTemplateItem = z.infer<typeof NewTemplateItem>;

export const TemplateChange = z.strictObject({
  name: RequiredLine.optional(),
  note: Prose.optional(),
  bodyId: RecordId.nullable().optional(),
  /** All lines in their order; lines left out are removed. */
  items: z.array(NewTemplateItem).max(100).optional(),
});
export type TemplateChange = z.infer<typeof TemplateChange>;
