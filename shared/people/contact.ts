import { z } from 'zod';
import { newRecordShape, Line, RecordId, recordShape } from '../record.ts';

export const contactOwners = ['organisation', 'person', 'post', 'body'] as const;
export const ContactOwner = z.enum(contactOwners);
export type ContactOwner = z.infer<typeof ContactOwner>;

/** The kinds of contact datum (S-296, S-299 to S-301). */
export const contactKinds = ['email', 'phone', 'mobile', 'address', 'website'] as const;
export const ContactKind = z.enum(contactKinds);
export type ContactKind = z.infer<typeof ContactKind>;

/** The lists that the office keeps (S-297). */
export const contactGroups = [
  'none',
  'partnership_team',
  'performance_team',
  'risk_adviser',
  'district_lead',
  'thematic_lead',
  'press',
] as const;
export const ContactGroup = z.enum(contactGroups);
export type ContactGroup = z.infer<typeof ContactGroup>;

/** One contact datum of an organisation, person, post or body. */
export const Contact = z.strictObject({
  ...recordShape,
  ownerKind: ContactOwner,
  ownerId: RecordId,
  kind: ContactKind,
  value: z.string(),
  /** When it can be used, as in `Tuesdays and Wednesdays` (S-296). */
  note: z.string(),
  contactGroup: ContactGroup,
  /** Whether public files may show it; off until somebody decides (S-303). */
  publish: z.boolean(),
  position: z.number(),
});
export type Contact = z.infer<typeof Contact>;

const fields = {
  kind: ContactKind,
  value: z.string().trim().min(1, 'Enter the address or number').max(500),
  note: Line,
  contactGroup: ContactGroup,
};

/** A contact never starts published: that is a decision of its own (`contacts.setPublish`, S-303). */
export const NewContact = z
  .strictObject({ ownerKind: ContactOwner, ownerId: RecordId, ...fields })
  .partial({ note: true, contactGroup: true })
  .extend(newRecordShape);
export type NewContact = z.infer<typeof NewContact>;

export const ContactChange = z.strictObject(fields).partial();
export type ContactChange = z.infer<typeof ContactChange>;
