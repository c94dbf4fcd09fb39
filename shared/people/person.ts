import { z } from 'zod';
import { newRecordShape, Line, Prose, recordShape, RequiredLine } from '../record.ts';

/** A named person. Posts and seats point here; the name is published only where that was decided (S-303). */
export const Person = z.strictObject({
  ...recordShape,
  name: z.string(),
  /** As in `Cllr`, `Dr`. */
  honorific: z.string(),
  publishName: z.boolean(),
  electedMember: z.boolean(),
  note: z.string(),
});
export type Person = z.infer<typeof Person>;

const fields = {
  name: RequiredLine,
  honorific: Line,
  publishName: z.boolean(),
  electedMember: z.boolean(),
  note: Prose,
};

export const NewPerson = z
  .strictObject(fields)
  .partial()
  .required({ name: true })
  .extend(newRecordShape);
export type NewPerson = z.infer<typeof NewPerson>;

export const PersonChange = z.strictObject(fields).partial();
export type PersonChange = z.infer<typeof PersonChange>;
