import type { PeopleOptions } from '#shared/people/directory.ts';
import { postWords } from '#shared/people/people-index.ts';
import type { ComboboxChoice } from '../../ui/fields/combobox-field.tsx';

/** Somebody as attendance records them: by person and post where they are known, else as typed. */
interface Who {
  personId: string | null;
  postId: string | null;
  organisationId: string | null;
  name: string;
}

type People = Pick<PeopleOptions, 'posts' | 'people'>;

/** Posts with who is in them, then people: a name that is in neither can be typed. */
export function whoChoices({ posts, people }: People): ComboboxChoice[] {
  return [
    ...posts.map((post) => ({
      value: post.id,
      label: post.person === null ? postWords(post) : `${post.person.name}, ${postWords(post)}`,
    })),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** What a choice of `whoChoices`, or a typed name, stands for. */
export function whoIs(chosen: string, { posts, people }: People): Who {
  const post = posts.find(({ id }) => id === chosen);
  if (post !== undefined) {
    return {
      personId: post.person?.id ?? null,
      postId: post.id,
      organisationId: post.organisation.id,
      name: post.person === null ? postWords(post) : `${post.person.name}, ${post.title}`,
    };
  }
  const person = people.find(({ id }) => id === chosen);
  return {
    personId: person?.id ?? null,
    postId: null,
    organisationId: null,
    name: person?.name ?? chosen,
  };
}
