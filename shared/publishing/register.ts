import { z } from 'zod';
import { RecordId } from '../record.ts';

export const registerStates = [
  'built',
  'waiting',
  'refused',
  'approved',
  'published',
  'withdrawn',
] as const;
export const RegisterState = z.enum(registerStates);
export type RegisterState = z.infer<typeof RegisterState>;

/** Which part of the register is asked for; null for all. */
export const RegisterFilter = z.strictObject({
  bodyId: RecordId.nullable().default(null),
  kind: z.string().nullable().default(null),
  state: RegisterState.nullable().default(null),
});
export type RegisterFilter = z.infer<typeof RegisterFilter>;

/** One export with where it stands and when it first went live. */
export const RegisterEntry = z.strictObject({
  exportId: RecordId,
  bodyId: RecordId,
  bodyName: z.string(),
  bodySlug: z.string(),
  /** Null for the website. */
  meetingDay: z.string().nullable(),
  meetingSlug: z.string().nullable(),
  kind: z.string(),
  /** `Public pack`, `Members’ pack for Oxford City Council`. */
  kindWords: z.string(),
  number: z.int(),
  fileName: z.string(),
  sha512: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  exportedAt: z.string(),
  exportedBy: z.string(),
  state: RegisterState,
  publishedOn: z.string().nullable(),
  publishedTime: z.string().nullable(),
  places: z.array(z.string()),
  recordedBy: z.string(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

export const RegisterPage = z.strictObject({
  entries: z.array(RegisterEntry),
  bodies: z.array(z.strictObject({ id: RecordId, name: z.string() })),
});
export type RegisterPage = z.infer<typeof RegisterPage>;

/** One paper that the public did not have in time, and why. */
export const LatePaper = z.strictObject({
  meetingId: RecordId,
  bodyName: z.string(),
  bodySlug: z.string(),
  meetingDay: z.string(),
  meetingSlug: z.string(),
  title: z.string(),
  publishedOn: z.string().nullable(),
  sentence: z.string(),
  reason: z.string(),
});
export type LatePaper = z.infer<typeof LatePaper>;

/** How open the meetings of a time were: the headline for the partnership (S-096). */
export const PublishingCompliance = z.strictObject({
  from: z.string(),
  to: z.string(),
  meetings: z.int(),
  inTime: z.int(),
  /** `11 of 14 meetings had every paper public in time.` */
  sentence: z.string(),
  bodies: z.array(
    z.strictObject({
      bodyId: RecordId,
      bodyName: z.string(),
      meetings: z.int(),
      inTime: z.int(),
      latePapers: z.int(),
    }),
  ),
  late: z.array(LatePaper),
});
export type PublishingCompliance = z.infer<typeof PublishingCompliance>;
