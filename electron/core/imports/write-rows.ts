import { v7 as uuid } from 'uuid';
import type { Work } from '#core/db/history.ts';
import {
  addContact,
  addOrganisation,
  addPerson,
  addPost,
  changeOrganisation,
  changePerson,
  changePost,
} from '#core/people/people-writing.service.ts';
import { addSeat, changeSeat } from '#core/seats/seats.service.ts';
import type { ContactOwner } from '#shared/people/contact.ts';
import type { ContactToAdd, PersonToWrite, PlannedRow, RowWrite } from '#shared/imports/plan.ts';

/** Writes what the accepted rows plan, in their order. Adds and changes; never deletes. */
export async function writeRows(work: Work, rows: readonly PlannedRow[]): Promise<void> {
  const newPeople = new Map<string, string>();
  for (const { write } of rows) {
    if (write !== null) await writeRow(work, write, newPeople);
  }
}

async function writeRow(
  work: Work,
  write: RowWrite,
  newPeople: Map<string, string>,
): Promise<void> {
  switch (write.kind) {
    case 'organisations':
      return writeOrganisation(work, write);
    case 'people':
      return writePersonAndPost(work, write, newPeople);
    case 'seats':
      if (write.existing === null) await addSeat(work, { ...write.fields, id: uuid() });
      else await changeSeat(work, write.existing, write.fields);
  }
}

async function writeOrganisation(
  work: Work,
  { existing, fields, contacts }: RowWrite & { kind: 'organisations' },
): Promise<void> {
  const id = existing?.id ?? uuid();
  if (existing === null) await addOrganisation(work, { ...fields, id });
  else await changeOrganisation(work, existing, fields);
  await addContacts(work, { ownerKind: 'organisation', ownerId: id }, contacts);
}

async function writePersonAndPost(
  work: Work,
  { organisationId, post, person, contacts }: RowWrite & { kind: 'people' },
  newPeople: Map<string, string>,
): Promise<void> {
  const personId = person === null ? null : await writePerson(work, person, newPeople);
  if (post === null) {
    const owner = { ownerKind: 'person' as const, ownerId: personId ?? '' };
    if (personId !== null) await addContacts(work, owner, contacts);
    return;
  }
  const ownerId = post.existing?.id ?? uuid();
  const holder = personId === null ? {} : { personId };
  if (post.existing !== null) {
    await changePost(work, post.existing, { ...post.fields, ...holder });
  } else if (organisationId !== null) {
    const { title = '', ...fields } = post.fields;
    await addPost(work, { ...fields, ...holder, id: ownerId, organisationId, title });
  }
  await addContacts(work, { ownerKind: 'post', ownerId }, contacts);
}

/** Rows that name the same new person add that person once. */
async function writePerson(
  work: Work,
  { existing, key, fields }: PersonToWrite,
  newPeople: Map<string, string>,
): Promise<string> {
  if (existing !== null) {
    await changePerson(work, existing, fields);
    return existing.id;
  }
  const known = newPeople.get(key);
  if (known !== undefined) return known;
  const id = uuid();
  newPeople.set(key, id);
  await addPerson(work, { ...fields, id });
  return id;
}

async function addContacts(
  work: Work,
  owner: { ownerKind: ContactOwner; ownerId: string },
  contacts: readonly ContactToAdd[],
): Promise<void> {
  for (const contact of contacts) await addContact(work, { ...contact, ...owner, id: uuid() });
}
