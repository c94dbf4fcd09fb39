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

/** Earlier packs of a meeting for the same readers, oldest first, with the papers that were in them. */
export async function listPackVersions(
  db: ReadDb,
  of: { meetingId: string; kind: ExportTable['kind']; organisationId: string | null },
): Promise<PackVersion[]> {
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
