import { toFlag } from '#core/db/columns.ts';
import type { Work } from '#core/db/history.ts';
import type { AnyRow } from '#core/db/records.ts';
import {
  type DeclaredInterest,
  recordDeclaration,
  removeDeclaration,
} from '#core/interests/interests.service.ts';
import { blocksOf, type EntryBlocks, type ProjectedEntry } from './entry-blocks.ts';
import { loadRows, rowIdOf } from './project-rows.ts';

/**
 * Declarations of an entry, and in the same step what they bring to the standing register (S-055, R-070
 * to R-073). Gives back whether anything was written.
 */
export async function projectDeclarations(
  work: Work,
  { meeting, entryId, itemId }: ProjectedEntry,
  { blocks, known }: EntryBlocks,
): Promise<boolean> {
  const declared = blocksOf(blocks, 'declaration');
  const place = { meetingId: meeting.id, entryId };
  const rows = await loadRows(work, { ...place, table: 'declarations', blocks: declared });
  const kept = new Set<string>();
  let moved = false;
  for (const block of declared) {
    const id = rowIdOf(place, block, rows);
    kept.add(id);
    const { id: _block, ...attrs } = block.node.attrs;
    const attendance = known.attendances.get(attrs.attendanceId ?? '');
    const says: DeclaredInterest = {
      ...attrs,
      ...place,
      id,
      itemId,
      attendanceId: attendance?.id ?? null,
      who: attrs.who.trim() === '' ? (attendance?.name ?? '') : attrs.who,
      organisationId: known.organisation(attrs.organisationId),
      interestId: known.interest(attrs.interestId),
      position: block.position,
    };
    if (isSaid(rows.get(id), says)) continue;
    await recordDeclaration(work, says);
    moved = true;
  }
  for (const row of rows.values()) {
    if (row['entryId'] !== entryId || row.deletedAt !== null || kept.has(row.id)) continue;
    await removeDeclaration(work, row.id);
    moved = true;
  }
  return moved;
}

/** Whether the row says it already; its entry of the register and that entry's secrecy are its own. */
function isSaid(row: AnyRow | undefined, says: DeclaredInterest): boolean {
  if (row?.deletedAt !== null) return false;
  const { id: _id, sensitive, interestId, ...columns } = says;
  return (
    Object.entries(columns).every(([name, value]) => row[name] === value) &&
    (!sensitive || row['sensitive'] === toFlag(true)) &&
    (interestId === null || row['interestId'] === interestId)
  );
}
