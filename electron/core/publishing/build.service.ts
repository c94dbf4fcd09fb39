import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { beginAction } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import type { ReadContext } from '#core/procedures.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { preflight, warningsToPass } from '#shared/publishing/preflight.rules.ts';
import {
  listPublicPapers,
  type PublicPaperName,
} from '#shared/publishing/public-sections.rules.ts';
import { bundleFileName } from '#shared/publishing/public-names.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';
import { buildMeetingPack, type MeetingPack } from './build-meeting-pack.ts';
import { copyWhole } from './copy-whole.ts';
import { getExport, insertExport, nextExportNumber } from './exports.repository.ts';
import { PaperProblemError } from './paper-problem.ts';
import { preflightFacts } from './preflight.service.ts';
import { loadMeetingToPublish, type MeetingToPublish, publicView } from './publish-view.service.ts';
import { keepPaperName } from './publish-view.repository.ts';
import { exportPath, isPresent } from './exports.service.ts';
import type { BundleCheck } from './verify/bundle-check.ts';
import { mayBeOffered, verifyBundle } from './verify/verify-bundle.ts';
import { publicNames, withheldTexts } from './withheld.service.ts';

export interface PackOrder {
  meetingId: string;
  passedWarnings: PassedWarning[];
  baggingDate: string | null;
  /** A folder besides the workspace's own. */
  folder: string | null;
}

/**
 * Builds the public pack, reads it back, and only then gives it its name and enters it in the register.
 * Stops where a check fails, where withheld text is found, or where the agenda changed meanwhile; nothing
 * is left behind then, nor after a cancel.
 */
export async function buildPack(
  context: ReadContext,
  order: PackOrder,
  signal: AbortSignal | undefined,
): Promise<AsyncGenerator<BuildEvent, void, undefined>> {
  const { workspace } = context;
  if (workspace.readOnly) {
    refuse('read-only', 'This workspace is open for reading only. Nothing was built.');
  }
  // A refusal must be told before the stream begins: after that it is only a broken stream.
  refuseWhatStops(
    await loadMeetingToPublish(workspace.reader, order.meetingId, todayOf(context)),
    order,
  );
  return build(context, order, signal);
}

