import { z } from 'zod';

/** The permanent id of a record: a UUID, made where the record is made. */
export const RecordId = z.string().min(1).max(64);
export type RecordId = z.infer<typeof RecordId>;

/** Which record an action is about, and which version the person was looking at; a whole record will do. */
export const Target = z.object({ id: RecordId, version: z.int().min(1) });
export type Target = z.infer<typeof Target>;

/** What every record shows of itself. */
export const recordShape = { id: RecordId, version: z.int().min(1) };

/** For a new record: its id, given where it is made before the call. */
export const newRecordShape = { id: RecordId.optional() };

/** A line of text: trimmed, no control characters, at most 300 characters. */
export const Line = z
  .string()
  .trim()
  .max(300, 'Use at most 300 characters')
  // eslint-disable-next-line no-control-regex -- control characters are exactly what a line must not hold
  .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'Remove the control characters from this text');

/** A line that must hold something. */
export const RequiredLine = Line.refine((text) => text.length > 0, 'Enter some text');

/** Longer text of several paragraphs, at most 20,000 characters. */
export const Prose = z.string().max(20_000, 'Use at most 20,000 characters');
