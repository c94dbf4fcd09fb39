import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { type PackPlace, newPlaces } from '#shared/publishing/pack-pages.rules.ts';
import type { PackVersion } from '#shared/publishing/pack-changes.rules.ts';
import type { PackOptions } from './bundle-recipe.ts';
import type { ExportTable } from './publishing.table.ts';

/** The pages that earlier packs of a meeting have given away, in the order in which they did. */
export async function listPackPlaces(db: ReadDb, meetingId: string): Promise<PackPlace[]> {
  return db
    .selectFrom('packPlaces')
    .select(['paperId', 'part', 'supplement', 'prefix', 'firstPage', 'pages'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('part')
    .orderBy('supplement')
    .orderBy('firstPage')
    .execute();
}

/** When the pages of a meeting's packs got their numbers; null while they have none. */
export async function numberedSince(db: ReadDb, meetingId: string): Promise<string | null> {
  const row = await db
    .selectFrom('packPlaces')
    .select((select) => select.fn.min('createdAt').as('since'))
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  return row?.since ?? null;
}

/** The export that gave the pages their numbers: both were kept as one action. */
export async function findNumberingExport(
  db: ReadDb,
  meetingId: string,
  since: string,
): Promise<{ kind: string; number: number; partner: string | null } | undefined> {
  return db
    .selectFrom('exports')
    .leftJoin('organisations', 'organisations.id', 'exports.organisationId')
    .select(['exports.kind', 'exports.number', 'organisations.name as partner'])
    .where('exports.meetingId', '=', meetingId)
    .where('exports.form', '=', 'whole')
    .where('exports.exportedAt', '=', since)
    .where('exports.deletedAt', 'is', null)
    .orderBy('exports.id')
    .executeTakeFirst();
}

/** The kept places of a meeting, to be removed. */
export async function listPlaceTargets(
  db: ReadDb,
  meetingId: string,
): Promise<{ id: string; version: number }[]> {
  return db
    .selectFrom('packPlaces')
    .select(['id', 'version'])
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute();
}

/** Keeps the places that are new, with the versions that they were measured on. */
export async function keepPackPlaces(
  work: Work,
  meetingId: string,
  places: readonly PackPlace[],
  versionOf: (paperId: string) => string | null,
): Promise<void> {
  for (const place of newPlaces(await listPackPlaces(work.db, meetingId), places)) {
    const { paperId } = place;
    const paperVersionId = paperId === null ? null : versionOf(paperId);
    await insertRecord(work, 'packPlaces', { id: uuid(), meetingId, paperVersionId, ...place });
  }
}

/**
 * Packs of a meeting for the same readers since its pages have their numbers, oldest first, with the papers
 * that were in them. Nobody compares a pack with one that was numbered in another way.
 */
export async function listPackVersions(
  db: ReadDb,
  of: { meetingId: string; kind: ExportTable['kind']; organisationId: string | null },
): Promise<PackVersion[]> {
  const since = await numberedSince(db, of.meetingId);
  if (since === null) return [];
  const rows = await db
    .selectFrom('exports')
    .leftJoin('exportPapers', 'exportPapers.exportId', 'exports.id')
    .select(['exports.number', 'exports.exportedAt'])
    .select(['exportPapers.paperId', 'exportPapers.paperVersionId'])
    .where('exports.meetingId', '=', of.meetingId)
    .where('exports.kind', '=', of.kind)
    .where('exports.form', '=', 'whole')
    .where('exports.organisationId', 'is', of.organisationId)
    .where('exports.withdrawsId', 'is', null)
    .where('exports.exportedAt', '>=', since)
    .where('exports.deletedAt', 'is', null)
    .orderBy('exports.number')
    .orderBy('exportPapers.id')
    .execute();
  return [...Map.groupBy(rows, (row) => row.number)].map(([number, own]) => ({
    number,
    at: own[0]?.exportedAt ?? '',
    papers: own.flatMap(({ paperId, paperVersionId }) =>
      paperId === null || paperVersionId === null ? [] : [{ paperId, paperVersionId }],
    ),
  }));
}

/** When each item of a meeting was entered. */
export async function listItemTimes(db: ReadDb, meetingId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('agendaItems')
    .select(['id', 'createdAt'])
    .where('meetingId', '=', meetingId)
    .execute();
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt]));
}

/** The pack of the register with this checksum, where it is not for the public. */
export async function findRestrictedPack(
  db: ReadDb,
  sha512: string,
): Promise<(PackOptions & { kind: 'members-pack' | 'chair-book'; meetingId: string }) | undefined> {
  const row = await db
    .selectFrom('exports')
    .select(['kind', 'meetingId', 'organisationId'])
    .where('sha512', '=', sha512)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined || row.meetingId === null) return undefined;
  const { kind, meetingId, organisationId } = row;
  if (kind !== 'members-pack' && kind !== 'chair-book') return undefined;
  return { kind, meetingId, organisationId, dividers: false, doubleSided: false };
}
