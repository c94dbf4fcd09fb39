import type { ReadDb } from '#core/db/history.ts';
import { getPaper, getVersion } from '#core/papers/papers.service.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { PaperVersion } from '#shared/papers/paper.ts';
import type { PaperScanView } from '#shared/scanning/scanning.ts';
import {
  isConvertible,
  sayFindings,
  viewFindings,
  whyNoCleanCopy,
} from '#shared/scanning/scanning.rules.ts';
import { findOffice } from './office-program.ts';
import { isBeingScanned, type Scan, scansOf } from './scanning.service.ts';

/** What is known of the inside of a paper's current file, and what can be made of it. */
export async function viewScan(
  workspace: OpenWorkspace,
  db: ReadDb,
  paperId: string,
): Promise<PaperScanView> {
  const { currentVersionId } = await getPaper(db, paperId);
  if (currentVersionId === null) return noFile(paperId);
  const version = await getVersion(db, currentVersionId);
  const scan = (await scansOf(db, [version.id])).get(version.id);
  return {
    paperId,
    versionId: version.id,
    ...outcome(scan, isBeingScanned(workspace, version.id)),
    scannedAt: scan?.scannedAt ?? null,
    findings: viewFindings(scan?.findings ?? []),
    cleanCopy: cleanCopyOf(version, scan),
    needsPdf: isConvertible(version.mediaType),
    pdf: await pdfOf(version),
  };
}

function outcome(
  scan: Scan | undefined,
  isRunning: boolean,
): Pick<PaperScanView, 'state' | 'sentence'> {
  if (scan !== undefined) {
    const sentence = scan.state === 'failed' ? scan.failure : sayFindings(scan.findings);
    return { state: scan.state, sentence };
  }
  return isRunning
    ? { state: 'running', sentence: 'Looking into the file.' }
    : { state: 'not_checked', sentence: 'Nobody has looked into this file yet.' };
}

function cleanCopyOf(
  { mediaType }: PaperVersion,
  scan: Scan | undefined,
): PaperScanView['cleanCopy'] {
  if (scan === undefined) return { can: false, sentence: 'Look into the file first.' };
  const why =
    scan.state === 'failed'
      ? 'A file that cannot be checked cannot be cleaned.'
      : whyNoCleanCopy(mediaType, scan.findings);
  return why === null
    ? { can: true, sentence: 'The file that came stays beside it as an earlier version.' }
    : { can: false, sentence: why };
}

async function pdfOf({ mediaType }: PaperVersion): Promise<PaperScanView['pdf']> {
  if (!isConvertible(mediaType)) return { can: false, sentence: 'It needs no PDF.' };
  return (await findOffice()) === null
    ? {
        can: false,
        sentence: 'LibreOffice is not on this computer. Ask the author for a PDF and attach it.',
      }
    : { can: true, sentence: 'LibreOffice makes it. The office file stays as an earlier version.' };
}

function noFile(paperId: string): PaperScanView {
  const step = { can: false, sentence: 'There is no file yet.' };
  return {
    ...{ paperId, versionId: null, state: 'no_file', sentence: 'There is no file yet.' },
    ...{ scannedAt: null, findings: [], cleanCopy: step, needsPdf: false, pdf: step },
  };
}