async function* build(
  context: ReadContext,
  order: PackOrder,
  signal: AbortSignal | undefined,
): AsyncGenerator<BuildEvent, void, undefined> {
  const { workspace } = context;
  const today = todayOf(context);
  const load = async () => {
    const loaded = await loadMeetingToPublish(workspace.reader, order.meetingId, today);
    return { loaded, ...(await publicView(workspace.reader, loaded, workspace.isSample)) };
  };
  const { loaded, view, names } = await load();
  const building = await mkdtemp(join(workspace.folder, 'exports', '.building-'));
  try {
    const pack = yield* buildFile({ view, context, folder: building, order, signal });
    if (pack === null) return;
    yield { state: 'building', done: 9, of: 10, sentence: 'Reading the bundle back' };
    const checks = await readBack(context, { loaded, view, path: pack.path, signal });
    if (!mayBeOffered(checks)) {
      yield stoppedBy(checks);
      return;
    }
    if (JSON.stringify((await load()).view) !== JSON.stringify(view)) {
      const sentence =
        'The agenda was changed while the pack was being built. Nothing was written. Build it again.';
      yield { state: 'stopped', sentence, problems: [] };
      return;
    }
    signal?.throwIfAborted();
    yield await enter(context, { order, loaded, names, pack, today });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

function refuseWhatStops(loaded: MeetingToPublish, order: PackOrder): void {
  const checks = preflight(preflightFacts(loaded));
  const stop = checks.find((check) => check.tone === 'stop');
  if (stop !== undefined) {
    const first = stop.problems[0]?.text ?? '';
    refuse('check-stops', `Nothing was built. ${stop.title}: ${first || stop.sentence}`);
  }
  const passed = new Set(order.passedWarnings.map((warning) => warning.check));
  const open = warningsToPass(checks).filter((id) => !passed.has(id));
  if (open.length > 0) {
    const titles = checks.filter((check) => open.includes(check.id)).map((check) => check.title);
    refuse(
      'reason-needed',
      `Nothing was built. Give the reason for publishing all the same: ${titles.join(', ')} (${open.join(', ')}).`,
    );
  }
}

async function* buildFile(build: {
  view: PublicMeeting;
  context: ReadContext;
  folder: string;
  order: PackOrder;
  signal: AbortSignal | undefined;
}): AsyncGenerator<BuildEvent, MeetingPack | null, undefined> {
  const { view, context, folder, order, signal } = build;
  const steps = buildMeetingPack({
    view,
    readPaper: (sha256) => context.workspace.papers.read(sha256),
    outFolder: folder,
    fileName: 'pack.zip',
    baggingDate: order.baggingDate ?? todayOf(context),
    signal,
  });
  try {
    for (;;) {
      const step = await steps.next();
      if (step.done === true) return step.value;
      const { phase, done, of, sentence } = step.value;
      yield {
        state: 'building',
        done: phases[phase] + (of === 0 ? 0 : done / of),
        of: 10,
        sentence,
      };
    }
  } catch (error) {
    if (!(error instanceof PaperProblemError)) throw error;
    yield { state: 'stopped', sentence: error.sentence, problems: [] };
    return null;
  }
}

const phases = { papers: 0, agenda: 2, pack: 3, pages: 7, bundle: 8 } as const;

async function readBack(
  { workspace }: ReadContext,
  built: {
    loaded: MeetingToPublish;
    view: PublicMeeting;
    path: string;
    signal: AbortSignal | undefined;
  },
): Promise<BundleCheck[]> {
  const { loaded, view, path, signal } = built;
  const { meeting } = loaded.facts;
  const { agenda } = loaded;
  return verifyBundle(path, {
    withheld: await withheldTexts(workspace.reader, workspace.papers, { meeting, agenda }),
    publicText: await publicNames(workspace.reader, view),
    signal,
  });
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
  built: {
    order: PackOrder;
    loaded: MeetingToPublish;
    names: ReadonlyMap<string, PublicPaperName>;
    pack: MeetingPack;
    today: string;
  },
): Promise<BuildEvent> {
  const { workspace } = context;
  const { order, loaded, names, pack, today } = built;
  const { meeting, body } = loaded.facts;
  const id = uuid();
  let path = '';
  await workspace.writer.transaction().execute(async (db) => {
    const actor = await workspace.actor(db);
    const at = context.now().toISOString();
    const work = beginAction(db, { at, actor, procedure: 'publishing.build' });
    const number = await nextExportNumber(db, meeting.id, 'meeting-pack');
    const { day } = meeting;
    const fileName = bundleFileName({
      bodySlug: body.slug,
      kind: 'meeting-pack',
      day,
      version: number,
    });
    await insertExport(work, {
      ...{ id, number, fileName, bodyId: body.id, meetingId: meeting.id, kind: 'meeting-pack' },
      ...{ sha512: pack.sha512, bytes: pack.bytes, pages: pack.pages },
      baggingDate: order.baggingDate ?? today,
      passedWarnings: order.passedWarnings,
      papers: listPublicPapers(loaded.agenda).flatMap(({ paper, version }) =>
        version === null ? [] : [{ id: uuid(), paperId: paper.id, paperVersionId: version.id }],
      ),
    });
    for (const [paperId, name] of names) await keepPaperName(work, paperId, name);
    path = exportPath(workspace.folder, fileName);
    if (order.folder !== null) await copyWhole(pack.path, order.folder, fileName);
    await rename(pack.path, path);
  });
  if (order.folder !== null) path = join(order.folder, basename(path));
  const stored = await getExport(workspace.reader, id);
  const entry = { ...stored, present: await isPresent(workspace.folder, stored.fileName) };
  const sentence = `The public pack is built and read back: ${String(pack.pages)} pages, ${String(Math.ceil(pack.bytes / 1000))} kB.`;
  return { state: 'built', export: entry, path, sentence };
}
