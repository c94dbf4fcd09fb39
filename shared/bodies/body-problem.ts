import { z } from 'zod';
import { RecordId } from '../record.ts';

/** What can be incomplete or wrong about a body. */
export const problemKinds = [
  'no_chair',
  'chair_term_over',
  'chair_term_ends_soon',
  'vacant_seat',
  'seat_term_over',
  'seat_term_ends_soon',
  'member_leaving',
  'no_members',
  'membership_review_overdue',
  'regime_does_not_fit',
  'statutory_basis_missing',
  'responsible_authority_without_seat',
  'tier_not_represented',
  'district_not_represented',
  'cabinet_lead_without_seat',
  'too_few_meetings',
  'no_purpose',
  'no_secretariat',
  'no_public_contact',
  'successor_missing',
] as const;
export const ProblemKind = z.enum(problemKinds);
export type ProblemKind = z.infer<typeof ProblemKind>;

/** Where a problem is mended: which form of the body to open. */
export const mendPlaces = [
  'seats',
  'chair',
  'facts',
  'access',
  'contacts',
  'meetings',
  'links',
  'cabinet_leads',
] as const;
export const MendPlace = z.enum(mendPlaces);
export type MendPlace = z.infer<typeof MendPlace>;

/**
 * One thing to mend. `warn` is counted beside the body's name (triangle); `gap` is something not
 * filled in yet (dashed ring).
 */
export const BodyProblem = z.strictObject({
  kind: ProblemKind,
  tone: z.enum(['warn', 'gap']),
  sentence: z.string(),
  /** The words on the link that mends it: `Ask for a nomination`. */
  action: z.string(),
  mend: z.strictObject({
    place: MendPlace,
    /** The seat, term or field to open there. */
    recordId: RecordId.nullable(),
    field: z.string().nullable(),
  }),
});
export type BodyProblem = z.infer<typeof BodyProblem>;
