import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import type { PaperScanTable } from '#core/papers/papers.table.ts';
import { Finding } from '#shared/scanning/finding.ts';

/** What one look into a version found. */
export interface Scan {
  readonly versionId: string;
  readonly state: 'clean' | 'findings' | 'failed';
  readonly scanner: number;
  readonly scannedAt: string;
  readonly findings: readonly Finding[];
  /** Why it could not be looked into, in words. */
  readonly failure: string;
}

/** The newest scan of each of these versions by this generation of the scanner or a newer one. */
export async function listScans(
  db: ReadDb,
  versionIds: readonly string[],
  generation: number,
): Promise<Map<string, Scan>> {
  if (versionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('paperScans')
    .selectAll()
    .where('paperVersionId', 'in', versionIds)
    .where('scanner', '>=', generation)
    .where('deletedAt', 'is', null)
    .orderBy('scannedAt')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.paperVersionId, toScan(row)]));
}

/** A scan of the same bytes under another version, so that a file is looked into once. */
export async function findScanOfFile(
  db: ReadDb,
  { sha256, mediaType }: { sha256: string; mediaType: string },
  generation: number,
): Promise<Scan | undefined> {
  const row = await db
    .selectFrom('paperScans')
    .innerJoin('paperVersions', 'paperVersions.id', 'paperScans.paperVersionId')
    .selectAll('paperScans')
    .where('paperVersions.sha256', '=', sha256)
    .where('paperVersions.mediaType', '=', mediaType)
    .where('paperScans.scanner', '=', generation)
    .where('paperScans.state', '!=', 'failed')
    .where('paperScans.deletedAt', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toScan(row);
}

/** What has to be known of versions to look into them. */
export async function listFiles(
  db: ReadDb,
  versionIds: readonly string[],
): Promise<{ id: string; sha256: string; mediaType: string; bytes: number }[]> {
  if (versionIds.length === 0) return [];
  return db
    .selectFrom('paperVersions')
    .select(['id', 'sha256', 'mediaType', 'bytes'])
    .where('id', 'in', versionIds)
    .where('deletedAt', 'is', null)
    .execute();
}

/** The current versions of the papers of a meeting that are not withdrawn. */
export async function listCurrentVersions(db: ReadDb, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('papers')
    .select('currentVersionId')
    .where('meetingId', '=', meetingId)
    .where('state', '!=', 'withdrawn')
    .where('currentVersionId', 'is not', null)
    .where('deletedAt', 'is', null)
    .execute();
  return rows.flatMap((row) => (row.currentVersionId === null ? [] : [row.currentVersionId]));
}

export async function insertScan(work: Work, scan: Scan & { id: string }): Promise<void> {
  const { versionId, findings, ...columns } = scan;
  await insertRecord(work, 'paperScans', {
    ...columns,
    paperVersionId: versionId,
    findings: JSON.stringify(findings),
  });
}

const StoredFindings = z.array(z.unknown());

/** Findings of a kind that this program does not know were made by a newer one, and are passed over. */
function toScan(row: Selectable<PaperScanTable>): Scan {
  const stored = StoredFindings.parse(JSON.parse(row.findings));
  const findings = stored.flatMap((finding) => {
    const known = Finding.safeParse(finding);
    return known.success ? [known.data] : [];
  });
  const { paperVersionId: versionId, state, scanner, scannedAt, failure } = row;
  return { versionId, state, scanner, scannedAt, findings, failure };
}
