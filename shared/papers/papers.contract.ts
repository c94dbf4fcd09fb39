import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Restriction } from '../agenda/restriction.ts';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingRef } from '../meetings/meeting.ts';
import { Line, Prose, RecordId, Target } from '../record.ts';
import { ChaserLetters } from './chaser.ts';
import { Chunk, NewUpload, UploadId } from './paper-file.ts';
import { Accessibility, NewPaper, PaperChange } from './paper.ts';
import { PapersChange, PapersPage, PaperVersions } from './paper-view.ts';

const OfTarget = z.strictObject({ target: Target });

export const papersContract = {
  /** The whole Papers screen of a meeting. */
  page: oc
    .input(z.strictObject({ meeting: MeetingRef }))
    .output(PapersPage)
    .errors(readErrors),
  /** Notes that an item needs a paper. */
  expect: oc.input(NewPaper).output(PapersChange).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: PaperChange }))
    .output(PapersChange)
    .errors(changeErrors),

  /** Opens an upload, after looking at name and size. */
  beginAttach: oc
    .input(NewUpload)
    .output(z.strictObject({ uploadId: UploadId, chunkBytes: z.int() }))
    .errors(readErrors),
  appendChunk: oc
    .input(Chunk)
    .output(z.strictObject({ received: z.int() }))
    .errors(readErrors),
  /** Looks at the content, stores the file and names it as the paper's new current version. */
  finishAttach: oc
    .input(
      z.strictObject({
        uploadId: UploadId,
        to: z.union([
          z.strictObject({ paperId: RecordId }),
          z.strictObject({ newPaper: NewPaper.extend({ title: Line }) }),
        ]),
        note: Line.default(''),
      }),
    )
    .output(PapersChange)
    .errors(changeErrors),
  cancelAttach: oc
    .input(z.strictObject({ uploadId: UploadId }))
    .output(z.strictObject({}))
    .errors(readErrors),

  versions: oc
    .input(z.strictObject({ paperId: RecordId }))
    .output(PaperVersions)
    .errors(readErrors),
  /** The file itself, under its own name. */
  download: oc
    .input(z.strictObject({ versionId: RecordId }))
    .output(z.file())
    .errors(readErrors),
  /** Makes an older version the current one again. */
  makeCurrent: oc
    .input(z.strictObject({ target: Target, versionId: RecordId }))
    .output(PapersChange)
    .errors(changeErrors),

  /** The paper is in, for instance on paper; attaching says it by itself. */
  markReceived: oc
    .input(z.strictObject({ target: Target, receivedOn: CivilDate }))
    .output(PapersChange)
    .errors(changeErrors),
  markExpected: oc.input(OfTarget).output(PapersChange).errors(changeErrors),
  /** The public agenda will say `to follow`, and why. */
  markToFollow: oc
    .input(z.strictObject({ target: Target, reasonLate: Prose, reasonUrgent: Prose.default('') }))
    .output(PapersChange)
    .errors(changeErrors),
  /** Taken although it was not out in time: why late, and why it cannot wait. */
  markLate: oc
    .input(z.strictObject({ target: Target, reasonLate: Prose, reasonUrgent: Prose }))
    .output(PapersChange)
    .errors(changeErrors),
  withdraw: oc
    .input(z.strictObject({ target: Target, reason: Prose }))
    .output(PapersChange)
    .errors(changeErrors),
  reinstate: oc.input(OfTarget).output(PapersChange).errors(changeErrors),
  /** Puts a paper that was never exported in the recycle bin. */
  remove: oc
    .input(OfTarget)
    .output(PapersChange.extend({ removed: RecordId }))
    .errors(changeErrors),
  /** Moves a paper before another of the same item, or to the end; or to another item. */
  move: oc
    .input(
      z.strictObject({
        target: Target,
        itemId: RecordId,
        before: RecordId.nullable().default(null),
      }),
    )
    .output(PapersChange)
    .errors(changeErrors),

  setAccessibility: oc
    .input(z.strictObject({ target: Target, accessibility: Accessibility, note: Prose }))
    .output(PapersChange)
    .errors(changeErrors),
  makePublic: oc.input(OfTarget).output(PapersChange).errors(changeErrors),
  setRestriction: oc
    .input(z.strictObject({ target: Target, restriction: Restriction }))
    .output(PapersChange)
    .errors(changeErrors),
  release: oc
    .input(
      z.strictObject({ target: Target, to: z.enum(['public', 'undecided']).default('undecided') }),
    )
    .output(PapersChange)
    .errors(changeErrors),

  /** A reminder for each author who owes papers, of one meeting or of all to come. */
  chaseTexts: oc
    .input(z.strictObject({ meetingId: RecordId.optional() }))
    .output(ChaserLetters)
    .errors(readErrors),
};
