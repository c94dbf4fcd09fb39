import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId, recordShape } from '../record.ts';

/** The kinds of: the three of councillors, a partner's under its own code, a conflict of roles. */
export const interestKinds = [
  'disclosable_pecuniary',
  'other_registrable',
  'non_registrable',
  'own_code',
  'role_conflict',
] as const;
export const InterestKind = z.enum(interestKinds);
export type InterestKind = z.infer<typeof InterestKind>;

/** What the member did when the item came up. */
export const interestHandlings = [
  'stayed_took_part',
  'stayed_no_part',
  'spoke_and_left',
  'left',
] as const;
export const InterestHandling = z.enum(interestHandlings);
export type InterestHandling = z.infer<typeof InterestHandling>;

/** An entry of the standing register. */
export const Interest = z.strictObject({
  ...recordShape,
  personId: RecordId.nullable(),
  postId: RecordId.nullable(),
  /** Who holds it, as written, where neither person nor post is known. */
  holder: z.string(),
  kind: InterestKind,
  organisationId: RecordId.nullable(),
  bodyId: RecordId.nullable(),
  /** What it is an interest in. */
  concerns: z.string(),
  nature: z.string(),
  /** The public learn that there is one, never its nature. */
  sensitive: z.boolean(),
  notifiedOn: CivilDate.nullable(),
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
  dispensation: z.string(),
  dispensationUntil: CivilDate.nullable(),
});
export type Interest = z.infer<typeof Interest>;

/** An interest declared at a meeting, as its minutes hold it. */
export const Declaration = z.strictObject({
  ...recordShape,
  meetingId: RecordId,
  entryId: RecordId.nullable(),
  itemId: RecordId.nullable(),
  attendanceId: RecordId.nullable(),
  interestId: RecordId.nullable(),
  who: z.string(),
  kind: InterestKind,
  organisationId: RecordId.nullable(),
  concerns: z.string(),
  nature: z.string(),
  sensitive: z.boolean(),
  handling: InterestHandling,
  leftAt: z.string().nullable(),
  returnedAt: z.string().nullable(),
  dispensation: z.string(),
  position: z.number(),
});
export type Declaration = z.infer<typeof Declaration>;
