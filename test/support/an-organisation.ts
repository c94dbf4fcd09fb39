import type { NewOrganisation, Organisation } from '#shared/people/organisation.ts';
import type { Person, NewPerson } from '#shared/people/person.ts';
import type { NewPost, Post } from '#shared/people/post.ts';
import type { TestApp } from './test-app.ts';

type Client = Pick<TestApp, 'client'>;

/** An organisation in the records: a district council unless something else is said. */
export function anOrganisation(
  { client }: Client,
  overrides: Partial<NewOrganisation> = {},
): Promise<Organisation> {
  return client.organisations.create({
    name: 'Cherwell District Council',
    sector: 'public',
    ...overrides,
  });
}

/** A post, in an organisation of its own unless one is given. */
export async function aPost(test: Client, overrides: Partial<NewPost> = {}): Promise<Post> {
  const organisationId = overrides.organisationId ?? (await anOrganisation(test)).id;
  return test.client.posts.create({
    title: 'Leader of the Council',
    ...overrides,
    organisationId,
  });
}

export function aPerson({ client }: Client, overrides: Partial<NewPerson> = {}): Promise<Person> {
  return client.persons.create({ name: 'Ann Example', ...overrides });
}
