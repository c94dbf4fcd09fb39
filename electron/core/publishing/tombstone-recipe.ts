import type { ReadContext } from '#core/procedures.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { buildTombstone, type Tombstone } from './build-tombstone.ts';
import type { BundleRecipe } from './bundle-recipe.ts';
import { listExportFiles } from './exports.repository.ts';
import { minutesKind } from './minutes-kind.ts';
import { noticeKind } from './notice-kind.ts';
import { packKind } from './pack-kind.ts';
import { listPaperNames } from './publish-view.repository.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import { papersOf } from './withdrawn-papers.ts';
import { keepTombstone, type StoredWithdrawal } from './withdrawals.repository.ts';

const noOptions = { organisationId: null, dividers: false, doubleSided: false };

/**
 * The bundle that takes something back. A paper leaves its pack, which is built again without it; a whole
 * bundle keeps its addresses and says at each that it was withdrawn.
 */
export async function tombstoneRecipe(
  context: ReadContext,
  withdrawal: StoredWithdrawal & { meetingId: string },
): Promise<BundleRecipe> {
  const { meetingId, exportKind, exportId: withdrawsId, paperId } = withdrawal;
  const ofNotice = withdrawal.exportForm === 'notice';
  const kind = exportKind === 'minutes' ? minutesKind : ofNotice ? noticeKind : packKind;
  const recipe = await kind.recipe(context, meetingId, noOptions);
  const keep: BundleRecipe['keep'] = async (work, id) => {
    await recipe.keep(work, id);
    await keepTombstone(work, withdrawal.id, id);
  };
  const builtWords = () => 'The withdrawal is built and read back. Put it on the website now.';
  if (paperId !== null) return { ...recipe, withdrawsId, keep, builtWords };
  const tombstone = await tombstoneOf(context, withdrawal);
  return {
    ...recipe,
    withdrawsId,
    sight: JSON.stringify([tombstone, [...tombstone.unnamed]]),
    build: (order) => buildTombstone(tombstone, order),
    papers: [],
    outline: [],
    keep: (work, id) => keepTombstone(work, withdrawal.id, id),
    changedWords:
      'The meeting was changed while the withdrawal was being built. Nothing was written. Build it again.',
    builtWords,
  };
}

async function tombstoneOf(
  context: ReadContext,
  withdrawal: StoredWithdrawal & { meetingId: string },
): Promise<Tombstone> {
  const { reader, isSample } = context.workspace;
  const { meetingId, exportId } = withdrawal;
  const loaded = await loadMeetingToPublish(reader, meetingId, todayOf(context));
  const { view } = await publicView(reader, loaded, isSample);
  const files = await listExportFiles(reader, exportId);
  const named = new Set(papersOf(view).map(({ fileName }) => fileName));
  const names = await listPaperNames(reader, meetingId);
  const home = `meetings/${view.meeting.slug}/papers`;
  return {
    view: { ...view, sections: [] },
    what: whatOf(withdrawal),
    withdrawnOn: londonDate(withdrawal.withdrawnAt),
    publicReason: withdrawal.publicReason,
    paths: files.map(({ path }) => path),
    unnamed: new Set(
      [...names.values()].flatMap(({ fileName }) =>
        named.has(fileName) ? [] : [`${home}/${fileName}`],
      ),
    ),
  };
}

function whatOf({ exportKind, exportForm }: StoredWithdrawal): string {
  if (exportKind === 'minutes') return 'The minutes';
  return exportForm === 'notice' ? 'The notice' : 'The agenda and papers';
}
