import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Post } from './post.ts';
import type { Holder, OrganisationRef, PersonRef, PostRef } from './references.ts';

/** Organisations, posts and people by id, as other records show them. */
export interface PeopleIndex {
  organisation(id: string | null): OrganisationRef | null;
  post(id: string | null): PostRef | null;
  person(id: string | null): PersonRef | null;
}

/** A post whose organisation is not among the given ones is left out. */
export function indexPeople(records: {
  organisations: readonly Organisation[];
  posts: readonly Post[];
  people: readonly Person[];
}): PeopleIndex {
  const people = new Map(records.people.map((person) => [person.id, toPersonRef(person)]));
  const organisations = new Map(
    records.organisations.map((organisation) => [organisation.id, toOrganisationRef(organisation)]),
  );
  const posts = new Map<string, PostRef>();
  for (const { id, title, cabinetPost, organisationId, personId } of records.posts) {
    const organisation = organisations.get(organisationId);
    if (organisation === undefined) continue;
    const person = personId === null ? null : (people.get(personId) ?? null);
    posts.set(id, { id, title, cabinetPost, organisation, person });
  }
  return {
    organisation: (id) => (id === null ? null : (organisations.get(id) ?? null)),
    post: (id) => (id === null ? null : (posts.get(id) ?? null)),
    person: (id) => (id === null ? null : (people.get(id) ?? null)),
  };
}

/** `Cabinet Member for Transport, County Council`; a person's name where no post is given; else empty. */
export function holderWords(holder: Holder, people: PeopleIndex): string {
  const post = people.post(holder.postId);
  if (post !== null) return postWords(post);
  return people.person(holder.personId)?.name ?? '';
}

/** `Partnership Officer, County Council`. */
export function postWords({ title, organisation }: PostRef): string {
  return `${title}, ${shortNameOf(organisation)}`;
}

/** The short name, or the name where there is none. */
export function shortNameOf(named: { name: string; shortName: string }): string {
  return named.shortName === '' ? named.name : named.shortName;
}

/** `Cllr Ann Example`. */
export function fullNameOf({ honorific, name }: Person): string {
  return honorific === '' ? name : `${honorific} ${name}`;
}

export function toOrganisationRef(organisation: Organisation): OrganisationRef {
  const { id, name, shortName, sector, tier } = organisation;
  return { id, name, shortName, sector, tier };
}

export function toPersonRef(person: Person): PersonRef {
  return { id: person.id, name: fullNameOf(person), electedMember: person.electedMember };
}
