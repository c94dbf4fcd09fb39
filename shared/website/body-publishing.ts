import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, Prose, RecordId } from '../record.ts';

/** What of a partnership goes on the website, and how its bundles are handled. Nothing goes until somebody says so. */
export const BodyPublishingFields = z.strictObject({
  onWebsite: z.boolean(),
  withDecisions: z.boolean(),
  withActions: z.boolean(),
  /** A second officer must approve each public bundle before it counts as ready. */
  approvalNeeded: z.boolean(),
  /** A folder in which new exports are also placed; empty for none. */
  folder: Line,
  termsOfReference: Prose,
  /** When somebody last read the page through (S-255). */
  pageReviewedOn: CivilDate.nullable(),
  pageReviewedBy: Line,
  reviewMonths: z.int().min(1).max(60),
});
export type BodyPublishingFields = z.infer<typeof BodyPublishingFields>;

export const BodyPublishing = BodyPublishingFields.extend({
  /** Null while nothing has been told. */
  id: RecordId.nullable(),
  version: z.int(),
  bodyId: RecordId,
});
export type BodyPublishing = z.infer<typeof BodyPublishing>;
