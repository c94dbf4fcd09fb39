import { z } from 'zod';
import { RecordId, recordShape } from '../record.ts';

/** How a body counts its quorum: a number, or a part of its seats rounded up. */
export const QuorumRule = z.strictObject({
  kind: z.enum(['none', 'count', 'fraction', 'fraction_with_floor']),
  count: z.int().min(0).max(500).nullable(),
  numerator: z.int().min(0).max(100).nullable(),
  denominator: z.int().min(1).max(100).nullable(),
  floor: z.int().min(0).max(500).nullable(),
  base: z.enum(['all_seats', 'filled_seats']),
  substitutesCount: z.boolean(),
});
export type QuorumRule = z.infer<typeof QuorumRule>;

/** Who must be among them: "one councillor", "one from the NHS", "the Director of Public Health". */
export const QuorumPart = z.strictObject({
  id: RecordId,
  label: z.string(),
  atLeast: z.int().min(1).max(100),
  matches: z.enum([
    'sector',
    'tier',
    'organisation',
    'post',
    'seat',
    'elected_member',
    'responsible_authority',
  ]),
  /** The sector's or tier's name, or the id of the organisation, post or seat. */
  matchesValue: z.string(),
});
export type QuorumPart = z.infer<typeof QuorumPart>;

/** Whether there is a quorum, each part said and ticked (S-087). */
export const QuorumState = z.strictObject({
  /** True also where the body has no rule. */
  met: z.boolean(),
  /** How many count now, and how many are needed; null where the body has no rule. */
  counting: z.int(),
  needed: z.int().nullable(),
  /** The number first, then who must be among them. */
  parts: z.array(z.strictObject({ text: z.string(), met: z.boolean() })),
  /** `Quorate`, `Not quorate: 6 of 7, and no councillor.` */
  sentence: z.string(),
});
export type QuorumState = z.infer<typeof QuorumState>;

/** What a body has settled about its minutes; made with its first change. */
export const MinuteRules = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  quorum: QuorumRule,
  parts: z.array(QuorumPart),
  /** Only where the body's terms allow a vote. */
  votingAllowed: z.boolean(),
  /** Working days after the meeting by which the draft should be out. */
  draftWithinDays: z.int().min(0).max(60),
  /** An action carried past this many meetings goes on the chair's list. */
  lateAfterMeetings: z.int().min(1).max(20),
  /** `RESOLVED:`, `NOTED:`, and whatever else the body writes often. */
  snippets: z.array(z.string()),
});
export type MinuteRules = z.infer<typeof MinuteRules>;
