import type { PeopleOptions } from '#shared/people/directory.ts';
import { postWords } from '#shared/people/people-index.ts';
import type { ComboboxChoice } from '../../ui/fields/combobox-field.tsx';

/** Posts as a picker offers them, with who is in each. */
export function postChoices({ posts }: Pick<PeopleOptions, 'posts'>): ComboboxChoice[] {
  return posts.map((post) => ({
    value: post.id,
    label: postWords(post),
    ...(post.person === null ? {} : { detail: post.person.name }),
  }));
}

export function personChoices({ people }: Pick<PeopleOptions, 'people'>): ComboboxChoice[] {
  return people.map(({ id, name }) => ({ value: id, label: name }));
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
