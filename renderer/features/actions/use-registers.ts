import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useBodies } from '../../api/use-pickers.ts';
import { actionFiltersOf, decisionFiltersOf, type ActionsAddress } from './use-actions-address.ts';

/** Both registers as the address asks for them. What was shown stays while the next is read. */
export function useRegisters(address: ActionsAddress) {
  const bodies = useBodies();
  const [text] = useDebouncedValue(address.find, 200);
  const bodyId = bodies.find(({ slug }) => slug === address.bodySlug)?.id ?? null;
  // Until the partnerships are known, a narrowed address would show those of all.
  const enabled = address.bodySlug === null || bodyId !== null;
  const actionFilters = actionFiltersOf(address, { bodyId, text });
  const decisionFilters = decisionFiltersOf(address, { bodyId, text });
  const actions = useQuery({
    ...api.actions.register.queryOptions({ input: actionFilters }),
    placeholderData: keepPreviousData,
    enabled,
  });
  const decisions = useQuery({
    ...api.decisions.register.queryOptions({ input: decisionFilters }),
    placeholderData: keepPreviousData,
    enabled,
  });
  return { bodies, bodyId, actionFilters, decisionFilters, actions, decisions };
}

export type Registers = ReturnType<typeof useRegisters>;

/** One action with everything that was said of it. */
export function useActionPage(id: string) {
  return useQuery(api.actions.page.queryOptions({ input: { id } }));
}

/** The matter that a record belongs to, where it belongs to one. */
export function useMatter(threadId: string | null) {
  return useQuery({
    ...api.threads.page.queryOptions({ input: { id: threadId ?? '' } }),
    enabled: threadId !== null,
  });
}
