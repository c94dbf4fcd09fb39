import { z } from 'zod';
import { RecordId } from '../record.ts';
import { Sector, Tier } from './organisation.ts';

/** An organisation as other records show it. */
export const OrganisationRef = z.strictObject({
  id: RecordId,
  name: z.string(),
  shortName: z.string(),
  sector: Sector,
  tier: Tier,
});
export type OrganisationRef = z.infer<typeof OrganisationRef>;

/** A person as other records show them, with the honorific: `Cllr Ann Example`. */
export const PersonRef = z.strictObject({
  id: RecordId,
  name: z.string(),
  electedMember: z.boolean(),
});
export type PersonRef = z.infer<typeof PersonRef>;

/** A post as other records show it: where it is, and who is in it. */
export const PostRef = z.strictObject({
  id: RecordId,
  title: z.string(),
  cabinetPost: z.boolean(),
  organisation: OrganisationRef,
  person: PersonRef.nullable(),
});
export type PostRef = z.infer<typeof PostRef>;

/** Who holds a seat or an office. Both null: nobody does. */
export const Holder = z.strictObject({
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
});
export type Holder = z.infer<typeof Holder>;
