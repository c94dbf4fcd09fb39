import { z } from 'zod';
import { RecordId } from '../record.ts';

/** What a status means; the screen draws each tone with its own silhouette and colour. */
export const Tone = z.enum(['good', 'warn', 'bad', 'progress', 'todo', 'neutral', 'exempt']);
export type Tone = z.infer<typeof Tone>;

/** A status as a person reads it: `Received, 9 pages`. */
export const Status = z.strictObject({ tone: Tone, words: z.string() });
export type Status = z.infer<typeof Status>;

/** Something to mend, in a sentence; `code` is for programs, the ids say where it is mended. */
export const Problem = z.strictObject({
  code: z.string(),
  tone: z.enum(['warn', 'bad', 'exempt']),
  sentence: z.string(),
  itemId: RecordId.nullable(),
  paperId: RecordId.nullable(),
});
export type Problem = z.infer<typeof Problem>;
