import { z } from 'zod';
import { ItemKind, Purpose } from '../agenda/agenda-item.ts';
import { Room } from '../attendance/attendance.contract.ts';
import { QuorumState } from '../attendance/quorum.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { MeetingHead, MeetingLink } from '../meetings/meeting-view.ts';
import { Problem, Status } from '../meetings/status.ts';
import { RecordId } from '../record.ts';
import { MinuteEntry, Minutes, MinuteVersion } from './minutes.ts';

/** One item of the meeting with what was written under it. */
export const MinuteItem = z.strictObject({
  itemId: RecordId,
  number: z.string(),
  title: z.string(),
  kind: ItemKind,
  purpose: Purpose,
  presenter: z.string(),
  /** Minutes allotted; 0 where none are. */
  allotted: z.int(),
  depth: z.union([z.literal(0), z.literal(1)]),
  /** Taken while the public are out. */
  inPrivate: z.boolean(),
  restricted: z.boolean(),
  /** What the report asks for; `Use as decision` takes it. */
  recommendations: z.array(z.string()),
  papers: z.array(z.string()),
  entry: MinuteEntry.nullable(),
  /** `Minute 26/52`. */
  minuteWords: z.string().nullable(),
  /** `2 declared, 1 action`; empty where there is nothing to say. */
  marks: z.string(),
  /** After the comings and goings of the item. */
  quorum: QuorumState,
  /** Standing interests that name what this item is about: who, and what to ask. */
  interestPrompts: z.array(z.strictObject({ who: z.string(), sentence: z.string() })),
});
export type MinuteItem = z.infer<typeof MinuteItem>;

/** A line of the log of the room. */
export const RoomLogLine = z.strictObject({ at: TimeOfDay.nullable(), words: z.string() });
export type RoomLogLine = z.infer<typeof RoomLogLine>;

/** `HWB-28`, `HWB 26/52`: the reference of each action and decision, by the id of its block. */
const Refs = z.record(RecordId, z.string());

/** Everything the live minutes screen shows, in one answer. */
export const MinutesSession = z.strictObject({
  today: CivilDate,
  head: MeetingHead,
  /** Null before the meeting is started. */
  minutes: Minutes.nullable(),
  /** The instant at which words were last saved; null before any were. */
  lastSavedAt: z.string().nullable(),
  /** Words before the first item and after the last; null before the start. */
  items: z.array(MinuteItem),
  room: Room,
  refs: Refs,
  /** Newest first. */
  log: z.array(RoomLogLine),
  /** From the last adjournment on, until it resumes. */
  adjourned: z.boolean(),
  /** The public are out: from the exclusion written on to the readmission. */
  inPrivate: z.boolean(),
  snippets: z.array(z.string()),
  votingAllowed: z.boolean(),
  /** Owners an action can have, members' posts first: for `/action` in one line. */
  owners: z.array(
    z.strictObject({
      postId: RecordId.nullable(),
      organisationId: RecordId.nullable(),
      words: z.string(),
      /** Lower-case words and initials that find it: `dasc`. */
      keys: z.array(z.string()),
    }),
  ),
  /** Open actions of the body, for matters arising. */
  openActions: z.array(
    z.strictObject({
      id: RecordId,
      ref: z.string(),
      words: z.string(),
      owner: z.string(),
      status: Status,
    }),
  ),
  /** The wording of the exclusion and of the re-admission for this body's regime. */
  exclusionWords: z.strictObject({ excluded: z.string(), readmitted: z.string() }),
  /** Null while it can be written: `These minutes were approved on Thursday 26 November 2026.` */
  whyNotWritable: z.string().nullable(),
});
export type MinutesSession = z.infer<typeof MinutesSession>;

/** What saving the words of one item gives back: the entry and everything that follows from it. */
export const SavedEntry = z.strictObject({
  entry: MinuteEntry,
  minutes: Minutes,
  room: Room,
  refs: Refs,
  log: z.array(RoomLogLine),
  adjourned: z.boolean(),
  inPrivate: z.boolean(),
  /** Marks and quorum of every item, by item. */
  items: z.array(z.strictObject({ itemId: RecordId, marks: z.string(), quorum: QuorumState })),
});
export type SavedEntry = z.infer<typeof SavedEntry>;

/** One step of the minutes on their way: done, the next, or to come. */
export const MinutesStep = z.strictObject({
  state: z.enum([
    'drafting',
    'cleared',
    'published_draft',
    'approved',
    'signed',
    'published_final',
  ]),
  title: z.string(),
  /** `Cleared by the chair on Monday 30 November`; what to do where it is next. */
  sentence: z.string(),
  done: z.boolean(),
  next: z.boolean(),
  /** Why it cannot be taken now; null where it can or is done. */
  whyNot: z.string().nullable(),
});
export type MinutesStep = z.infer<typeof MinutesStep>;

/** The Minutes tab of a meeting outside the live screen. */
export const MinutesPage = z.strictObject({
  today: CivilDate,
  head: MeetingHead,
  minutes: Minutes.nullable(),
  status: Status,
  /** One sentence that sums up: `Draft, cleared by the chair. Issue it by Thursday 10 December.` */
  sentence: z.string(),
  steps: z.array(MinutesStep),
  problems: z.array(Problem),
  /** Something was taken in private, so that the public minutes may need a summary of it. */
  hasPrivate: z.boolean(),
  versions: z.array(MinuteVersion),
  /** Later meetings of the body at which they can be approved, the nearest first. */
  approvalMeetings: z.array(MeetingLink.extend({ approvalItemId: RecordId.nullable() })),
  /** Earlier minutes of the body that wait for approval at this meeting. */
  toApproveHere: z.array(
    z.strictObject({ meeting: MeetingLink, minutes: Minutes, hasItem: z.boolean() }),
  ),
  /** For the choice of an extract. */
  items: z.array(z.strictObject({ itemId: RecordId, words: z.string() })),
});
export type MinutesPage = z.infer<typeof MinutesPage>;

/** Two versions side by side, item by item; the screen marks the words that differ. */
export const MinutesComparison = z.strictObject({
  before: z.string(),
  after: z.string(),
  entries: z.array(z.strictObject({ heading: z.string(), before: z.string(), after: z.string() })),
});
export type MinutesComparison = z.infer<typeof MinutesComparison>;
