import type { Selectable } from 'kysely';
import { among } from '#core/db/among.ts';
import { fromFlag, fromJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { updateRecord } from '#core/db/records.ts';
import { storedDay } from '#core/db/stored.ts';
import { threadOf } from '#core/threads/threads.service.ts';
import type { Decision } from '#shared/decisions/decision.ts';
import type { NumberedEntry } from '#shared/decisions/minute-words.rules.ts';
import type { Target } from '#shared/record.ts';
import type { DecisionTable } from './decisions.table.ts';

/** A decision with what other records say of it. */
export interface DecisionRow {
  readonly decision: Decision;
  readonly entry: NumberedEntry | null;
  readonly threadId: string | null;
}

/** Which decisions are asked for; those in the recycle bin never are. */
export interface DecisionSearch {
  readonly bodyId?: string | null;
  readonly outcome?: Decision['outcome'] | null;
  readonly ratification?: Decision['ratification'] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly ids?: Iterable<string>;
}

/** Decisions with their minute and thread, newest first. One statement. */
export async function listDecisionRows(db: ReadDb, search: DecisionSearch): Promise<DecisionRow[]> {
  let query = db
    .selectFrom('decisions')
    .leftJoin('minuteEntries', (join) =>
      join
        .onRef('minuteEntries.id', '=', 'decisions.entryId')
        .on('minuteEntries.deletedAt', 'is', null),
    )
    .selectAll('decisions')
    .select(['minuteEntries.minuteYear', 'minuteEntries.minuteNumber'])
    .select(threadOf('decision', 'decisions.id'))
    .where('decisions.deletedAt', 'is', null);
  const {
    bodyId = null,
    outcome = null,
    ratification = null,
    from = null,
    to = null,
    ids,
  } = search;
  if (bodyId !== null) query = query.where('decisions.bodyId', '=', bodyId);
  if (outcome !== null) query = query.where('decisions.outcome', '=', outcome);
  if (ratification !== null) query = query.where('decisions.ratification', '=', ratification);
  if (from !== null) query = query.where('decisions.decidedOn', '>=', from);
  if (to !== null) query = query.where('decisions.decidedOn', '<=', to);
  if (ids !== undefined) query = query.where('decisions.id', 'in', among(ids));
  const rows = await query
    .orderBy('decisions.decidedOn', 'desc')
    .orderBy('decisions.bodyId')
    .orderBy('minuteEntries.minuteNumber', 'desc')
    .orderBy('decisions.position')
    .orderBy('decisions.id')
    .execute();
  return rows.map(({ minuteYear, minuteNumber, threadId, ...row }) => ({
    decision: toDecision(row),
    entry: minuteYear === null ? null : { minuteYear, minuteNumber },
    threadId,
  }));
}

/** How many decisions wait for their accountable bodies. */
export async function countAwaiting(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom('decisions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ratification', '=', 'awaiting')
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Changes what the accountable body said, and nothing that the minutes say. */
export async function updateRatification(
  work: Work,
  target: Target,
  change: Pick<Decision, 'ratification' | 'ratifiedOn' | 'ratifiedNote'>,
): Promise<void> {
  await updateRecord(work, 'decisions', target, change);
}

function toDecision(row: Selectable<DecisionTable>): Decision {
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, ...columns } = row;
  return {
    ...columns,
    reservations: fromJsonList(row.reservations),
    usesResources: fromFlag(row.usesResources),
    ratifiedOn: storedDay(row.ratifiedOn),
    withheld: fromFlag(row.withheld),
    decidedOn: storedDay(row.decidedOn),
  };
}
