import type { Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import { fromFlag, fromJsonList, toFlag, toJsonList } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import {
  insertRecord,
  overwriteFields,
  removeRecord,
  type RowPatch,
  updateRecord,
} from '#core/db/records.ts';
import type { MinuteRules, QuorumPart } from '#shared/attendance/quorum.ts';
import type { MinuteRulesTable } from './attendance.table.ts';

/** What a body has settled about its minutes; undefined where it has settled nothing. */
export async function findMinuteRules(
  db: ReadDb,
  bodyId: string,
): Promise<MinuteRules | undefined> {
  const row = await db
    .selectFrom('minuteRules')
    .selectAll()
    .where('bodyId', '=', bodyId)
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toMinuteRules(row, await listParts(db, bodyId));
}

export async function insertMinuteRules(
  work: Work,
  rules: Omit<MinuteRules, 'version' | 'parts'>,
): Promise<void> {
  const { id, bodyId } = rules;
  await insertRecord(work, 'minuteRules', { id, bodyId, ...toColumns(rules) });
}

export async function updateMinuteRules(
  work: Work,
  target: { id: string; version: number },
  change: RulesChange,
): Promise<void> {
  await updateRecord(work, 'minuteRules', target, toColumns(change));
}

/** Makes the parts of a body's quorum these, in their order; those left out go to the recycle bin. */
export async function replaceParts(
  work: Work,
  bodyId: string,
  parts: readonly (Omit<QuorumPart, 'id'> & { id?: string | undefined })[],
): Promise<void> {
  const before = await work.db
    .selectFrom('quorumParts')
    .select(['id', 'version'])
    .where('bodyId', '=', bodyId)
    .where('deletedAt', 'is', null)
    .execute();
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(parts.map(({ id }) => id));
  for (const part of before) {
    if (!kept.has(part.id)) await removeRecord(work, 'quorumParts', part);
  }
  for (const [at, { id, ...fields }] of parts.entries()) {
    const row = { ...fields, position: at + 1 };
    if (id !== undefined && known.has(id)) await overwriteFields(work, 'quorumParts', id, row);
    else await insertRecord(work, 'quorumParts', { id: uuid(), bodyId, ...row });
  }
}

type RulesChange = {
  [Name in keyof Omit<MinuteRules, 'id' | 'version' | 'bodyId' | 'parts'>]?:
    MinuteRules[Name] | undefined;
};

async function listParts(db: ReadDb, bodyId: string): Promise<QuorumPart[]> {
  return db
    .selectFrom('quorumParts')
    .select(['id', 'label', 'atLeast', 'matches', 'matchesValue'])
    .where('bodyId', '=', bodyId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

function toColumns(change: RulesChange): RowPatch<'minuteRules'> {
  const { quorum, votingAllowed, draftWithinDays, lateAfterMeetings, snippets } = change;
  return {
    ...(quorum !== undefined && {
      quorumKind: quorum.kind,
      quorumCount: quorum.count,
      quorumNumerator: quorum.numerator,
      quorumDenominator: quorum.denominator,
      quorumFloor: quorum.floor,
      quorumBase: quorum.base,
      substitutesCount: toFlag(quorum.substitutesCount),
    }),
    ...(votingAllowed !== undefined && { votingAllowed: toFlag(votingAllowed) }),
    ...(draftWithinDays !== undefined && { draftWithinDays }),
    ...(lateAfterMeetings !== undefined && { lateAfterMeetings }),
    ...(snippets !== undefined && { snippets: toJsonList(snippets) }),
  };
}

function toMinuteRules(row: Selectable<MinuteRulesTable>, parts: QuorumPart[]): MinuteRules {
  const { id, version, bodyId, draftWithinDays, lateAfterMeetings } = row;
  return {
    ...{ id, version, bodyId, draftWithinDays, lateAfterMeetings, parts },
    quorum: {
      kind: row.quorumKind,
      count: row.quorumCount,
      numerator: row.quorumNumerator,
      denominator: row.quorumDenominator,
      floor: row.quorumFloor,
      base: row.quorumBase,
      substitutesCount: fromFlag(row.substitutesCount),
    },
    votingAllowed: fromFlag(row.votingAllowed),
    snippets: fromJsonList(row.snippets),
  };
}
