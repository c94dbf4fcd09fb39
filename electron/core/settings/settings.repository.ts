import type { Selectable } from 'kysely';
import { fromFlag, toFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Target } from '#shared/record.ts';
import type { Settings, SettingsChange } from '#shared/settings/settings.ts';
import type { SettingsTable } from './settings.table.ts';

export async function getSettings(db: ReadDb): Promise<Settings> {
  const row = await db
    .selectFrom('settings')
    .selectAll()
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('settings');
  return toSettings(row);
}

export async function updateSettings(
  work: Work,
  target: Target,
  change: SettingsChange,
): Promise<void> {
  await updateRecord(work, 'settings', target, toColumns(change));
}

export async function insertSettings(
  work: Work,
  first: { id: string; workspaceName: string; officerName: string; isSample: boolean },
): Promise<void> {
  await insertRecord(work, 'settings', { ...first, isSample: toFlag(first.isSample) });
}

function toSettings(row: Selectable<SettingsTable>): Settings {
  const { id, version, workspaceName, officerName, officerPost, appearance, textSize } = row;
  return {
    ...{ id, version, workspaceName, officerName, officerPost, appearance, textSize },
    roomierRows: fromFlag(row.roomierRows),
    singleLetterShortcuts: fromFlag(row.singleLetterShortcuts),
    reduceMotion: fromFlag(row.reduceMotion),
    isSample: fromFlag(row.isSample),
  };
}

function toColumns(change: SettingsChange): RowPatch<'settings'> {
  const { roomierRows, singleLetterShortcuts, reduceMotion, ...words } = change;
  const columns: Record<string, unknown> = { ...words };
  for (const [name, value] of Object.entries({
    roomierRows,
    singleLetterShortcuts,
    reduceMotion,
  })) {
    if (value !== undefined) columns[name] = toFlag(value);
  }
  return columns;
}
