import { useQuery } from '@tanstack/react-query';
import type { PeopleOptions } from '#shared/people/directory.ts';
import { api } from '../../api/client.ts';

const nobody: PeopleOptions = { organisations: [], posts: [], people: [] };

/** Organisations, posts and people for pickers; empty until they are there. */
export function usePeopleOptions(): PeopleOptions {
  return useQuery(api.people.options.queryOptions({ input: {} })).data ?? nobody;
}
