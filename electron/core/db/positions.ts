import type { Target } from '#shared/record.ts';
import { type Positioned, positionBefore } from '#shared/agenda/position.rules.ts';
import type { Work } from './history.ts';
import { overwriteFields, type RecordTable, updateRecord } from './records.ts';

/** Tables whose records stand in an order that people choose. */
type PositionedTable = Extract<
  RecordTable,
  'bodies' | 'bodyPriorities' | 'seats' | 'contacts' | 'agendaSections' | 'agendaItems' | 'papers'
>;

/** Puts a record before another of its row, or last. The row is in order and may hold the record itself. */
export async function moveRecord(
  work: Work,
  table: PositionedTable,
  move: { target: Target; row: readonly Positioned[]; before: string | null },
): Promise<void> {
  const { target, row, before } = move;
  if (before === target.id) return;
  const others = row.filter(({ id }) => id !== target.id);
  const { position, respaced } = positionBefore(others, before);
  for (const other of respaced) {
    await overwriteFields(work, table, other.id, { position: other.position });
  }
  await updateRecord(work, table, target, { position });
}
