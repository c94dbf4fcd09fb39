import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { api } from '../../api/client.ts';

/** The structure on a day, today when none is given. */
export function useBodyTree(on: CivilDate | undefined) {
  return useQuery({
    ...api.bodies.tree.queryOptions({ input: on === undefined ? {} : { on } }),
    placeholderData: keepPreviousData,
  });
}

/** Everything about one body, by its slug. */
export function useBodyPage(body: string, on: CivilDate | undefined) {
  return useQuery(
    api.bodies.page.queryOptions({ input: on === undefined ? { body } : { body, on } }),
  );
}

/** Every body, for pickers. */
export function useBodyOptions() {
  return useQuery(api.bodies.options.queryOptions({ input: {} })).data?.bodies ?? [];
}

/** Organisations, posts and people, for pickers. */
export function usePeopleOptions() {
  const { data } = useQuery(api.people.options.queryOptions({ input: {} }));
  return data ?? { organisations: [], posts: [], people: [] };
}

/** Who leads what (S-058). */
export function useLeads() {
  return useQuery(api.bodies.leads.queryOptions({ input: {} }));
}
