import { z } from 'zod';

/** One field that changed, as the history shows it. */
export const HistoryChange = z.strictObject({
  table: z.string(),
  recordId: z.string(),
  /** What the record is called now. */
  title: z.string(),
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** The change as the officer reads it. */
  sentence: z.string(),
});
export type HistoryChange = z.infer<typeof HistoryChange>;

/** One intention of a person with the changes it made. */
export const HistoryAction = z.strictObject({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  procedure: z.string(),
  undoes: z.string().nullable(),
  changes: z.array(HistoryChange),
});
export type HistoryAction = z.infer<typeof HistoryAction>;

/** A record in the recycle bin. */
export const RemovedRecord = z.strictObject({
  table: z.string(),
  id: z.string(),
  title: z.string(),
  removedAt: z.string(),
  removedBy: z.string(),
});
export type RemovedRecord = z.infer<typeof RemovedRecord>;
