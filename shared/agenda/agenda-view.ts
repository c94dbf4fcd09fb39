import { z } from 'zod';
import { ActionView } from '../actions/actions.contract.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { Meeting } from '../meetings/meeting.ts';
import { MeetingHead, MeetingLink } from '../meetings/meeting-view.ts';
import { Problem, Status } from '../meetings/status.ts';
import { PaperView } from '../papers/paper-view.ts';
import { RecordId } from '../record.ts';
import { AgendaItem, AgendaSection } from './agenda-item.ts';
import { AgendaTemplate } from './agenda-template.ts';
import { Ground } from './restriction.ts';
import { SignOff, SignOffSummary } from './sign-off.ts';

/** Exactly what the public agenda will say of an item. */
export const PublicWords = z.strictObject({
  number: z.string(),
  title: z.string(),
  /** `Exempt: paragraph 3`; null for a public item. */
  restriction: z.string().nullable(),
  /** The ground in words. */
  ground: z.string().nullable(),
  reason: z.string().nullable(),
});
export type PublicWords = z.infer<typeof PublicWords>;

/** One line of the agenda as the page shows it. */
export const AgendaLine = z.strictObject({
  item: AgendaItem,
  /** `5`, `5.1`, `CC11(b)`, `6A`. */
  number: z.string(),
  /** `12 of 12`, for the pane and for announcements; sub-items count within their item. */
  placeWords: z.string(),
  depth: z.union([z.literal(0), z.literal(1)]),
  /** Null for a withdrawn item, or while the meeting has no time. */
  startsAt: TimeOfDay.nullable(),
  startsWords: z.string(),
  /** Minutes counted: the item's own, or those of its sub-items where they have more. */
  minutes: z.int(),
  /** False: only its number, its public title and the ground leave the workspace. */
  isPublic: z.boolean(),
  /** Whether it is taken while the public are out. */
  inPrivate: z.boolean(),
  /** `Exempt, paragraph 3`, `Withdrawn`, `To decide`; null for plain public items. */
  status: Status.nullable(),
  publicWords: PublicWords,
  papers: z.array(PaperView),
  /** The papers in one or two marks: `2 received, 41 pages`. */
  paperMarks: z.array(Status),
  signOffs: z.array(SignOff),
  signOffSummary: SignOffSummary.nullable(),
  problems: z.array(Problem),
  /** Null when it can be removed; else why it can only be withdrawn. */
  whyNotRemovable: z.string().nullable(),
});
export type AgendaLine = z.infer<typeof AgendaLine>;

/** A stretch of the agenda under one heading. The exempt part has a band of its own. */
export const AgendaPart = z.strictObject({
  /** Null for items that stand under no section. */
  section: AgendaSection.nullable(),
  title: z.string(),
  /** From the exclusion of the public to their return. */
  exempt: z.boolean(),
  /** The part before belongs to the same section: its heading is not printed again. */
  continued: z.boolean(),
  /** Items and, right after each, its sub-items. */
  lines: z.array(AgendaLine),
});
export type AgendaPart = z.infer<typeof AgendaPart>;

/** The order of business with everything that follows from it: numbers, clock, words, problems. */
export const Agenda = z.strictObject({
  meeting: Meeting,
  parts: z.array(AgendaPart),
  sections: z.array(AgendaSection),
  itemCount: z.int(),
  minutesUsed: z.int(),
  minutesSlot: z.int().nullable(),
  endsAt: TimeOfDay.nullable(),
  /** `142 of 150 minutes. Ends 4:22pm.` */
  clockWords: z.string(),
  /** `The business needs 12 minutes more than there are.` */
  overrunWords: z.string().nullable(),
  /** Numbers are frozen: what is added becomes 6A. */
  numbersFrozen: z.boolean(),
  problems: z.array(Problem),
});
export type Agenda = z.infer<typeof Agenda>;

/** An item of an earlier meeting that was not dealt with there. */
export const CarriedForward = z.strictObject({
  itemId: RecordId,
  title: z.string(),
  from: MeetingLink,
  why: z.string(),
});
export type CarriedForward = z.infer<typeof CarriedForward>;

export const AgendaPage = z.strictObject({
  today: CivilDate,
  head: MeetingHead,
  agenda: Agenda,
  /** The body's own templates first, then those for all. */
  templates: z.array(AgendaTemplate),
  carriedForward: z.array(CarriedForward),
  /** Newest first, at most 24. */
  previousMeetings: z.array(MeetingLink),
  /** Grounds that fit the body's regime, the usual ones first. */
  grounds: z.array(Ground),
  /** Agencies that can be asked to sign a strategy off. */
  organisations: z.array(z.strictObject({ id: RecordId, name: z.string() })),
  /** What the body has still to do, late first: on every next agenda until it is closed. */
  openActions: z.array(ActionView),
});
export type AgendaPage = z.infer<typeof AgendaPage>;

/** The answer to every change of an agenda: patch `agenda` into the page. */
export const AgendaChange = z.strictObject({
  /** The item or section it was about, where there is one. */
  id: RecordId.nullable(),
  agenda: Agenda,
  /** For the live region and the undo notice: `Item 12 moved to 11 of 12, starts 4:05pm`. */
  announcement: z.string(),
});
export type AgendaChange = z.infer<typeof AgendaChange>;
