import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { InterestHolder } from './interest-dialog.tsx';

/** The standing register of one person, or of whoever is in a post. */
export function useInterests({ personId, postId }: InterestHolder, withEnded: boolean) {
  return useQuery({
    ...api.interests.register.queryOptions({ input: { personId, postId, withEnded } }),
    placeholderData: keepPreviousData,
  });
}

/** The bodies of the structure, for pickers. */
export function useBodyOptions() {
  return useQuery(api.bodies.options.queryOptions({ input: {} })).data?.bodies ?? [];
}
