import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CommunicationKind } from '#shared/communications/communication.ts';
import type { CommunicationFilters } from '#shared/communications/communications.contract.ts';
import { api } from '../../api/client.ts';
import { useBodies } from '../../api/use-pickers.ts';

const route = getRouteApi('/publishing/communications');

export interface CommunicationsAddress {
  bodySlug: string | null;
  kind: CommunicationKind | null;
  state: CommunicationFilters['state'];
  entryId: string | null;
}

/** The address of the page, and how to change a part of it; Back takes each change back. */
export function useCommunicationsAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address: CommunicationsAddress = {
    bodySlug: search.body ?? null,
    kind: CommunicationKind.safeParse(search.kind).data ?? null,
    state: search.state ?? 'open',
    entryId: search.entry ?? null,
  };
  const go = (part: Partial<CommunicationsAddress>, { replace = false } = {}) => {
    const next = { ...address, ...part };
    void navigate({
      replace,
      search: {
        body: next.bodySlug ?? undefined,
        kind: next.kind ?? undefined,
        state: next.state === 'open' ? undefined : next.state,
        entry: next.entryId ?? undefined,
      },
    });
  };
  return { address, go };
}

export type CommunicationsGo = ReturnType<typeof useCommunicationsAddress>['go'];

/** The register as the address asks for it. What was shown stays while the next is read. */
export function useCommunications(address: CommunicationsAddress) {
  const bodies = useBodies();
  const bodyId = bodies.find(({ slug }) => slug === address.bodySlug)?.id ?? null;
  const filters = { bodyId, kind: address.kind, state: address.state };
  const page = useQuery({
    ...api.communications.page.queryOptions({ input: filters }),
    placeholderData: keepPreviousData,
    // Until the partnerships are known, a narrowed address would show those of all.
    enabled: address.bodySlug === null || bodyId !== null,
  });
  return { page, filters, bodies, bodyId };
}

export type Communications = ReturnType<typeof useCommunications>;
