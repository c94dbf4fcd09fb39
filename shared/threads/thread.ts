import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Purpose } from '../agenda/agenda-item.ts';
import { Visibility } from '../agenda/restriction.ts';
import { RecordId, recordShape } from '../record.ts';

/** A matter that goes through several meetings. */
export const Thread = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  slug: z.string(),
  title: z.string(),
  note: z.string(),
  closedOn: CivilDate.nullable(),
});
export type Thread = z.infer<typeof Thread>;

export const ThreadRecordKind = z.enum(['item', 'paper', 'decision', 'action']);
export type ThreadRecordKind = z.infer<typeof ThreadRecordKind>;

/** A coming matter of a body. */
export const ForwardItem = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  title: z.string(),
  purpose: Purpose,
  lead: z.string(),
  leadPostId: RecordId.nullable(),
  /** About when, where no meeting is chosen yet. */
  expectedOn: CivilDate.nullable(),
  meetingId: RecordId.nullable(),
  /** The agenda item it became. */
  itemId: RecordId.nullable(),
  threadId: RecordId.nullable(),
  note: z.string(),
  visibility: Visibility,
  state: z.enum(['planned', 'on_agenda', 'dropped']),
  position: z.number(),
});
export type ForwardItem = z.infer<typeof ForwardItem>;
