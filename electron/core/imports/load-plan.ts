import { createHash } from 'node:crypto';
import { listBodiesWithNames } from '#core/bodies/bodies.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { listAllContacts, listEverybody } from '#core/people/people.service.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { ImportInput, ImportPreview } from '#shared/imports/import.ts';
import { indexRecords } from '#shared/imports/import-records.ts';
import { type ImportPlan, planImport } from '#shared/imports/plan.rules.ts';
import { readTable, type ReadTable } from './read-source.ts';

export interface LoadedPlan extends ImportPlan {
  readonly table: ReadTable;
  /** Changes with anything that the import would do, and with the records that it would change. */
  readonly fingerprint: string;
}

/** Reads the file and compares every row with the records as they are now. */
export async function loadPlan(
  db: ReadDb,
  input: ImportInput,
  today: CivilDate,
): Promise<LoadedPlan> {
  const { kind, source, columns: chosen } = input;
  const table = await readTable(kind, source);
  const { seats } = await loadMembership(db);
  const bodies = await listBodiesWithNames(db);
  const records = indexRecords({
    ...{ today, seats },
    ...(await listEverybody(db)),
    contacts: await listAllContacts(db),
    bodies: bodies.map(({ body: { id, name, shortName }, otherNames }) => ({
      ...{ id, name, shortName, otherNames },
    })),
  });
  const plan = planImport(kind, { ...table, chosen }, records);
  const fingerprint = createHash('sha256').update(JSON.stringify(plan.rows)).digest('hex');
  return { ...plan, table, fingerprint };
}

/** The plan as the person sees it: without what is to be written. */
export function toPreview(kind: ImportInput['kind'], plan: LoadedPlan): ImportPreview {
  const { columns, fields, missing, rows, counts, fingerprint, table } = plan;
  return {
    ...{ kind, fingerprint, columns, fields, missing, counts },
    headerRow: table.headerRow + 1,
    rows: rows.map(({ row, state, title, changes, problems, notes }) => ({
      ...{ row, state, title, changes, problems, notes },
    })),
    readAs: table.readAs,
    notices: table.notices,
  };
}
