import type { Contact } from '#shared/people/contact.ts';
import type { Organisation } from '#shared/people/organisation.ts';
import { indexPeople, type PeopleIndex } from '#shared/people/people-index.ts';
import type { Person } from '#shared/people/person.ts';
import type { Post } from '#shared/people/post.ts';

/** Records for tests of pure rules, made of an id and what the test is about. */
export const organisation = (id: string, facts: Partial<Organisation> = {}): Organisation => ({
  ...{ id, version: 1, name: id, shortName: '', sector: 'public', tier: 'none', note: '' },
  ...{ responsibleAuthority: false, coOrdinatingPostId: null, endedOn: null, ...facts },
});

export const post = (id: string, organisationId: string, facts: Partial<Post> = {}): Post => ({
  ...{ id, version: 1, organisationId, title: id, unit: '', personId: null },
  ...{ cabinetPost: false, note: '', ...facts },
});

export const person = (id: string, facts: Partial<Person> = {}): Person => ({
  ...{ id, version: 1, name: id, honorific: '', publishName: false, electedMember: false },
  ...{ note: '', ...facts },
});

export const contact = (id: string, ownerId: string, facts: Partial<Contact> = {}): Contact => ({
  ...{ id, version: 1, ownerKind: 'post', ownerId, kind: 'email', value: `${id}@example.org` },
  ...{ note: '', contactGroup: 'none', publish: false, position: 1, ...facts },
});

export const indexOf = (
  organisations: readonly Organisation[],
  posts: readonly Post[] = [],
  people: readonly Person[] = [],
): PeopleIndex => indexPeople({ organisations, posts, people });
