import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId, recordShape } from '../record.ts';

/** Something somebody agreed to do. The minute's words stand; what happens with it is tracked here. */
export const TrackedAction = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  /** Null for an action that no meeting set. */
  meetingId: RecordId.nullable(),
  itemId: RecordId.nullable(),
  entryId: RecordId.nullable(),
  /** `HWB-28`; never changes, never used again. */
  ref: z.string(),
  number: z.int(),
  /** The item it came from, so that it is never a bare "Terry to upgrade". */
  topic: z.string(),
  words: z.string(),
  ownerPostId: RecordId.nullable(),
  ownerOrganisationId: RecordId.nullable(),
  owner: z.string(),
  dueOn: CivilDate.nullable(),
  firstDueOn: CivilDate.nullable(),
  agreedOn: CivilDate,
  state: z.enum(['open', 'closed']),
  percent: z.int().min(0).max(100).nullable(),
  closedOn: CivilDate.nullable(),
  evidence: z.string(),
  /** The partner's notice that it cannot deliver (S-056). */
  cannotDeliverOn: CivilDate.nullable(),
  cannotDeliverReason: z.string(),
  withheld: z.boolean(),
});
export type TrackedAction = z.infer<typeof TrackedAction>;

export const ActionUpdateKind = z.enum([
  'progress',
  'cannot_deliver',
  'due_changed',
  'closed',
  'reopened',
]);
export type ActionUpdateKind = z.infer<typeof ActionUpdateKind>;

export const ActionUpdate = z.strictObject({
  ...recordShape,
  actionId: RecordId,
  kind: ActionUpdateKind,
  day: CivilDate,
  words: z.string(),
  saidBy: z.string(),
  percent: z.int().nullable(),
  dueOn: CivilDate.nullable(),
});
export type ActionUpdate = z.infer<typeof ActionUpdate>;
