import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { Line, RecordId } from '../record.ts';
import { Approval, NewApproval } from './approval.ts';
import { BuildEvent, BundleHandling, ExportRecord } from './publishing.ts';
import { PublishingCompliance, RegisterFilter, RegisterPage } from './register.ts';
import { ClearedPlace, NewWithdrawal, NewWithdrawalPlace, Withdrawal } from './withdrawal.ts';

/** What becomes of a bundle once it is built: approval, shared folder, withdrawal, register. */
export const handlingContract = {
  /** A second officer approves or refuses one file; the answers to it, the earliest first. */
  answer: oc
    .input(NewApproval)
    .output(z.strictObject({ approvals: z.array(Approval) }))
    .errors(changeErrors),
  /** Whether a partnership wants a second officer, and its shared folder. */
  saveHandling: oc
    .input(
      z.strictObject({
        bodyId: RecordId,
        version: z.int(),
        approvalNeeded: z.boolean().optional(),
        folder: Line.optional(),
      }),
    )
    .output(BundleHandling)
    .errors(changeErrors),
  /** Puts a built file into the shared folder, as when the folder was gone before. */
  place: oc
    .input(z.strictObject({ exportId: RecordId }))
    .output(ExportRecord)
    .errors(changeErrors),
  /** Gives up the page numbers of a meeting's packs, until one of them is public. */
  renumber: oc
    .input(z.strictObject({ meetingId: RecordId }))
    .output(z.strictObject({}))
    .errors(changeErrors),
  /** Takes back what was published, for good; the bundle that says so is built next. */
  withdraw: oc.input(NewWithdrawal).output(Withdrawal).errors(changeErrors),
  /** Builds the bundle that takes a withdrawn thing back: the same addresses, each saying so. */
  buildTombstone: oc
    .input(z.strictObject({ withdrawalId: RecordId }))
    .output(eventIterator(BuildEvent))
    .errors(changeErrors),
  /** Says that one place is clear of the withdrawn thing, or that it is not after all. */
  clearPlace: oc.input(ClearedPlace).output(Withdrawal).errors(changeErrors),
  addPlace: oc.input(NewWithdrawalPlace).output(Withdrawal).errors(changeErrors),
  /** Every export of every partnership with where it stands, newest first. */
  register: oc.input(RegisterFilter).output(RegisterPage).errors(readErrors),
  /** The same as a CSV file. */
  registerFile: oc.input(RegisterFilter).output(z.file()).errors(readErrors),
  /** How many meetings of a time had every paper public in time, and which papers were late (S-096). */
  compliance: oc
    .input(
      z.strictObject({
        bodyId: RecordId.nullable().default(null),
        from: CivilDate,
        to: CivilDate,
      }),
    )
    .output(PublishingCompliance)
    .errors(readErrors),
};
