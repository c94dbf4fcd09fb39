import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, Prose, RecordId, RequiredLine, recordShape, Target } from '../record.ts';

/** A place that the withdrawn thing has to be cleared from. */
export const WithdrawalPlace = z.strictObject({
  ...recordShape,
  place: z.string(),
  clearedOn: CivilDate.nullable(),
  clearedBy: z.string(),
  note: z.string(),
});
export type WithdrawalPlace = z.infer<typeof WithdrawalPlace>;

/** Something published that was taken back. It is never deleted: its addresses say what became of it. */
export const Withdrawal = z.strictObject({
  ...recordShape,
  exportId: RecordId,
  exportKind: z.string(),
  exportNumber: z.int(),
  /** Null where the whole bundle is withdrawn. */
  paperId: RecordId.nullable(),
  /** `Public pack, version 2` or the title of the paper. */
  what: z.string(),
  reason: z.string(),
  publicReason: z.string(),
  withdrawnBy: z.string(),
  withdrawnAt: z.string(),
  /** The bundle that takes it back; null while it is not built. */
  tombstoneId: RecordId.nullable(),
  /** `2 of 6 places are clear.` */
  sentence: z.string(),
  places: z.array(WithdrawalPlace),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

export const NewWithdrawal = z.strictObject({
  exportId: RecordId,
  paperId: RecordId.nullable().default(null),
  /** For the register only. */
  reason: Prose.trim().min(3, 'Say why it is withdrawn'),
  /** What the public reads in its place. */
  publicReason: Prose.trim().min(3, 'Say what the public is told'),
});

export const ClearedPlace = z.strictObject({
  target: Target,
  /** Null where it is not clear after all. */
  clearedOn: CivilDate.nullable(),
  clearedBy: Line.default(''),
  note: z.string().trim().max(1000).default(''),
});

export const NewWithdrawalPlace = z.strictObject({
  withdrawalId: RecordId,
  place: RequiredLine,
});
