import { z } from 'zod';
import { ActionView } from '../actions/actions.contract.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { Deadline } from '../meetings/deadline.ts';
import { MeetingBody, PaperCounts } from '../meetings/meeting-view.ts';
import { Status } from '../meetings/status.ts';
import { RecordId } from '../record.ts';

/** The agenda that has to leave the office next. */
export const NextDeadline = z.strictObject({
  meetingId: RecordId,
  body: MeetingBody,
  /** `Publish the Health and Wellbeing Board agenda by tomorrow`. */
  title: z.string(),
  /** `Meeting on Thursday 26 November, 2pm, Council Chamber, County Hall`. */
  meetsWords: z.string(),
  deadline: Deadline,
  papers: PaperCounts,
  /** `Agenda cleared by the chair`, `9 of 11 papers received`, `1 exempt item`. */
  marks: z.array(Status),
  path: z.string(),
  agendaPath: z.string(),
  publishPath: z.string(),
});
export type NextDeadline = z.infer<typeof NextDeadline>;

export const LaterDeadline = z.strictObject({
  meetingId: RecordId,
  publishBy: CivilDate,
  /** `Fri 27 November`. */
  dayWords: z.string(),
  /** `in 8 working days`. */
  leftWords: z.string(),
  body: z.string(),
  /** `Agenda for Tuesday 5 January. 25 and 28 December and 1 January are bank holidays`. */
  sentence: z.string(),
  status: Status,
  path: z.string(),
});
export type LaterDeadline = z.infer<typeof LaterDeadline>;

export const AwaitedPaper = z.strictObject({
  paperId: RecordId,
  title: z.string(),
  /** `Health and Wellbeing Board, item 7`. */
  where: z.string(),
  author: z.string(),
  dueWords: z.string(),
  status: Status,
  note: z.string(),
  path: z.string(),
});
export type AwaitedPaper = z.infer<typeof AwaitedPaper>;

/** A line that opens the place where it is mended. */
export const TodayLine = z.strictObject({
  id: RecordId,
  title: z.string(),
  detail: z.string(),
  day: CivilDate.nullable(),
  status: Status,
  path: z.string(),
});
export type TodayLine = z.infer<typeof TodayLine>;

/** What a list shows, and how many there are in all. */
function listOf<T extends z.ZodType>(line: T) {
  return z.strictObject({ lines: z.array(line), total: z.int() });
}

/** One step of setting a new workspace up. */
export const SetUpStep = z.strictObject({
  code: z.enum(['officer', 'body', 'members', 'meeting', 'agenda']),
  title: z.string(),
  detail: z.string(),
  done: z.boolean(),
  path: z.string(),
});
export type SetUpStep = z.infer<typeof SetUpStep>;

export const TodayView = z.strictObject({
  today: CivilDate,
  /** `Tuesday 17 November 2026`. */
  dayWords: z.string(),
  /** `One agenda to publish by tomorrow. Two papers are not in.` */
  sentence: z.string(),
  next: NextDeadline.nullable(),
  later: listOf(LaterDeadline),
  papersAwaited: listOf(AwaitedPaper),
  meetings: listOf(TodayLine),
  /** Seats and chairs whose term ends within three months, or has ended. */
  termsExpiring: listOf(TodayLine),
  /** Withheld items and papers to look at again. */
  reviewsDue: listOf(TodayLine),
  /** Consultations, newsletter items, plans and the like that are late or due within two weeks. */
  communicationsDue: listOf(TodayLine),
  /** Pages of the website that nobody has read through of late (S-255). */
  pagesToReview: listOf(TodayLine),
  /** Empty once the workspace has been set up. */
  setUp: z.array(SetUpStep),
  /** Actions past their due date, the longest late first; at most eight. */
  actionsLate: z.array(ActionView),
  /** Decisions that wait for their accountable bodies. */
  decisionsAwaiting: z.int(),
  backup: z.strictObject({ status: Status, madeAt: z.string().nullable() }),
});
export type TodayView = z.infer<typeof TodayView>;
