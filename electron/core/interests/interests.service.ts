import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { isInterestOn } from '#shared/interests/interest.rules.ts';
import type { Interest } from '#shared/interests/interest.ts';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import { listInterests } from './interests.repository.ts';
import { viewInterests } from './view-interests.ts';

export { interestPrompts, type ItemPrompt } from './interest-prompts.ts';
export {
  type DeclaredInterest,
  recordDeclaration,
  removeDeclaration,
} from './record-declaration.ts';

/** People and posts, by whom interests are found. */
export interface Holders {
  readonly personIds: ReadonlySet<string>;
  readonly postIds: ReadonlySet<string>;
}

/** Standing interests of some people and posts that stand on a day. */
export async function interestsOf(
  db: ReadDb,
  holders: Holders,
  about: { on: CivilDate; today: CivilDate },
): Promise<InterestView[]> {
  const own = (await listInterests(db)).filter(
    (interest) => isOf(interest, holders) && isInterestOn(interest, about.on),
  );
  return viewInterests(db, own, about.today);
}

/** Whether one of them holds it. */
export function isOf({ personId, postId }: Interest, holders: Holders): boolean {
  return (
    (personId !== null && holders.personIds.has(personId)) ||
    (postId !== null && holders.postIds.has(postId))
  );
}
