import { v7 as uuid } from 'uuid';
import { beginAction, type ReadDb, type Work } from '#core/db/history.ts';
import { RefusedError } from '#core/errors.ts';
import { logFailure } from '#core/log.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { Finding } from '#shared/scanning/finding.ts';
import { isClean, scannerGeneration } from '#shared/scanning/scanning.rules.ts';
import { askReader } from './ask-reader.ts';
import { ReaderFailedError } from './reader-job.ts';
import {
  findScanOfFile,
  insertScan,
  listCurrentVersions,
  listFiles,
  listScans,
  type Scan,
} from './scans.repository.ts';

export type { Scan } from './scans.repository.ts';

interface ScanContext {
  readonly workspace: OpenWorkspace;
  readonly now: () => Date;
}

type BackgroundContext = ScanContext & { readonly session: { readonly scansOnAttach: boolean } };

/** Looks under way, by workspace and version: closing the workspace ends them. */
const running = new WeakMap<OpenWorkspace, Map<string, AbortController>>();

/** Versions that were looked into in the background since the workspace was opened, whatever came of it. */
const tried = new WeakMap<OpenWorkspace, Set<string>>();

/** What is known of the inside of some versions; those that nobody looked into are not among them. */
export async function scansOf(
  db: ReadDb,
  versionIds: readonly string[],
): Promise<Map<string, Scan>> {
  return listScans(db, versionIds, scannerGeneration);
}

/** Whether a version is being looked into now. */
export function isBeingScanned(workspace: OpenWorkspace, versionId: string): boolean {
  return running.get(workspace)?.has(versionId) ?? false;
}

/** Looks into versions that nobody has looked into yet, and keeps what is found. */
export async function scanVersions(
  context: ScanContext,
  versionIds: readonly string[],
  options: { signal?: AbortSignal | undefined; again?: boolean } = {},
): Promise<Map<string, Scan>> {
  const { workspace } = context;
  const known =
    options.again === true ? new Map<string, Scan>() : await scansOf(workspace.reader, versionIds);
  const missing = versionIds.filter((id) => !known.has(id));
  const files = await listFiles(workspace.reader, missing);
  const scans = await Promise.all(files.map((file) => scanFile(context, file, options)));
  const made = scans.filter((scan) => scan !== null);
  await store(context, made);
  return new Map([...known, ...made.map((scan) => [scan.versionId, scan] as const)]);
}

/** Keeps what was found in a version as it was made. */
export async function keepScan(
  work: Work,
  versionId: string,
  findings: readonly Finding[],
): Promise<void> {
  await insertScan(work, {
    id: uuid(),
    versionId,
    state: isClean(findings) ? 'clean' : 'findings',
    scanner: scannerGeneration,
    scannedAt: work.action.at,
    findings,
    failure: '',
  });
}

/** Every paper of a meeting that has a file, before it is published. */
export async function scanMeeting(
  context: ScanContext,
  meetingId: string,
  signal?: AbortSignal,
): Promise<void> {
  if (context.workspace.readOnly) return;
  const versionIds = await listCurrentVersions(context.workspace.reader, meetingId);
  await scanVersions(context, versionIds, { signal });
}

/**
 * The same for a screen, which does not wait: it is told how many files are being looked into now. What was
 * tried once since the workspace was opened is not tried again here, but before it is published.
 */
export async function scanMeetingInBackground(
  context: BackgroundContext,
  meetingId: string,
): Promise<number> {
  const { workspace } = context;
  const versionIds = await listCurrentVersions(workspace.reader, meetingId);
  const known = await scansOf(workspace.reader, versionIds);
  const missing = versionIds.filter((id) => !known.has(id));
  for (const id of missing) {
    if (tried.get(workspace)?.has(id) !== true) scanInBackground(context, id);
  }
  return missing.filter((id) => isBeingScanned(workspace, id)).length;
}

/** Looks into a version, as one that was just attached, without anybody waiting. Never fails. */
export function scanInBackground(context: BackgroundContext, versionId: string): void {
  const { workspace, session } = context;
  if (workspace.readOnly || !session.scansOnAttach || isBeingScanned(workspace, versionId)) return;
  tried.set(workspace, (tried.get(workspace) ?? new Set()).add(versionId));
  const own = running.get(workspace) ?? new Map<string, AbortController>();
  running.set(workspace, own);
  const controller = new AbortController();
  own.set(versionId, controller);
  scanVersions(context, [versionId], { signal: controller.signal })
    .catch((error: unknown) => {
      // It is looked into again when it is published.
      if (!controller.signal.aborted) logFailure('scan.failed', error);
    })
    .finally(() => own.delete(versionId));
}

/** Ends what is under way, before a workspace is closed. */
export function stopScanning(workspace: OpenWorkspace): void {
  for (const controller of running.get(workspace)?.values() ?? []) controller.abort();
  running.delete(workspace);
}

interface FileToScan {
  id: string;
  sha256: string;
  mediaType: string;
}

/** One file; null where it is not in the store, which is told when it is wanted. */
async function scanFile(
  { workspace, now }: ScanContext,
  file: FileToScan,
  { signal, again }: { signal?: AbortSignal | undefined; again?: boolean },
): Promise<Scan | null> {
  const about = {
    versionId: file.id,
    scanner: scannerGeneration,
    scannedAt: now().toISOString(),
    failure: '',
  };
  const before =
    again === true ? undefined : await findScanOfFile(workspace.reader, file, scannerGeneration);
  if (before !== undefined) return { ...about, state: before.state, findings: before.findings };
  try {
    const bytes = await workspace.papers.read(file.sha256);
    const job = { kind: 'inspect', mediaType: file.mediaType, bytes } as const;
    const { findings } = await askReader(job, { signal });
    return { ...about, state: isClean(findings) ? 'clean' : 'findings', findings };
  } catch (error) {
    if (error instanceof RefusedError) return null;
    if (!(error instanceof ReaderFailedError)) throw error;
    return { ...about, state: 'failed', findings: [], failure: failures[error.reason] };
  }
}

const failures = {
  timeout: 'It took too long to look into, so it could not be checked.',
  ended: 'It took too much memory to look into, so it could not be checked.',
  failed: 'It is made in a way that cannot be read, so it could not be checked.',
} as const;

async function store({ workspace, now }: ScanContext, scans: readonly Scan[]): Promise<void> {
  if (scans.length === 0 || workspace.readOnly) return;
  await workspace.writer.transaction().execute(async (db) => {
    const actor = await workspace.actor(db);
    const work = beginAction(db, { at: now().toISOString(), actor, procedure: 'scanning.scan' });
    for (const scan of scans) await insertScan(work, { ...scan, id: uuid() });
  });
}
