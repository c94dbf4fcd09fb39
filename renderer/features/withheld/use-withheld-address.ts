import { getRouteApi } from '@tanstack/react-router';
import type { WithheldMatter } from '#shared/withheld/withheld.ts';

const route = getRouteApi('/publishing/withheld');

/** Which reviews are shown: `due` is all that needs a person now. */
export type ReviewFilter = 'all' | 'due' | 'overdue' | 'undated';

export interface WithheldAddress {
  bodyId: string | null;
  state: ReviewFilter;
  matterId: string | null;
}

/** The address of the page, and how to change a part of it; Back takes each change back. */
export function useWithheldAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address: WithheldAddress = {
    bodyId: search.body ?? null,
    state: search.state ?? 'all',
    matterId: search.matter ?? null,
  };
  const go = (part: Partial<WithheldAddress>, { replace = false } = {}) => {
    const next = { ...address, ...part };
    void navigate({
      replace,
      search: {
        body: next.bodyId ?? undefined,
        state: next.state === 'all' ? undefined : next.state,
        matter: next.matterId ?? undefined,
      },
    });
  };
  return { address, go };
}

export type WithheldGo = ReturnType<typeof useWithheldAddress>['go'];

/** What the filters leave. */
export function filterMatters(
  matters: readonly WithheldMatter[],
  { bodyId, state }: WithheldAddress,
): WithheldMatter[] {
  return matters.filter(
    (matter) =>
      (bodyId === null || matter.bodyId === bodyId) &&
      (state === 'all' || (state === 'due' ? matter.state !== 'later' : matter.state === state)),
  );
}
