import { v5 as uuidOf } from 'uuid';
import { among } from '#core/db/among.ts';
import type { Work } from '#core/db/history.ts';
import { updateQuietly } from '#core/db/quiet-records.ts';
import {
  type AnyRow,
  insertRecords,
  type NewRecord,
  type NewRow,
  removeRecord,
  restoreRecord,
  type RowPatch,
} from '#core/db/records.ts';
import type { RecordBlock, RecordNode } from '#shared/minutes/document.rules.ts';

/** The registers that the blocks of an entry are rows of. */
export type ProjectedTable = 'decisions' | 'trackedActions' | 'declarations' | 'presenceEvents';

/** Blocks of one kind in one entry, and the table of their rows. */
export interface ProjectedPlace {
  readonly table: ProjectedTable;
  readonly meetingId: string;
  readonly entryId: string;
  readonly blocks: readonly RecordBlock[];
}

/** How a block becomes its row. */
export interface Projection<
  T extends ProjectedTable,
  Node extends RecordNode,
> extends ProjectedPlace {
  readonly table: T;
  readonly blocks: readonly RecordBlock<Node>[];
  /** The row of a new block; null where there is not enough yet to be a row. */
  readonly toNew: (block: RecordBlock<Node>, id: string) => Partial<NewRow<T>> | null;
  /** What the minute says of a block that has its row; null sends it to the recycle bin. */
  readonly toChange: (block: RecordBlock<Node>, row: AnyRow) => RowPatch<T> | null;
}

/** Whether anything was written. */
export type Moved = boolean;

/**
 * Makes the rows of an entry say what its blocks say. Doing it again changes nothing. A block that has
 * gone sends its row to the recycle bin; one that comes back brings its row back with its reference.
 */
export async function projectRows<T extends ProjectedTable, Node extends RecordNode>(
  work: Work,
  projection: Projection<T, Node>,
): Promise<Moved> {
  const { table, blocks } = projection;
  const rows = await loadRows(work, projection);
  const kept = new Set<string>();
  const added: NewRecord[] = [];
  let moved = false;
  for (const block of blocks) {
    const id = rowIdOf(projection, block, rows);
    const row = rows.get(id);
    if (row === undefined) {
      const values = projection.toNew(block, id);
      if (values === null) continue;
      // A table with a row of its own, by the signature.
      added.push({ table, row: { id, ...values } } as unknown as NewRecord);
      kept.add(id);
      continue;
    }
    const change = projection.toChange(block, row);
    if (change === null) continue;
    kept.add(id);
    moved = (await changeRow(work, table, row, change)) || moved;
  }
  await insertRecords(work, added);
  const gone = [...rows.values()].filter(
    (row) => row['entryId'] === projection.entryId && row.deletedAt === null && !kept.has(row.id),
  );
  for (const row of gone) await removeRecord(work, table, row);
  return moved || added.length > 0 || gone.length > 0;
}

/** Which row a block has; a copy of a block that stands elsewhere has a row of its own. */
export function rowIdOf(
  { entryId, meetingId }: Pick<ProjectedPlace, 'entryId' | 'meetingId'>,
  { node, copy }: RecordBlock,
  rows: ReadonlyMap<string, AnyRow>,
): string {
  const { id } = node.attrs;
  const ofCopy = idOfCopy(id, entryId, copy);
  if (copy > 1 || rows.has(ofCopy)) return ofCopy;
  const row = rows.get(id);
  if (row === undefined || row['entryId'] === entryId) return id;
  // It was cut there and pasted here: the row comes along.
  return row.deletedAt !== null && row['meetingId'] === meetingId ? id : ofCopy;
}

const copies = '2f3d1f4e-6b53-4c0e-9a53-5a0c7e2b9d11';

function idOfCopy(id: string, entryId: string, copy: number): string {
  return uuidOf(`${id} ${entryId} ${String(copy)}`, copies);
}

/** The rows of the entry, and those that its blocks name. */
export async function loadRows(
  { db }: Work,
  { table, entryId, meetingId, blocks }: ProjectedPlace,
): Promise<Map<string, AnyRow>> {
  const ids = blocks.flatMap(({ node, copy }) => [
    node.attrs.id,
    idOfCopy(node.attrs.id, entryId, copy),
  ]);
  const rows = await db
    .selectFrom(table as 'decisions') // the columns named here are in all four
    .selectAll()
    .where((is) =>
      is.or([
        is.and([is('meetingId', '=', meetingId), is('entryId', '=', entryId)]),
        is('id', 'in', among(ids)),
      ]),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row as unknown as AnyRow]));
}

async function changeRow<T extends ProjectedTable>(
  work: Work,
  table: T,
  row: AnyRow,
  change: RowPatch<T>,
): Promise<Moved> {
  const isBack = row.deletedAt !== null;
  if (isBack) await restoreRecord(work, table, row.id);
  const current = isBack ? { ...row, version: row.version + 1 } : row;
  const version = await updateQuietly(work, table, current, change);
  return isBack || version !== current.version;
}
