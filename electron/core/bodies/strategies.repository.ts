import type { Selectable } from 'kysely';
import { fromJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { countUses, use, type UseCount } from '#core/db/uses.ts';
import { NotFoundError } from '#core/errors.ts';
import type {
  BodyStrategy,
  NewStrategy,
  Strategy,
  StrategyChange,
} from '#shared/bodies/body-records.ts';
import type { Target } from '#shared/record.ts';
import type { BodyStrategyTable, StrategyTable } from './bodies.table.ts';

export async function listStrategies(db: ReadDb): Promise<Strategy[]> {
  const rows = await db
    .selectFrom('strategies')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(toStrategy);
}

export async function getStrategy(db: ReadDb, id: string): Promise<Strategy> {
  const row = await db
    .selectFrom('strategies')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('strategy');
  return toStrategy(row);
}

/** Which bodies serve which strategies: of one body, or of all (S-028). */
export async function listServed(db: ReadDb, bodyId?: string): Promise<BodyStrategy[]> {
  const query = db.selectFrom('bodyStrategies').selectAll().where('deletedAt', 'is', null);
  const ofBody = bodyId === undefined ? query : query.where('bodyId', '=', bodyId);
  const rows = await ofBody.orderBy('id').execute();
  return rows.map(toServed);
}

export async function getServed(db: ReadDb, id: string): Promise<BodyStrategy> {
  const row = await db
    .selectFrom('bodyStrategies')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('strategy of a body');
  return toServed(row);
}

export async function insertStrategy(
  work: Work,
  strategy: NewStrategy & { id: string },
): Promise<void> {
  await insertRecord(work, 'strategies', toStored(strategy));
}

export async function updateStrategy(
  work: Work,
  target: Target,
  change: StrategyChange,
): Promise<void> {
  const patch: RowPatch<'strategies'> = toStored(change);
  await updateRecord(work, 'strategies', target, patch);
}

export async function removeStrategy(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'strategies', target);
}

export async function insertServed(
  work: Work,
  served: Omit<BodyStrategy, 'version'>,
): Promise<void> {
  await insertRecord(work, 'bodyStrategies', served);
}

export async function countUsesOfStrategy(db: ReadDb, id: string): Promise<UseCount[]> {
  return countUses(db, id, [use('bodyStrategies', 'strategyId', 'body')]);
}

function toStrategy(row: Selectable<StrategyTable>): Strategy {
  const { id, version, name, vision, evidence, consultation, owner, horizonYears } = row;
  return {
    ...{ id, version, name, vision, evidence, consultation, owner, horizonYears },
    aliases: fromJsonList(row.aliases),
    relatedPlans: fromJsonList(row.relatedPlans),
    fromDay: storedDay(row.fromDay),
    toDay: storedDay(row.toDay),
  };
}

function toServed({ id, version, bodyId, strategyId, note }: Selectable<BodyStrategyTable>) {
  return { id, version, bodyId, strategyId, note } satisfies BodyStrategy;
}
