import type { Selectable } from 'kysely';
import { fromFlag, toFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { toStored } from '#core/db/stored.ts';
import { NotFoundError } from '#core/errors.ts';
import type { Contact, ContactChange, NewContact } from '#shared/people/contact.ts';
import type { Target } from '#shared/record.ts';
import type { ContactTable } from './people.table.ts';

/** Every contact datum in the order in which it is shown. */
export async function listContacts(db: ReadDb): Promise<Contact[]> {
  const rows = await contactsInOrder(db).execute();
  return rows.map(toContact);
}

/** Those of one organisation, person, post or body. */
export async function listContactsOf(db: ReadDb, ownerId: string): Promise<Contact[]> {
  const rows = await contactsInOrder(db).where('ownerId', '=', ownerId).execute();
  return rows.map(toContact);
}

export async function getContact(db: ReadDb, id: string): Promise<Contact> {
  const row = await contactsInOrder(db).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new NotFoundError('contact');
  return toContact(row);
}

/** Stores a contact after the others of its owner, not published (S-303). */
export async function insertContact(
  work: Work,
  contact: NewContact & { id: string },
): Promise<void> {
  const last = (await listContactsOf(work.db, contact.ownerId)).at(-1);
  const position = (last?.position ?? 0) + 1;
  await insertRecord(work, 'contacts', { ...toStored(contact), position });
}

export async function updateContact(
  work: Work,
  target: Target,
  change: ContactChange,
): Promise<void> {
  const patch: RowPatch<'contacts'> = toStored(change);
  await updateRecord(work, 'contacts', target, patch);
}

export async function setContactPublish(
  work: Work,
  target: Target,
  publish: boolean,
): Promise<void> {
  await updateRecord(work, 'contacts', target, { publish: toFlag(publish) });
}

export async function removeContact(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'contacts', target);
}

function contactsInOrder(db: ReadDb) {
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id');
}

function toContact(row: Selectable<ContactTable>): Contact {
  const { id, version, ownerKind, ownerId, kind, value, note, contactGroup, position } = row;
  return {
    ...{ id, version, ownerKind, ownerId, kind, value, note, contactGroup, position },
    publish: fromFlag(row.publish),
  };
}
