import type { ReadDb } from '#core/db/history.ts';
import type { DecisionView } from '#shared/decisions/decisions.contract.ts';
import { countAwaiting } from './decisions.repository.ts';
import { viewDecisions } from './view-decisions.ts';

/** How many decisions of the workspace wait for their accountable bodies. */
export async function countAwaitingRatification(db: ReadDb): Promise<number> {
  return countAwaiting(db);
}

/** Some decisions as the register shows them, by id. */
export async function viewDecisionsById(
  db: ReadDb,
  ids: Iterable<string>,
): Promise<Map<string, DecisionView>> {
  const views = await viewDecisions(db, { ids });
  return new Map(views.map((view) => [view.decision.id, view]));
}
