import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId, recordShape } from '../record.ts';

/** How a decision came out. Consensus is the rule; nothing is counted by default. */
export const decisionOutcomes = [
  'consensus',
  'consensus_with_reservations',
  'noted',
  'deferred',
  'referred',
  'default_position',
  'recommendation_inquorate',
] as const;
export const DecisionOutcome = z.enum(decisionOutcomes);
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

/** Whether the accountable body has still to agree. */
export const Ratification = z.enum(['not_needed', 'awaiting', 'ratified', 'refused']);
export type Ratification = z.infer<typeof Ratification>;

/** A decision as the minutes record it; only its ratification moves afterwards. */
export const Decision = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  meetingId: RecordId,
  itemId: RecordId.nullable(),
  entryId: RecordId.nullable(),
  /** `HWB 26/44`, or `HWB 26/44(2)`; never changes, never used again. */
  ref: z.string(),
  /** The item it was taken under. */
  topic: z.string(),
  words: z.string(),
  outcome: DecisionOutcome,
  reasons: z.string(),
  options: z.string(),
  reservations: z.array(z.string()),
  accountableOrganisationId: RecordId.nullable(),
  accountable: z.string(),
  usesResources: z.boolean(),
  ratification: Ratification,
  ratifiedOn: CivilDate.nullable(),
  ratifiedNote: z.string(),
  votesFor: z.int().nullable(),
  votesAgainst: z.int().nullable(),
  votesAbstaining: z.int().nullable(),
  /** Taken in private or written in a confidential passage: in no public output. */
  withheld: z.boolean(),
  decidedOn: CivilDate,
  position: z.number(),
});
export type Decision = z.infer<typeof Decision>;
