import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { MeetingRef } from '../meetings/meeting.ts';
import { Line, Prose, RecordId, RequiredLine, Target } from '../record.ts';
import { MinuteDocument } from './minute-document.ts';
import { Minutes, MinuteVersion, VersionEntry } from './minutes.ts';
import { MinutesComparison, MinutesPage, MinutesSession, SavedEntry } from './minutes-view.ts';

/** Who a document of the minutes is for: `public` leaves out every confidential passage and private name. */
export const MinutesAudience = z.enum(['public', 'members']);
export type MinutesAudience = z.infer<typeof MinutesAudience>;

export const minutesContract = {
  /** The live minutes screen. */
  session: oc.input(MeetingRef).output(MinutesSession).errors(readErrors),
  /** The Minutes tab: where the minutes stand and what comes next. */
  page: oc.input(MeetingRef).output(MinutesPage).errors(readErrors),
  /** Opens the meeting: the minutes begin, with the time at which it was opened. */
  start: oc
    .input(z.strictObject({ meetingId: RecordId, at: TimeOfDay, chairedBy: Line.default('') }))
    .output(MinutesSession)
    .errors(changeErrors),
  /** Goes to an item: its entry begins with this time where it had none; `finish` ends the one that was open. */
  openItem: oc
    .input(
      z.strictObject({
        minutesId: RecordId,
        itemId: RecordId,
        at: TimeOfDay,
        finish: z.boolean().default(false),
      }),
    )
    .output(MinutesSession)
    .errors(changeErrors),
  /** Marks an item done, still open, or deferred to a later meeting. */
  setItemState: oc
    .input(
      z.strictObject({
        target: Target,
        state: z.enum(['open', 'done', 'deferred']),
        at: TimeOfDay.nullable().default(null),
      }),
    )
    .output(SavedEntry)
    .errors(changeErrors),
  /**
   * Saves what was written under one item, with the decisions, actions, declarations and comings and goings
   * in it. The answer is what the screen calls saved.
   */
  saveEntry: oc
    .input(
      z.strictObject({
        target: Target,
        document: MinuteDocument,
        /** Where the caret stands, so that reopening comes back to it. */
        caret: z.string().max(100).default(''),
      }),
    )
    .output(SavedEntry)
    .errors(changeErrors),
  /** The meeting ends; it counts as held. */
  end: oc
    .input(z.strictObject({ target: Target, at: TimeOfDay }))
    .output(MinutesSession)
    .errors(changeErrors),
  /** Opens an ended meeting's draft again for writing. */
  resume: oc
    .input(z.strictObject({ target: Target }))
    .output(MinutesSession)
    .errors(changeErrors),
  /** What the minutes say of themselves: times, who presided, the public summary of private business. */
  changeFacts: oc
    .input(
      z.strictObject({
        target: Target,
        change: z.strictObject({
          startedAt: TimeOfDay.nullable().optional(),
          endedAt: TimeOfDay.nullable().optional(),
          chairedBy: Line.optional(),
          publicSummary: Prose.optional(),
        }),
      }),
    )
    .output(Minutes)
    .errors(changeErrors),
  /** Cleared by the chair: a version is kept. */
  clear: oc
    .input(z.strictObject({ target: Target, by: RequiredLine, on: CivilDate }))
    .output(MinutesPage)
    .errors(changeErrors),
  /** Back to drafting from cleared or from the published draft. */
  reopen: oc
    .input(z.strictObject({ target: Target }))
    .output(MinutesPage)
    .errors(changeErrors),
  /** The draft went out to the public, marked as a draft. */
  issueDraft: oc
    .input(z.strictObject({ target: Target, on: CivilDate }))
    .output(MinutesPage)
    .errors(changeErrors),
  /**
   * Approved at a later meeting: the text is frozen from here on, and the approval is written as a
   * decision into the minutes of that meeting where they have begun.
   */
  approve: oc
    .input(
      z.strictObject({
        target: Target,
        meetingId: RecordId,
        itemId: RecordId.nullable(),
        by: Line,
        corrections: z.array(RequiredLine).max(60),
      }),
    )
    .output(MinutesPage)
    .errors(changeErrors),
  sign: oc
    .input(z.strictObject({ target: Target, by: RequiredLine, on: CivilDate, meetingId: RecordId }))
    .output(MinutesPage)
    .errors(changeErrors),
  issueFinal: oc
    .input(z.strictObject({ target: Target, on: CivilDate }))
    .output(MinutesPage)
    .errors(changeErrors),
  /** Keeps the text as it is now under a number and a name (Ctrl S). */
  keepVersion: oc
    .input(z.strictObject({ target: Target, name: Line.default('') }))
    .output(MinuteVersion)
    .errors(changeErrors),
  version: oc
    .input(z.strictObject({ id: RecordId }))
    .output(z.strictObject({ version: MinuteVersion, entries: z.array(VersionEntry) }))
    .errors(readErrors),
  /** Two versions side by side; null stands for the text as it is now. */
  compare: oc
    .input(
      z.strictObject({
        minutesId: RecordId,
        before: RecordId.nullable(),
        after: RecordId.nullable(),
      }),
    )
    .output(MinutesComparison)
    .errors(readErrors),
  /** Puts the text of a version back; what stood before is kept as a version. Refused once approved. */
  restore: oc
    .input(z.strictObject({ target: Target, versionId: RecordId }))
    .output(MinutesPage)
    .errors(changeErrors),
  /** One action for the next agenda: the approval of these minutes and the matters arising from them. */
  putOnNextAgenda: oc
    .input(z.strictObject({ minutesId: RecordId, meetingId: RecordId.nullable().default(null) }))
    .output(z.strictObject({ meeting: MeetingLink, added: z.array(z.string()) }))
    .errors(changeErrors),
  /** The page as it would leave, for reading and printing. */
  preview: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        audience: MinutesAudience,
        /** One item only: an extract. */
        itemId: RecordId.nullable().default(null),
      }),
    )
    .output(z.strictObject({ html: z.string() }))
    .errors(readErrors),
  /** The minutes as a file from the same document: PDF (PDF/UA-1), DOCX or an HTML page. */
  download: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        audience: MinutesAudience,
        form: z.enum(['pdf', 'docx', 'html']),
        itemId: RecordId.nullable().default(null),
      }),
    )
    .output(z.file())
    .errors(readErrors),
};
