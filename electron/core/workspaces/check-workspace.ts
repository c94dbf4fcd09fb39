import { findBrokenChange } from '#core/db/history.ts';
import type { WorkspaceCheck } from '#shared/workspaces/workspace.ts';
import { integrityOf } from './file-facts.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Looks at every record, every change and every paper. Reads only, and takes as long as it takes. */
export async function checkWorkspace(workspace: OpenWorkspace): Promise<WorkspaceCheck> {
  const recordsFile = integrityOf(workspace.records);
  const papersFile = integrityOf(workspace.papersFile);
  const readable = isOk(recordsFile) && isOk(papersFile);
  // What cannot be read cannot be looked at more closely.
  const found = readable ? await checkContents(workspace) : notLookedAt;
  const sound =
    readable &&
    found.brokenLinks + found.missingPapers.length + found.damagedPapers.length === 0 &&
    found.brokenChange === null;
  return { sound, recordsFile, papersFile, ...found };
}

type Contents = Omit<WorkspaceCheck, 'sound' | 'recordsFile' | 'papersFile'>;

const notLookedAt: Contents = {
  brokenLinks: 0,
  brokenChange: null,
  papers: 0,
  missingPapers: [],
  damagedPapers: [],
};

async function checkContents(workspace: OpenWorkspace): Promise<Contents> {
  const { records, papers, reader } = workspace;
  const named = await reader.selectFrom('paperVersions').select('sha256').distinct().execute();
  const stored = papers.list();
  const damagedPapers = [];
  for (const { sha256 } of stored) if (!(await isWhole(papers, sha256))) damagedPapers.push(sha256);
  return {
    brokenLinks: records.prepare('pragma foreign_key_check').all().length,
    brokenChange: await findBrokenChange(reader),
    papers: stored.length,
    missingPapers: named.map(({ sha256 }) => sha256).filter((sha256) => !papers.has(sha256)),
    damagedPapers,
  };
}

function isOk(lines: readonly string[]): boolean {
  return lines.every((line) => line === 'ok');
}

async function isWhole(papers: OpenWorkspace['papers'], sha256: string): Promise<boolean> {
  try {
    for await (const _piece of papers.stream(sha256));
    return true;
  } catch {
    return false;
  }
}
