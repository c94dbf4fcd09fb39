import { z } from 'zod';
import { RecordId } from '../record.ts';

export const hitKinds = [
  'body',
  'meeting',
  'person',
  'post',
  'organisation',
  'decision',
  'action',
  'thread',
] as const;

/** One thing that the go-to box found. The screen knows where each kind lives. */
export const SearchHit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('body'),
    id: RecordId,
    title: z.string(),
    detail: z.string(),
    bodySlug: z.string(),
  }),
  z.strictObject({
    kind: z.literal('meeting'),
    id: RecordId,
    title: z.string(),
    detail: z.string(),
    bodySlug: z.string(),
    /** `yyyy-mm-dd`, and `-2` for the second meeting of that day: the part after the body in the address. */
    daySlug: z.string(),
    day: z.string(),
  }),
  z.strictObject({
    kind: z.enum(['person', 'post', 'organisation']),
    id: RecordId,
    title: z.string(),
    detail: z.string(),
  }),
  z.strictObject({
    kind: z.enum(['decision', 'action', 'thread']),
    id: RecordId,
    title: z.string(),
    detail: z.string(),
    path: z.string(),
    /** Taken in private or written in a confidential passage. */
    withheld: z.boolean(),
  }),
]);
export type SearchHit = z.infer<typeof SearchHit>;
