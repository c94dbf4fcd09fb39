import { getRouteApi } from '@tanstack/react-router';
import type { z } from 'zod';
import type { ActionFilters } from '#shared/actions/actions.contract.ts';
import { DecisionOutcome, Ratification } from '#shared/decisions/decision.ts';
import type { DecisionFilters } from '#shared/decisions/decisions.contract.ts';

const route = getRouteApi('/actions');

export type ActionsShow = 'both' | 'actions' | 'decisions' | 'owners';
export type ActionsState = 'open' | 'late' | 'closed' | 'all' | 'chair';

/** What the address says of the page, made whole. */
export interface ActionsAddress {
  show: ActionsShow;
  state: ActionsState;
  bodySlug: string | null;
  /** `post.…` or `org.…`. */
  owner: string | null;
  find: string;
  outcome: DecisionOutcome | null;
  ratification: Ratification | null;
  actionId: string | null;
  decisionId: string | null;
  isAdding: boolean;
}

/** The address of the page, and how to change a part of it; Back takes each change back. */
export function useActionsAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address: ActionsAddress = {
    show: search.show ?? 'both',
    state: search.state ?? 'open',
    bodySlug: search.body ?? null,
    owner: search.owner ?? null,
    find: search.find ?? '',
    outcome: DecisionOutcome.safeParse(search.outcome).data ?? null,
    ratification: Ratification.safeParse(search.ratification).data ?? null,
    actionId: search.action ?? null,
    decisionId: search.decision ?? null,
    isAdding: search.new === 'action',
  };
  const go = (part: Partial<ActionsAddress>, { replace = false } = {}) => {
    const next = { ...address, ...part };
    void navigate({
      replace,
      search: {
        show: next.show === 'both' ? undefined : next.show,
        state: next.state === 'open' ? undefined : next.state,
        body: next.bodySlug ?? undefined,
        owner: next.owner ?? undefined,
        find: next.find === '' ? undefined : next.find,
        outcome: next.outcome ?? undefined,
        ratification: next.ratification ?? undefined,
        action: next.actionId ?? undefined,
        decision: next.decisionId ?? undefined,
        new: next.isAdding ? 'action' : undefined,
      },
    });
  };
  return { address, go };
}

export type Go = ReturnType<typeof useActionsAddress>['go'];

/** Clears what narrows the lists, and nothing else. */
export const noFilters = {
  state: 'open',
  bodySlug: null,
  owner: null,
  find: '',
  outcome: null,
  ratification: null,
} as const satisfies Partial<ActionsAddress>;

/** Whether anything but the state narrows the actions or decisions. */
export function isNarrowed({ bodySlug, owner, find, outcome, ratification }: ActionsAddress) {
  return (
    bodySlug !== null || owner !== null || find !== '' || outcome !== null || ratification !== null
  );
}

/** The question that the register of actions is asked. */
export function actionFiltersOf(
  { state, owner, show }: ActionsAddress,
  { bodyId, text }: { bodyId: string | null; text: string },
): z.input<typeof ActionFilters> {
  // The board shows what each owner still has to do.
  const wanted = show === 'owners' && state !== 'late' && state !== 'chair' ? 'open' : state;
  return {
    bodyId,
    text,
    state: wanted === 'chair' ? 'open' : wanted,
    chairsList: wanted === 'chair',
    ownerPostId: owner?.startsWith('post.') === true ? owner.slice(5) : null,
    ownerOrganisationId: owner?.startsWith('org.') === true ? owner.slice(4) : null,
  };
}

/** The question that the register of decisions is asked. */
export function decisionFiltersOf(
  { outcome, ratification, show }: ActionsAddress,
  { bodyId, text }: { bodyId: string | null; text: string },
): z.input<typeof DecisionFilters> {
  const isAlone = show === 'decisions';
  return {
    bodyId,
    text,
    outcome: isAlone ? outcome : null,
    ratification: isAlone ? ratification : null,
  };
}
