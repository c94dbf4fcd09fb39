import { useQuery } from '@tanstack/react-query';
import type { PostRef } from '#shared/people/references.ts';
import { postWords } from '#shared/people/people-index.ts';
import { api } from './client.ts';

/** What a picker offers: see `ComboboxField`. */
export interface PickerChoice {
  value: string;
  label: string;
  detail?: string;
}

/** The partnerships in being, by name, for filters and pickers. */
export function useBodies() {
  const { data } = useQuery(api.bodies.options.queryOptions({ input: {} }));
  return (data?.bodies ?? []).filter(({ state }) => state !== 'disbanded' && state !== 'merged');
}

/** Posts and organisations that can be asked to do something: `post.…` or `org.…`. */
export function useOwnerChoices(): PickerChoice[] {
  const { data } = useQuery(api.people.options.queryOptions({ input: {} }));
  return [
    ...(data?.posts ?? []).map((post) => ({
      value: `post.${post.id}`,
      label: postWords(post),
      ...personIn(post),
    })),
    ...(data?.organisations ?? []).map(({ id, name }) => ({ value: `org.${id}`, label: name })),
  ];
}

/** Whose an action is: a post, an organisation, or words that are neither. */
export interface OwnerFields {
  ownerPostId: string | null;
  ownerOrganisationId: string | null;
  owner: string;
}

/** What a picker of `useOwnerChoices` holds, taken apart. */
export function ownerOf(chosen: string | null): OwnerFields {
  const nobody = { ownerPostId: null, ownerOrganisationId: null, owner: '' };
  if (chosen === null) return nobody;
  if (chosen.startsWith('post.')) return { ...nobody, ownerPostId: chosen.slice(5) };
  if (chosen.startsWith('org.')) return { ...nobody, ownerOrganisationId: chosen.slice(4) };
  return { ...nobody, owner: chosen };
}

/** The opposite of `ownerOf`. */
export function ownerChoiceOf({ ownerPostId, ownerOrganisationId, owner }: OwnerFields) {
  if (ownerPostId !== null) return `post.${ownerPostId}`;
  if (ownerOrganisationId !== null) return `org.${ownerOrganisationId}`;
  return owner === '' ? null : owner;
}

function personIn({ person }: PostRef): { detail?: string } {
  return person === null ? {} : { detail: person.name };
}
