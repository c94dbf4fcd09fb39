import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { beginAction } from '#core/db/history.ts';
import { NotFoundError, refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { ReadContext } from '#core/procedures.ts';
import { scanMeeting } from '#core/scanning/scanning.service.ts';
import { warningsToPass } from '#shared/publishing/preflight.rules.ts';
import { bundleFileName } from '#shared/publishing/public-names.ts';
import type {
  BuildEvent,
  Check,
  ExportKind,
  PassedWarning,
} from '#shared/publishing/publishing.ts';
import type { BuiltBundle, BundleKind, BundleRecipe, PackOptions } from './bundle-recipe.ts';
import { copyWhole } from './copy-whole.ts';
import { getExport, insertExport, nextExportNumber } from './exports.repository.ts';
import { reportOf } from './difference.service.ts';
import { exportPath, isPresent } from './exports.service.ts';
import { minutesKind } from './minutes-kind.ts';
import { chairKind, membersKind } from './members-kind.ts';
import { noticeKind } from './notice-kind.ts';
import { packKind } from './pack-kind.ts';
import { PaperProblemError } from './paper-problem.ts';
import { placeExport } from './place-export.ts';
import type { BundleCheck } from './verify/bundle-check.ts';
import { mayBeOffered, verifyBundle } from './verify/verify-bundle.ts';

/** Every kind of bundle that can be built. */
export const bundleKinds: Record<ExportKind, BundleKind> = {
  notice: noticeKind,
  'meeting-pack': packKind,
  minutes: minutesKind,
  'members-pack': membersKind,
  'chair-book': chairKind,
};

export interface BundleOrder extends PackOptions {
  kind: ExportKind;
  meetingId: string;
  passedWarnings: PassedWarning[];
  baggingDate: string | null;
  /** A folder besides the workspace's own. */
  folder: string | null;
}

/**
 * Builds a public bundle, reads it back, and only then gives it its name and enters it in the register.
 * Stops where a check fails, where withheld text is found, or where the records changed meanwhile; nothing
 * is left behind then, nor after a cancel.
 */
export async function buildBundle(
  context: ReadContext,
  order: BundleOrder,
  signal: AbortSignal | undefined,
): Promise<AsyncGenerator<BuildEvent, void, undefined>> {
  if (context.workspace.readOnly) {
    refuse('read-only', 'This workspace is open for reading only. Nothing was built.');
  }
  // A refusal must be told before the stream begins: after that it is only a broken stream.
  const kind = bundleKinds[order.kind];
  // What nobody has looked into yet is looked into now (bundle.md, point 5).
  await scanMeeting(context, order.meetingId, signal);
  refuseWhatStops(await kind.checks(context, order.meetingId), order.passedWarnings);
  const load = () => kind.recipe(context, order.meetingId, order);
  return buildFromRecipe(context, { ...order, load }, signal);
}

/** An order of any kind: what to load is for the kind to say. */
export type RecipeBuild = Omit<BundleOrder, 'kind' | 'meetingId' | keyof PackOptions> &
  Partial<Pick<PackOptions, 'dividers' | 'doubleSided'>> & {
    /** Called once to build, and once more at the end to see whether the records changed meanwhile. */
    load: () => Promise<BundleRecipe>;
  };

/** {@link buildBundle} for any recipe, once its checks have been passed. */
export async function* buildFromRecipe(
  context: ReadContext,
  order: RecipeBuild,
  signal: AbortSignal | undefined,
): AsyncGenerator<BuildEvent, void, undefined> {
  const { load } = order;
  const recipe = await load();
  const building = await mkdtemp(join(context.workspace.folder, 'exports', '.building-'));
  try {
    const baggingDate = order.baggingDate ?? todayOf(context);
    const bundle = yield* buildFile(recipe, { folder: building, baggingDate, signal });
    if (bundle === null) return;
    yield { state: 'building', done: 9, of: 10, sentence: 'Reading the bundle back' };
    const checks = await verifyBundle(bundle.path, { ...(await recipe.withheld()), signal });
    if (!mayBeOffered(checks)) {
      yield stoppedBy(checks);
      return;
    }
    if (!(await isAsItWas(recipe, load))) {
      yield { state: 'stopped', sentence: recipe.changedWords, problems: [] };
      return;
    }
    signal?.throwIfAborted();
    yield await enter(context, { order, recipe, bundle, baggingDate });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Whether the public would see the same today. What is not there any more is a change too. */
async function isAsItWas(recipe: BundleRecipe, load: RecipeBuild['load']): Promise<boolean> {
  try {
    return (await load()).sight === recipe.sight;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}

/** Throws a refusal where a check stops the build, or a warning has no reason yet. */
export function refuseWhatStops(
  checks: readonly (Pick<Check, 'id' | 'tone' | 'title' | 'sentence'> & {
    problems: readonly { text: string }[];
  })[],
  passedWarnings: readonly PassedWarning[],
): void {
  const stop = checks.find((check) => check.tone === 'stop');
  if (stop !== undefined) {
    const first = stop.problems[0]?.text ?? '';
    refuse('check-stops', `Nothing was built. ${stop.title}: ${first || stop.sentence}`);
  }
  const passed = new Set(passedWarnings.map((warning) => warning.check));
  const open = warningsToPass(checks).filter((id) => !passed.has(id));
  if (open.length > 0) {
    const titles = checks.filter((check) => open.includes(check.id)).map((check) => check.title);
    refuse(
      'reason-needed',
      `Nothing was built. Give the reason for publishing all the same: ${titles.join(', ')} (${open.join(', ')}).`,
    );
  }
}

async function* buildFile(
  recipe: BundleRecipe,
  order: { folder: string; baggingDate: string; signal: AbortSignal | undefined },
): AsyncGenerator<BuildEvent, BuiltBundle | null, undefined> {
  const steps = recipe.build({ ...order, fileName: 'bundle.zip' });
  try {
    for (;;) {
      const step = await steps.next();
      if (step.done === true) return step.value;
      yield { state: 'building', of: 10, ...step.value };
    }
  } catch (error) {
    if (!(error instanceof PaperProblemError)) throw error;
    yield { state: 'stopped', sentence: error.sentence, problems: [] };
    return null;
  }
}

function stoppedBy(checks: readonly BundleCheck[]): BuildEvent {
  const failed = checks.filter((check) => !check.passed && check.severity === 'stop');
  const isLeak = failed.some((check) => check.id === 'withheld');
  return {
    state: 'stopped',
    sentence: isLeak
      ? 'Do not publish yet. Withheld text is in a public file. Nothing was written.'
      : 'The bundle is not as it should be. Nothing was written.',
    problems: failed.flatMap((check) =>
      check.problems.map(({ file, text }) => ({ file, text: `${check.title}: ${text}` })),
    ),
  };
}

/** Gives the file its name and enters it in the register, both or neither. */
async function enter(
  context: ReadContext,
  built: { order: RecipeBuild; recipe: BundleRecipe; bundle: BuiltBundle; baggingDate: string },
): Promise<BuildEvent> {
  const { workspace } = context;
  const { order, recipe, bundle, baggingDate } = built;
  const { kind, bodyId, bodySlug, meetingId, day } = recipe;
  const id = uuid();
  let path = '';
  await workspace.writer.transaction().execute(async (db) => {
    const actor = await workspace.actor(db);
    const at = context.now().toISOString();
    const work = beginAction(db, { at, actor, procedure: 'publishing.build' });
    const organisationId = recipe.organisationId ?? null;
    const number = await nextExportNumber(db, { bodyId, meetingId, kind, organisationId });
    const { partnerSlug = null } = recipe;
    const fileName = bundleFileName({ bodySlug, kind, partnerSlug, day, version: number });
    const { sha512, bytes, pages, files } = bundle;
    await insertExport(work, {
      ...{
        id,
        number,
        fileName,
        bodyId,
        meetingId,
        kind,
        sha512,
        bytes,
        pages,
        baggingDate,
        files,
      },
      organisationId,
      dividers: order.dividers ?? false,
      doubleSided: order.doubleSided ?? false,
      withdrawsId: recipe.withdrawsId ?? null,
      report: await reportOf(db, {
        ...{ bodyId, meetingId, kind, organisationId, files },
        outline: recipe.outline ?? [],
      }),
      passedWarnings: order.passedWarnings,
      papers: recipe.papers.map((paper) => ({ id: uuid(), ...paper })),
    });
    await recipe.keep(work, id);
    path = exportPath(workspace.folder, fileName);
    if (order.folder !== null) await copyWhole(bundle.path, order.folder, fileName);
    await rename(bundle.path, path);
  });
  if (order.folder !== null) path = join(order.folder, basename(path));
  const warning = await placeExport(context, await getExport(workspace.reader, id));
  const stored = await getExport(workspace.reader, id);
  const entry = { ...stored, present: await isPresent(workspace.folder, stored.fileName) };
  return { state: 'built', export: entry, path, sentence: recipe.builtWords(bundle), warning };
}
