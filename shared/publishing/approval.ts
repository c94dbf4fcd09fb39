import { z } from 'zod';
import { RecordId, RequiredLine, recordShape } from '../record.ts';

/** One officer's answer to one bundle; it holds for that file only, byte for byte. */
export const Approval = z.strictObject({
  ...recordShape,
  exportId: RecordId,
  sha512: z.string(),
  answer: z.enum(['approved', 'refused']),
  answeredBy: z.string(),
  answeredAt: z.string(),
  note: z.string(),
});
export type Approval = z.infer<typeof Approval>;

/** What the second officer fills in. */
export const NewApproval = z.strictObject({
  exportId: RecordId,
  /** Of the file that was looked at. */
  sha512: z.string(),
  answer: z.enum(['approved', 'refused']),
  /** Name, or name and role. */
  answeredBy: RequiredLine,
  note: z.string().trim().max(1000).default(''),
});
export type NewApproval = z.infer<typeof NewApproval>;

/** Where a bundle stands: the last answer counts, and no answer is no approval. */
export type ApprovalState = 'waiting' | 'approved' | 'refused';
