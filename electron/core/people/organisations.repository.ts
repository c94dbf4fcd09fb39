import type { Selectable } from 'kysely';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { countUses, use, type UseCount } from '#core/db/uses.ts';
import { storedDay, toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type {
  NewOrganisation,
  Organisation,
  OrganisationChange,
} from '#shared/people/organisation.ts';
import type { Target } from '#shared/record.ts';
import type { OrganisationTable } from './people.table.ts';

/** Every organisation by name, those that are no more as well. */
export async function listOrganisations(db: ReadDb): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisations')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toOrganisation);
}

/** Those with these ids, as far as they are there. */
export async function listOrganisationsById(
  db: ReadDb,
  ids: readonly string[],
): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('organisations')
    .selectAll()
    .where('deletedAt', 'is', null)
    .where('id', 'in', ids)
    .execute();
  return rows.map(toOrganisation);
}

/** Those that are not over and have a tier of government or the duty to co-operate. */
export async function listRepresentableOrganisations(db: ReadDb): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisations')
    .selectAll()
    .where('deletedAt', 'is', null)
    .where('endedOn', 'is', null)
    .where((where) =>
      where.or([where('tier', '<>', 'none'), where('responsibleAuthority', '=', 1)]),
    )
    .orderBy('name')
    .execute();
  return rows.map(toOrganisation);
}

export async function getOrganisation(db: ReadDb, id: string): Promise<Organisation> {
  const row = await db
    .selectFrom('organisations')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('organisation');
  return toOrganisation(row);
}

export async function insertOrganisation(
  work: Work,
  organisation: NewOrganisation & { id: string },
): Promise<void> {
  await insertRecord(work, 'organisations', toStored(organisation));
}

export async function updateOrganisation(
  work: Work,
  target: Target,
  change: OrganisationChange & { endedOn?: CivilDate | null },
): Promise<void> {
  const patch: RowPatch<'organisations'> = toStored(change);
  await updateRecord(work, 'organisations', target, patch);
}

export async function removeOrganisation(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'organisations', target);
}

/** What depends on the organisation. */
export async function countUsesOfOrganisation(db: ReadDb, id: string): Promise<UseCount[]> {
  return countUses(db, id, [
    use('posts', 'organisationId', 'post'),
    use('seats', 'organisationId', 'seat'),
    use('bodies', 'secretariatOrganisationId', 'secretariat'),
    use('signOffs', 'organisationId', 'sign-off'),
    use('trackedActions', 'ownerOrganisationId', 'action'),
    use('decisions', 'accountableOrganisationId', 'decision'),
  ]);
}

function toOrganisation(row: Selectable<OrganisationTable>): Organisation {
  const { id, version, name, shortName, sector, tier, note, coOrdinatingPostId } = row;
  return {
    ...{ id, version, name, shortName, sector, tier, note, coOrdinatingPostId },
    responsibleAuthority: fromFlag(row.responsibleAuthority),
    endedOn: storedDay(row.endedOn),
  };
}
