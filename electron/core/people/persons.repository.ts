import type { Selectable } from 'kysely';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { toStored } from '#core/db/stored.ts';
import { countUses, use, type UseCount } from '#core/db/uses.ts';
import { NotFoundError } from '#core/errors.ts';
import type { NewPerson, Person, PersonChange } from '#shared/people/person.ts';
import type { Target } from '#shared/record.ts';
import type { PersonTable } from './people.table.ts';

export async function listPersons(db: ReadDb): Promise<Person[]> {
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(toPerson);
}

/** Those with these ids, as far as they are there. */
export async function listPersonsById(db: ReadDb, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('people')
    .selectAll()
    .where('deletedAt', 'is', null)
    .where('id', 'in', ids)
    .execute();
  return rows.map(toPerson);
}

export async function getPerson(db: ReadDb, id: string): Promise<Person> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('person');
  return toPerson(row);
}

export async function insertPerson(work: Work, person: NewPerson & { id: string }): Promise<void> {
  await insertRecord(work, 'people', toStored(person));
}

export async function updatePerson(
  work: Work,
  target: Target,
  change: PersonChange,
): Promise<void> {
  const patch: RowPatch<'people'> = toStored(change);
  await updateRecord(work, 'people', target, patch);
}

export async function removePerson(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'people', target);
}

/** What depends on the person. */
export async function countUsesOfPerson(db: ReadDb, id: string): Promise<UseCount[]> {
  return countUses(db, id, [
    use('posts', 'personId', 'post'),
    use('seats', 'personId', 'seat'),
    use('chairTerms', 'personId', 'term of office'),
  ]);
}

function toPerson(row: Selectable<PersonTable>): Person {
  const { id, version, name, honorific, note } = row;
  return {
    ...{ id, version, name, honorific, note },
    publishName: fromFlag(row.publishName),
    electedMember: fromFlag(row.electedMember),
  };
}
