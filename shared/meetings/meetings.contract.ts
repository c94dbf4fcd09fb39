import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { Prose, RecordId, Target } from '../record.ts';
import { MeetingChange, NewMeeting } from './meeting-form.ts';
import { MeetingKind, MeetingRef } from './meeting.ts';
import { MeetingPattern, MeetingPlan, NewMeetings } from './meeting-plan.ts';
import { MeetingHead, MeetingLink, Schedule, ScheduledMeeting } from './meeting-view.ts';

const Reason = z.strictObject({ target: Target, note: Prose });

export const meetingsContract = {
  /** The calendar and the list of a stretch of time, of one body or all (S-084, S-091). */
  schedule: oc
    .input(
      z.strictObject({
        from: CivilDate,
        to: CivilDate,
        bodyId: RecordId.optional(),
        kind: MeetingKind.optional(),
      }),
    )
    .output(Schedule)
    .errors(readErrors),
  /** One meeting's head, with the body's meetings before and after it. */
  page: oc
    .input(z.strictObject({ meeting: MeetingRef }))
    .output(
      z.strictObject({
        head: MeetingHead,
        previous: MeetingLink.nullable(),
        next: MeetingLink.nullable(),
        /** Null when it can be removed; else why it can only be cancelled. */
        whyNotRemovable: z.string().nullable(),
      }),
    )
    .errors(readErrors),
  /** What a form shows while a day is being chosen: the deadline and what speaks against the day. */
  considerDay: oc
    .input(
      z.strictObject({
        bodyId: RecordId,
        day: CivilDate,
        /** The meeting that would be on that day, when it exists already. */
        meetingId: RecordId.optional(),
        startsAt: z.string().nullable().default(null),
        place: z.string().default(''),
        reportsTargets: z.boolean().default(false),
      }),
    )
    .output(
      z.strictObject({
        day: CivilDate,
        latestSafe: CivilDate,
        sentence: z.string(),
        /** When the board it reports targets to meets next (S-085). */
        boardWords: z.string().nullable(),
        warnings: ScheduledMeeting.shape.warnings,
      }),
    )
    .errors(readErrors),
  /** The days that a pattern gives, with what speaks against each; writes nothing (S-092). */
  plan: oc
    .input(z.strictObject({ bodyId: RecordId, pattern: MeetingPattern }))
    .output(MeetingPlan)
    .errors(readErrors),
  /** Writes the days chosen from a plan. */
  createPlanned: oc
    .input(NewMeetings)
    .output(z.strictObject({ meetings: z.array(ScheduledMeeting) }))
    .errors(changeErrors),
  /** Adds a meeting, or an event (S-093). */
  create: oc.input(NewMeeting).output(ScheduledMeeting).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: MeetingChange }))
    .output(ScheduledMeeting)
    .errors(changeErrors),
  /** Puts the meeting on another day; it remembers the day it moved from. */
  move: oc
    .input(
      z.strictObject({
        target: Target,
        day: CivilDate,
        startsAt: MeetingChange.shape.startsAt,
        endsAt: MeetingChange.shape.endsAt,
        note: Prose.default(''),
      }),
    )
    .output(ScheduledMeeting)
    .errors(changeErrors),
  /** Calls the meeting off. It keeps its page and says so. */
  cancel: oc.input(Reason).output(ScheduledMeeting).errors(changeErrors),
  /** Puts the meeting off with no new day yet. */
  postpone: oc.input(Reason).output(ScheduledMeeting).errors(changeErrors),
  /** Takes a cancellation or postponement back, or that it was held. */
  reinstate: oc
    .input(z.strictObject({ target: Target }))
    .output(ScheduledMeeting)
    .errors(changeErrors),
  markHeld: oc
    .input(z.strictObject({ target: Target }))
    .output(ScheduledMeeting)
    .errors(changeErrors),
  /** Puts a meeting that was never exported in the recycle bin; any other can only be cancelled. */
  remove: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({ removed: RecordId }))
    .errors(changeErrors),
};
