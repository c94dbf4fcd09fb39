import type { PeopleOptions } from '#shared/people/directory.ts';
import { postWords } from '#shared/people/people-index.ts';
import type { ComboboxChoice } from '../../ui/fields/combobox-field.tsx';

/** Whom a record of attendance is about. */
export interface Who {
  personId: string | null;
  postId: string | null;
  organisationId: string | null;
  name: string;
}

/** Posts, then people who are in none; those of the organisation before the others. */
export function whoChoices(people: PeopleOptions, organisationWords: string): ComboboxChoice[] {
  const inPost = new Set(
    people.posts.flatMap(({ person }) => (person === null ? [] : [person.id])),
  );
  const isOwn = ({ organisation }: PeopleOptions['posts'][number]) =>
    organisationWords !== '' &&
    [organisation.name, organisation.shortName].includes(organisationWords);
  return [
    ...people.posts
      .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
      .map((post) => ({
        value: `post:${post.id}`,
        label: postWords(post),
        ...(post.person === null ? {} : { detail: post.person.name }),
      })),
    ...people.people
      .filter(({ id }) => !inPost.has(id))
      .map(({ id, name }) => ({ value: `person:${id}`, label: name })),
  ];
}

/** What was chosen or typed, as the core takes it. */
export function whoOf(value: string, people: PeopleOptions, organisationId: string | null): Who {
  const post = people.posts.find(({ id }) => value === `post:${id}`);
  if (post !== undefined) {
    return {
      personId: post.person?.id ?? null,
      postId: post.id,
      organisationId: post.organisation.id,
      name: post.person?.name ?? post.title,
    };
  }
  const person = people.people.find(({ id }) => value === `person:${id}`);
  const personId = person?.id ?? null;
  return { personId, postId: null, organisationId, name: person?.name ?? value };
}

export function organisationChoices({
  organisations,
}: Pick<PeopleOptions, 'organisations'>): ComboboxChoice[] {
  return organisations.map(({ id, name, shortName }) => ({
    value: id,
    label: name,
    ...(shortName === '' ? {} : { detail: shortName }),
  }));
}
