import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import { given } from '#core/db/stored.ts';
import { whyNotAccessibility, whyNotLate } from '#shared/papers/paper-change.rules.ts';
import type { PapersChange } from '#shared/papers/paper-view.ts';
import type { Target } from '#shared/record.ts';
import { attachProcedures } from './attach.procedures.ts';
import {
  addPaper,
  discardPaper,
  makePaperPublic,
  movePaper,
  reinstatePaper,
  releasePaper,
  restrictPaper,
} from './change-papers.ts';
import { getVersion } from './paper-versions.repository.ts';
import { getPaper, type PaperColumns, updatePaper } from './papers.repository.ts';
import { viewChangedPapers, viewPapersPage, viewVersions } from './view-papers.ts';
import { writeChasers } from './write-chasers.ts';

const os = procedures.papers;

export const papersProcedures = {
  ...attachProcedures,

  page: os.page
    .use(reading)
    .handler(({ input, context }) => viewPapersPage(context.db, input.meeting, todayOf(context))),

  versions: os.versions
    .use(reading)
    .handler(({ input, context }) => viewVersions(context.db, input.paperId, todayOf(context))),

  chaseTexts: os.chaseTexts
    .use(reading)
    .handler(({ input, context }) => writeChasers(context.db, input.meetingId, todayOf(context))),

  expect: os.expect.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await addPaper(context.work, input);
    return changed(context, id);
  }),

  amend: os.amend
    .use(inTransaction)
    .handler(({ input, context }) => amend(context, input.target, given(input.change))),

  makeCurrent: os.makeCurrent.use(inTransaction).handler(async ({ input, context }) => {
    const { paperId } = await getVersion(context.db, input.versionId);
    if (paperId !== input.target.id) {
      refuse('other-paper', 'This version belongs to another paper.');
    }
    return amend(context, input.target, { currentVersionId: input.versionId });
  }),

  markReceived: os.markReceived.use(inTransaction).handler(({ input, context }) => {
    const { receivedOn } = input;
    if (receivedOn > todayOf(context)) {
      refuse('in-future', 'Enter today or an earlier day.', 'receivedOn');
    }
    return amend(context, input.target, { state: 'received', receivedOn });
  }),

  markExpected: os.markExpected
    .use(inTransaction)
    .handler(({ input, context }) =>
      amend(context, input.target, { state: 'expected', receivedOn: null }),
    ),

  markToFollow: os.markToFollow.use(inTransaction).handler(({ input, context }) => {
    const { target, ...reasons } = input;
    refuseFault(whyNotLate('to_follow', reasons));
    return amend(context, target, { state: 'to_follow', ...reasons });
  }),

  markLate: os.markLate.use(inTransaction).handler(({ input, context }) => {
    const { target, ...reasons } = input;
    refuseFault(whyNotLate('late', reasons));
    return amend(context, target, { state: 'late', ...reasons });
  }),

  withdraw: os.withdraw
    .use(inTransaction)
    .handler(({ input: { target, reason }, context }) =>
      amend(context, target, { state: 'withdrawn', withdrawnReason: reason }),
    ),

  reinstate: os.reinstate.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await reinstatePaper(context.work, target);
    return changed(context, target.id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input: { target }, context }) => {
    const { meetingId } = await getPaper(context.db, target.id);
    await discardPaper(context.work, target);
    const rest = { meetingId, paperIds: [] };
    const change = await viewChangedPapers(context.db, rest, todayOf(context));
    return { ...change, removed: target.id };
  }),

  move: os.move.use(inTransaction).handler(async ({ input, context }) => {
    await movePaper(context.work, input);
    return changed(context, input.target.id);
  }),

  setAccessibility: os.setAccessibility.use(inTransaction).handler(({ input, context }) => {
    const { target, accessibility, note } = input;
    refuseFault(whyNotAccessibility(accessibility, note));
    return amend(context, target, { accessibility, accessibilityNote: note });
  }),

  makePublic: os.makePublic.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await makePaperPublic(context.work, target);
    return changed(context, target.id);
  }),

  setRestriction: os.setRestriction.use(inTransaction).handler(async ({ input, context }) => {
    await restrictPaper(context.work, input);
    return changed(context, input.target.id);
  }),

  release: os.release.use(inTransaction).handler(async ({ input, context }) => {
    await releasePaper(context.work, input);
    return changed(context, input.target.id);
  }),
};

async function amend(
  context: ChangeContext,
  target: Target,
  change: PaperColumns,
): Promise<PapersChange> {
  await updatePaper(context.work, target, change);
  return changed(context, target.id);
}

/** The stored paper with the counts that follow from it: the answer to every change. */
async function changed(
  context: { db: ReadDb; now: () => Date },
  paperId: string,
): Promise<PapersChange> {
  const { meetingId } = await getPaper(context.db, paperId);
  return viewChangedPapers(context.db, { meetingId, paperIds: [paperId] }, todayOf(context));
}

function refuseFault(fault: ReturnType<typeof whyNotLate>): void {
  if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
}
