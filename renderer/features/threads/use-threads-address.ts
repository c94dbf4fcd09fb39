import { getRouteApi } from '@tanstack/react-router';
import { useBodies } from '../../api/use-pickers.ts';

const route = getRouteApi('/threads');

/** What the address says of the page, made whole. */
export interface ThreadsAddress {
  show: 'threads' | 'plan';
  bodySlug: string | null;
  /** Closed matters, and what has been on an agenda or was dropped, are shown too. */
  withClosed: boolean;
  /** The matter of the forward plan whose details are open. */
  itemId: string | null;
}

/** The address of the page, and how to change a part of it; Back takes each change back. */
export function useThreadsAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bodies = useBodies();
  const address: ThreadsAddress = {
    show: search.show ?? 'threads',
    bodySlug: search.body ?? null,
    withClosed: search.closed === 'yes',
    itemId: search.item ?? null,
  };
  const go = (part: Partial<ThreadsAddress>, { replace = false } = {}) => {
    const next = { ...address, ...part };
    void navigate({
      replace,
      search: {
        show: next.show === 'threads' ? undefined : next.show,
        body: next.bodySlug ?? undefined,
        closed: next.withClosed ? 'yes' : undefined,
        item: next.itemId ?? undefined,
      },
    });
  };
  const bodyId = bodies.find(({ slug }) => slug === address.bodySlug)?.id ?? null;
  return { address, go, bodies, bodyId };
}

export type ThreadsGo = ReturnType<typeof useThreadsAddress>['go'];
