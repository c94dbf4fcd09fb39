import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { RecordId, Target } from '../record.ts';
import { handlingContract } from './handling.contract.ts';
import {
  BuildEvent,
  BundleCheck,
  exportKinds,
  PassedWarning,
  Publication,
  PublishingPage,
  QueueEntry,
} from './publishing.ts';

/** One partner's pack is a members' pack with its organisation; null for everybody else's. */
const organisation = RecordId.nullable().default(null);

export const publishingContract = {
  ...handlingContract,
  /** Everything the Packs and publishing tab shows: verdict, checks, builds, what was published when. */
  page: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        /** The kind of bundle that the verdict and the checks are of. */
        kind: z.enum(exportKinds).default('meeting-pack'),
        organisationId: organisation,
      }),
    )
    .output(PublishingPage)
    .errors(readErrors),
  /** The public agenda page as it would leave now, for the preview. */
  preview: oc
    .input(z.strictObject({ meetingId: RecordId }))
    .output(z.strictObject({ html: z.string() }))
    .errors(readErrors),
  /** Builds and reads back a bundle. Streams progress; stopping the stream cancels and leaves nothing behind. */
  build: oc
    .input(
      z.strictObject({
        meetingId: RecordId,
        kind: z.enum(exportKinds),
        organisationId: organisation,
        /** A page before each item that says which it is. */
        dividers: z.boolean().default(false),
        /** For printing on both sides: each paper begins on a right-hand page. */
        doubleSided: z.boolean().default(false),
        passedWarnings: z.array(PassedWarning).default([]),
        /** `yyyy-mm-dd`; today unless told. */
        baggingDate: z.iso.date().nullable().default(null),
        /** A folder besides the workspace's own `exports`; the command line uses it. */
        folder: z.string().nullable().default(null),
      }),
    )
    .output(eventIterator(BuildEvent))
    .errors(changeErrors),
  /** Records that a bundle went live, on which day and at what time in London. */
  recordPublication: oc
    .input(
      z.strictObject({
        exportId: RecordId,
        publishedOn: z.iso.date('Enter the day on which it went live'),
        publishedTime: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, such as 4:30pm'),
        place: z.string().trim().max(300).default(''),
        note: z.string().trim().max(1000).default(''),
      }),
    )
    .output(Publication)
    .errors(changeErrors),
  /** Takes a wrong entry out of the register of publications; it stays in the history. */
  removePublication: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({}))
    .errors(changeErrors),
  /** The bundle's file, to save or to send. */
  download: oc
    .input(z.strictObject({ exportId: RecordId }))
    .output(z.file())
    .errors(readErrors),
  /** Shows the bundle in the file manager. */
  reveal: oc
    .input(z.strictObject({ exportId: RecordId }))
    .output(z.strictObject({}))
    .errors(readErrors),
  /** Reads a bundle back and says for each check whether it holds. */
  verify: oc
    .input(z.strictObject({ exportId: RecordId }))
    .output(z.strictObject({ passed: z.boolean(), checks: z.array(BundleCheck) }))
    .errors(readErrors),
  /** Meetings of every body with what is still to be published. */
  queue: oc
    .input(z.strictObject({}))
    .output(z.strictObject({ entries: z.array(QueueEntry) }))
    .errors(readErrors),
};
