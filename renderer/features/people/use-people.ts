import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DirectoryFilter } from '#shared/people/directory.ts';
import { api } from '../../api/client.ts';

/** Everybody by organisation, narrowed by the filter; the last answer stays while the next comes. */
export function useDirectory(filter: DirectoryFilter) {
  return useQuery({
    ...api.people.directory.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
  });
}

/** Organisations, posts and people, for pickers. */
export function usePeopleOptions() {
  const { data } = useQuery(api.people.options.queryOptions({ input: {} }));
  return data ?? { organisations: [], posts: [], people: [] };
}
