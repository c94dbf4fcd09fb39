import { type PeopleIndex, postWords, shortNameOf } from '../people/people-index.ts';
import { plain } from '../search/search.rules.ts';
import type { TrackedAction } from './action.ts';
import type { ActionFilters, ActionView } from './actions.contract.ts';

type Owned = Pick<TrackedAction, 'ownerPostId' | 'ownerOrganisationId' | 'owner'>;

/** Somebody who owns actions, for the filter and the board. */
export interface ActionOwner {
  postId: string | null;
  organisationId: string | null;
  words: string;
  open: number;
}

/** `Chief Operating Officer, University Hospitals`; the owner as written; `No owner`. */
export function ownerWordsOf(action: Owned, people: PeopleIndex): string {
  const post = people.post(action.ownerPostId);
  if (post !== null) return postWords(post);
  const organisation = people.organisation(action.ownerOrganisationId);
  const owner = action.owner.trim();
  if (organisation === null) return owner === '' ? 'No owner' : owner;
  const name = shortNameOf(organisation);
  return owner === '' || owner === name || owner === organisation.name ? name : `${owner}, ${name}`;
}

/** One key for all actions of one owner: the post, else the organisation with the words. */
export function ownerKey({ action, ownerWords }: ActionView): string {
  const { ownerPostId, ownerOrganisationId } = action;
  return ownerPostId ?? `${ownerOrganisationId ?? ''} ${plain(ownerWords)}`;
}

/** Who owns the open ones among some actions, with how many, by name; nobody comes last. */
export function listOwners(actions: readonly ActionView[]): ActionOwner[] {
  const open = actions.filter(({ action }) => action.state === 'open');
  return [...Map.groupBy(open, ownerKey).values()]
    .flatMap((owned) => {
      const [first] = owned;
      if (first === undefined) return [];
      const { ownerPostId: postId, ownerOrganisationId: organisationId } = first.action;
      return [{ postId, organisationId, words: first.ownerWords, open: owned.length }];
    })
    .sort((a, b) => Number(isNobody(a)) - Number(isNobody(b)) || compareNames(a.words, b.words));
}

/** Whether an action answers the filters of the register; its body is chosen before. */
export function answers(view: ActionView, filters: ActionFilters): boolean {
  const { action, daysLate, onChairsList } = view;
  if (filters.state === 'late' ? daysLate === 0 : !isIn(action.state, filters.state)) return false;
  if (filters.chairsList && !onChairsList) return false;
  if (filters.ownerPostId !== null && action.ownerPostId !== filters.ownerPostId) return false;
  const { ownerOrganisationId } = filters;
  if (ownerOrganisationId !== null && action.ownerOrganisationId !== ownerOrganisationId) {
    return false;
  }
  const text = plain(`${action.ref} ${action.topic} ${action.words} ${view.ownerWords}`);
  return plain(filters.text)
    .split(' ')
    .every((word) => text.includes(word));
}

function isIn(state: TrackedAction['state'], wanted: 'open' | 'closed' | 'all'): boolean {
  return wanted === 'all' || state === wanted;
}

function isNobody({ words }: ActionOwner): boolean {
  return words === 'No owner';
}

function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}
