import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Purpose } from '../agenda/agenda-item.ts';
import { Visibility } from '../agenda/restriction.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { Status } from '../meetings/status.ts';
import { Line, Prose, RecordId, RequiredLine, Target } from '../record.ts';
import { ForwardItem, Thread, ThreadRecordKind } from './thread.ts';

/** One thing said or done about a matter, in the order of days. */
export const ThreadEntry = z.strictObject({
  kind: z.enum(['item', 'paper', 'decision', 'action', 'update', 'planned']),
  id: RecordId,
  /** The link's id and version, to take it out; null for what follows from another entry. */
  link: z.strictObject({ id: RecordId, version: z.int() }).nullable(),
  day: CivilDate.nullable(),
  title: z.string(),
  /** `Minute 26/11, 12 March`; `Action HWB-28, due 30 October`. */
  words: z.string(),
  status: Status.nullable(),
  path: z.string().nullable(),
  withheld: z.boolean(),
});
export type ThreadEntry = z.infer<typeof ThreadEntry>;

export const ThreadView = z.strictObject({
  thread: Thread,
  bodyName: z.string(),
  bodySlug: z.string(),
  count: z.int(),
  openActions: z.int(),
  lastDay: CivilDate.nullable(),
});
export type ThreadView = z.infer<typeof ThreadView>;

export const ThreadPage = z.strictObject({
  today: CivilDate,
  view: ThreadView,
  /** Oldest first. */
  entries: z.array(ThreadEntry),
});
export type ThreadPage = z.infer<typeof ThreadPage>;

export const ForwardView = z.strictObject({
  item: ForwardItem,
  meeting: MeetingLink.nullable(),
  /** `26 November 2026`, `About March 2027`, `No date yet`. */
  whenWords: z.string(),
  threadTitle: z.string().nullable(),
});
export type ForwardView = z.infer<typeof ForwardView>;

const forwardFields = {
  title: RequiredLine,
  purpose: Purpose,
  lead: Line,
  leadPostId: RecordId.nullable(),
  expectedOn: CivilDate.nullable(),
  meetingId: RecordId.nullable(),
  threadId: RecordId.nullable(),
  note: Prose,
  visibility: Visibility,
};

/** Something that can be linked to a thread. */
export const LinkCandidate = z.strictObject({
  kind: ThreadRecordKind,
  id: RecordId,
  title: z.string(),
  /** `Action HWB-28, Health and Wellbeing Board, 24 September 2026`. */
  words: z.string(),
  withheld: z.boolean(),
});
export type LinkCandidate = z.infer<typeof LinkCandidate>;

export const threadsContract = {
  list: oc
    .input(
      z.strictObject({
        bodyId: RecordId.nullable().default(null),
        withClosed: z.boolean().default(false),
      }),
    )
    .output(z.strictObject({ threads: z.array(ThreadView) }))
    .errors(readErrors),
  page: oc
    .input(
      z.union([z.strictObject({ id: RecordId }), z.strictObject({ slug: z.string().max(140) })]),
    )
    .output(ThreadPage)
    .errors(readErrors),
  create: oc
    .input(
      z.strictObject({
        id: RecordId.optional(),
        bodyId: RecordId,
        title: RequiredLine,
        note: Prose.default(''),
        /** Things to begin it with. */
        links: z
          .array(z.strictObject({ kind: ThreadRecordKind, recordId: RecordId }))
          .max(50)
          .default([]),
      }),
    )
    .output(ThreadPage)
    .errors(changeErrors),
  change: oc
    .input(
      z.strictObject({
        target: Target,
        change: z.strictObject({ title: RequiredLine.optional(), note: Prose.optional() }),
      }),
    )
    .output(ThreadPage)
    .errors(changeErrors),
  close: oc
    .input(z.strictObject({ target: Target, on: CivilDate }))
    .output(ThreadPage)
    .errors(changeErrors),
  reopen: oc
    .input(z.strictObject({ target: Target }))
    .output(ThreadPage)
    .errors(changeErrors),
  remove: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({}))
    .errors(changeErrors),
  link: oc
    .input(z.strictObject({ threadId: RecordId, kind: ThreadRecordKind, recordId: RecordId }))
    .output(ThreadPage)
    .errors(changeErrors),
  /** What can be linked: its own partnership's first, then the newest. */
  candidates: oc
    .input(z.strictObject({ threadId: RecordId, text: z.string().max(200) }))
    .output(z.strictObject({ candidates: z.array(LinkCandidate) }))
    .errors(readErrors),
  unlink: oc
    .input(z.strictObject({ link: Target }))
    .output(ThreadPage)
    .errors(changeErrors),
  /** The coming matters of a body, the nearest first; those without a date last. */
  forwardPlan: oc
    .input(z.strictObject({ bodyId: RecordId, withPast: z.boolean().default(false) }))
    .output(
      z.strictObject({
        today: CivilDate,
        items: z.array(ForwardView),
        sentence: z.string(),
        meetings: z.array(MeetingLink),
      }),
    )
    .errors(readErrors),
  addForward: oc
    .input(
      z
        .strictObject(forwardFields)
        .partial()
        .extend({ id: RecordId.optional(), bodyId: RecordId, title: RequiredLine }),
    )
    .output(ForwardView)
    .errors(changeErrors),
  changeForward: oc
    .input(z.strictObject({ target: Target, change: z.strictObject(forwardFields).partial() }))
    .output(ForwardView)
    .errors(changeErrors),
  dropForward: oc
    .input(z.strictObject({ target: Target }))
    .output(ForwardView)
    .errors(changeErrors),
  removeForward: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({}))
    .errors(changeErrors),
  /** Makes the matter an item of its meeting's agenda. */
  putOnAgenda: oc
    .input(z.strictObject({ target: Target, meetingId: RecordId }))
    .output(ForwardView)
    .errors(changeErrors),
};
