import type { Contact, ContactGroup } from './contact.ts';
import { contactGroups } from './contact.ts';
import type { Directory, GroupContact, UsefulWebsite } from './directory.ts';
import { fullNameOf, shortNameOf } from './people-index.ts';
import type { PeopleRecords } from './people-options.ts';

interface ContactRecords extends PeopleRecords {
  readonly contacts: readonly Contact[];
  readonly bodies: readonly { id: string; name: string }[];
}

interface Owner {
  readonly name: string;
  readonly detail: string;
}

/** The lists that the office keeps (S-297), in their own order; one of them where a group is given. */
export function contactGroupLists(
  records: ContactRecords,
  only?: ContactGroup,
): Directory['groups'] {
  const owners = ownersOf(records);
  return contactGroups
    .filter((group) => group !== 'none' && (only === undefined || only === group))
    .map((group) => ({
      group,
      contacts: records.contacts
        .filter(({ contactGroup }) => contactGroup === group)
        .map((contact) => toGroupContact(contact, owners)),
    }))
    .filter(({ contacts }) => contacts.length > 0);
}

/** Useful websites (S-300): each website recorded, under its note or its owner's name. */
export function usefulWebsites(records: ContactRecords): UsefulWebsite[] {
  const owners = ownersOf(records);
  return records.contacts
    .filter(({ kind }) => kind === 'website')
    .map(({ id: contactId, note, ownerId, value: address, publish }) => {
      const title = note === '' ? (owners.get(ownerId)?.name ?? address) : note;
      return { contactId, title, address, publish };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

function toGroupContact(contact: Contact, owners: ReadonlyMap<string, Owner>): GroupContact {
  const owner = owners.get(contact.ownerId);
  return { contact, ownerName: owner?.name ?? '', ownerDetail: owner?.detail ?? '' };
}

function ownersOf(records: ContactRecords): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  const organisations = new Map(records.organisations.map((each) => [each.id, each]));
  const people = new Map(records.people.map((person) => [person.id, person]));
  for (const { id, name } of records.bodies) owners.set(id, { name, detail: 'Partnership' });
  for (const { id, name } of records.organisations) owners.set(id, { name, detail: '' });
  for (const person of records.people) {
    owners.set(person.id, { name: fullNameOf(person), detail: '' });
  }
  for (const { id, title, organisationId, personId } of records.posts) {
    const organisation = organisations.get(organisationId);
    const place = organisation === undefined ? '' : shortNameOf(organisation);
    const person = people.get(personId ?? '');
    if (person === undefined) owners.set(id, { name: title, detail: place });
    else owners.set(id, { name: fullNameOf(person), detail: `${title}, ${place}` });
  }
  return owners;
}
