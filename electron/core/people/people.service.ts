import type { ReadDb, Work } from '#core/db/history.ts';
import { indexPeople, type PeopleIndex } from '#shared/people/people-index.ts';
import type { Contact } from '#shared/people/contact.ts';
import type { Organisation } from '#shared/people/organisation.ts';
import type { Person } from '#shared/people/person.ts';
import type { Post } from '#shared/people/post.ts';
import { listContactsOf, listContacts, removeContact } from './contacts.repository.ts';
import {
  getOrganisation,
  listOrganisations,
  listOrganisationsById,
  listRepresentableOrganisations,
} from './organisations.repository.ts';
import { getPerson, listPersons, listPersonsById } from './persons.repository.ts';
import { getPost, listPosts, listPostsById } from './posts.repository.ts';

export { getOrganisation, listPosts };

/** Everybody and every organisation. Three statements. */
export async function listEverybody(
  db: ReadDb,
): Promise<{ organisations: Organisation[]; posts: Post[]; people: Person[] }> {
  return {
    organisations: await listOrganisations(db),
    posts: await listPosts(db),
    people: await listPersons(db),
  };
}

/** Those that a page names, with the organisations and people of its posts. Three statements. */
export async function loadPeopleNamed(
  db: ReadDb,
  named: Record<'organisationIds' | 'postIds' | 'personIds', Iterable<string | null>>,
): Promise<PeopleIndex> {
  // Beyond this, naming them one by one costs more than reading them all.
  const isMany = Object.values(named).some((ids) => idsOf(ids).length > 5_000);
  if (isMany) return indexPeople(await listEverybody(db));
  const posts = await listPostsById(db, idsOf(named.postIds));
  const organisationIds = [...named.organisationIds, ...posts.map((post) => post.organisationId)];
  const personIds = [...named.personIds, ...posts.map((post) => post.personId)];
  const organisations = await listOrganisationsById(db, idsOf(organisationIds));
  const people = await listPersonsById(db, idsOf(personIds));
  return indexPeople({ organisations, posts, people });
}

/** The people with these ids, as far as they are there. */
export async function listPersonsNamed(
  db: ReadDb,
  ids: Iterable<string | null>,
): Promise<Person[]> {
  return listPersonsById(db, idsOf(ids));
}

/** Current organisations that bodies may have to represent: with a tier, or the duty to co-operate. */
export async function listRepresentable(db: ReadDb): Promise<Organisation[]> {
  return listRepresentableOrganisations(db);
}

export async function listContactsOfOwner(db: ReadDb, ownerId: string): Promise<Contact[]> {
  return listContactsOf(db, ownerId);
}

export async function listAllContacts(db: ReadDb): Promise<Contact[]> {
  return listContacts(db);
}

/** Contacts go with the record that they belong to, in the same action. */
export async function removeContactsOf(work: Work, ownerId: string): Promise<void> {
  for (const contact of await listContactsOf(work.db, ownerId)) {
    await removeContact(work, contact);
  }
}

/** Throws NotFoundError where one of the ids is of no live record. */
export async function requirePeople(
  db: ReadDb,
  ids: {
    organisationId?: string | null | undefined;
    postId?: string | null | undefined;
    personId?: string | null | undefined;
  },
): Promise<void> {
  const { organisationId = null, postId = null, personId = null } = ids;
  if (organisationId !== null) await getOrganisation(db, organisationId);
  if (postId !== null) await getPost(db, postId);
  if (personId !== null) await getPerson(db, personId);
}

function idsOf(ids: Iterable<string | null>): string[] {
  return [...new Set(ids)].filter((id): id is string => id !== null);
}
