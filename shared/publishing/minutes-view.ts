import { z } from 'zod';
import {
  itemShape,
  minutesShape,
  PrintedGround,
  type PrintedMinutes,
  PublicBlock,
} from '../minutes/printed-minutes.ts';
import { RecordId } from '../record.ts';
import { MeetingSlug, Slug } from './public-names.ts';

/**
 * Everything public minutes may know, and nothing else (trust.md, P5). A confidential passage, a note, a
 * signature line or a hash has no place in it; a withheld item has no place for its words.
 */

const OpenMinute = z.strictObject({
  ...itemShape,
  ground: z.null(),
  blocks: z.array(PublicBlock),
});

/** Number, harmless title, ground and reason; `blocks` can only be empty. */
const WithheldMinute = z.strictObject({
  ...itemShape,
  ground: PrintedGround,
  blocks: z.array(PublicBlock).max(0),
});

export const PublicMinutesDocument = z.strictObject({
  ...minutesShape,
  marking: z.null(),
  items: z.array(z.union([OpenMinute, WithheldMinute])),
  signature: z.null(),
});
export type PublicMinutesDocument = z.infer<typeof PublicMinutesDocument>;

/** The public minutes of one meeting with their place on the website. */
export const PublicMinutes = z.strictObject({
  meetingId: RecordId,
  bodySlug: Slug,
  meetingSlug: MeetingSlug,
  document: PublicMinutesDocument,
});
export type PublicMinutes = z.infer<typeof PublicMinutes>;

/** The printed minutes as the public may have them; throws where they hold anything else. */
export function publicDocument(printed: PrintedMinutes): PublicMinutesDocument {
  return PublicMinutesDocument.parse(printed);
}
