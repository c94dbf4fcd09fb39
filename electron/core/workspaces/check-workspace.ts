import { findBrokenChange } from '#core/db/history.ts';
import type { WorkspaceCheck } from '#shared/workspaces/workspace.ts';
import { integrityOf } from './file-facts.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Looks at every record, every change and every paper. Reads only, and takes as long as it takes. */
export async function checkWorkspace(workspace: OpenWorkspace): Promise<WorkspaceCheck> {
  const { records, papersFile, papers, reader } = workspace;
  const recordsFile = integrityOf(records);
  const paperSays = integrityOf(papersFile);
  const brokenLinks = records.prepare('pragma foreign_key_check').all().length;
  const brokenChange = await findBrokenChange(reader);
  const named = await reader.selectFrom('paperVersions').select('sha256').distinct().execute();
  const missingPapers = named.map(({ sha256 }) => sha256).filter((sha256) => !papers.has(sha256));
  const stored = papers.list();
  const damagedPapers = [];
  for (const { sha256 } of stored) if (!(await isWhole(papers, sha256))) damagedPapers.push(sha256);
  const sound =
    [...recordsFile, ...paperSays].every((line) => line === 'ok') &&
    brokenLinks + missingPapers.length + damagedPapers.length === 0 &&
    brokenChange === null;
  return {
    sound,
    recordsFile,
    papersFile: paperSays,
    brokenLinks,
    brokenChange,
    papers: stored.length,
    missingPapers,
    damagedPapers,
  };
}

async function isWhole(papers: OpenWorkspace['papers'], sha256: string): Promise<boolean> {
  try {
    for await (const _piece of papers.stream(sha256));
    return true;
  } catch {
    return false;
  }
}
