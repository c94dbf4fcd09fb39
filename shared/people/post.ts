import { z } from 'zod';
import { newRecordShape, Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';

/** A post in an organisation, and who is in it where that is known. */
export const Post = z.strictObject({
  ...recordShape,
  organisationId: RecordId,
  title: z.string(),
  unit: z.string(),
  personId: RecordId.nullable(),
  /** A portfolio in a council's cabinet (S-044). */
  cabinetPost: z.boolean(),
  note: z.string(),
});
export type Post = z.infer<typeof Post>;

const fields = {
  organisationId: RecordId,
  title: RequiredLine,
  unit: Line,
  personId: RecordId.nullable(),
  cabinetPost: z.boolean(),
  note: Prose,
};

export const NewPost = z
  .strictObject(fields)
  .partial()
  .required({ organisationId: true, title: true })
  .extend(newRecordShape);
export type NewPost = z.infer<typeof NewPost>;

export const PostChange = z.strictObject(fields).partial();
export type PostChange = z.infer<typeof PostChange>;
