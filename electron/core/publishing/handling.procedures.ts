import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { findBodyPublishing, saveBodyPublishing } from '#core/website/body-publishing.service.ts';
import { given } from '#core/db/stored.ts';
import { v7 as uuid } from 'uuid';
import { answerExport } from './approval.service.ts';
import { buildFromRecipe } from './build.service.ts';
import { publishingCompliance } from './compliance.service.ts';
import { getExport } from './exports.repository.ts';
import { isPresent } from './exports.service.ts';
import { handlingOf } from './handling.service.ts';
import { renumberPages } from './page-numbers.service.ts';
import { placeExport, refuseFolder } from './place-export.ts';
import { publishingRegister, publishingRegisterFile } from './register.service.ts';
import { tombstoneRecipe } from './tombstone-recipe.ts';
import { viewWithdrawal, withdrawExport } from './withdrawal.service.ts';
import {
  getWithdrawal,
  insertWithdrawalPlace,
  listWithdrawalPlaces,
  updateWithdrawalPlace,
  withdrawalOfPlace,
} from './withdrawals.repository.ts';

const os = procedures.publishing;

/** What becomes of a bundle once it is built. */
export const handlingProcedures = {
  answer: os.answer.use(inTransaction).handler(async ({ input, context }) => ({
    approvals: await answerExport(context.work, input),
  })),

  saveHandling: os.saveHandling.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId, version, ...change } = input;
    await refuseFolder(change.folder ?? '', context.workspace.folder);
    await saveBodyPublishing(context.work, bodyId, given(change), version);
    return handlingOf(context.db, bodyId);
  }),

  place: os.place.use(reading).handler(async ({ input, context }) => {
    if (context.workspace.readOnly) {
      refuse('read-only', 'This workspace is open for reading only. Nothing was placed.');
    }
    const entry = await getExport(context.db, input.exportId);
    const { folder } = await findBodyPublishing(context.db, entry.bodyId);
    if (folder === '') refuse('no-folder', 'No shared folder is chosen for this partnership yet.');
    const problem = await placeExport(context, entry);
    if (problem !== null) refuse('not-placed', problem);
    const stored = await getExport(context.db, input.exportId);
    return { ...stored, present: await isPresent(context.workspace.folder, stored.fileName) };
  }),

  renumber: os.renumber.use(inTransaction).handler(async ({ input, context }) => {
    await renumberPages(context.work, input.meetingId);
    return {};
  }),

  withdraw: os.withdraw
    .use(inTransaction)
    .handler(({ input, context }) => withdrawExport(context.work, input)),

  buildTombstone: os.buildTombstone.use(reading).handler(async ({ input, context, signal }) => {
    if (context.workspace.readOnly) {
      refuse('read-only', 'This workspace is open for reading only. Nothing was built.');
    }
    const withdrawal = await getWithdrawal(context.db, input.withdrawalId);
    const { meetingId } = withdrawal;
    if (meetingId === null) refuse('no-meeting', 'This bundle does not belong to a meeting.');
    const load = () => tombstoneRecipe(context, { ...withdrawal, meetingId });
    const order = { load, passedWarnings: [], baggingDate: null, folder: null };
    return buildFromRecipe(context, order, signal);
  }),

  clearPlace: os.clearPlace.use(inTransaction).handler(async ({ input, context }) => {
    const { target, clearedOn, note } = input;
    if (clearedOn !== null && clearedOn > todayOf(context)) {
      refuse('in-the-future', 'This day is still to come.', 'clearedOn');
    }
    const by = input.clearedBy === '' ? context.work.action.actor : input.clearedBy;
    const clearedBy = clearedOn === null ? '' : by;
    await updateWithdrawalPlace(context.work, target, { clearedOn, clearedBy, note });
    return viewWithdrawal(context.db, await withdrawalOfPlace(context.db, target.id));
  }),

  addPlace: os.addPlace.use(inTransaction).handler(async ({ input, context }) => {
    const { withdrawalId, place } = input;
    await getWithdrawal(context.db, withdrawalId);
    const places = await listWithdrawalPlaces(context.db, [withdrawalId]);
    const position = Math.max(0, ...places.map((one) => one.position)) + 1;
    await insertWithdrawalPlace(context.work, { id: uuid(), withdrawalId, place, position });
    return viewWithdrawal(context.db, withdrawalId);
  }),

  register: os.register
    .use(reading)
    .handler(({ input, context }) => publishingRegister(context.db, input)),

  registerFile: os.registerFile
    .use(reading)
    .handler(({ input, context }) => publishingRegisterFile(context.db, input)),

  compliance: os.compliance
    .use(reading)
    .handler(({ input, context }) =>
      publishingCompliance(context.db, { ...input, today: todayOf(context) }),
    ),
};
