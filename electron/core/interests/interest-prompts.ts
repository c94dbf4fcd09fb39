import { loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import { loadRoom } from '#core/attendance/room.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { listPapersOfMeeting } from '#core/papers/papers.service.ts';
import { isWithdrawn } from '#shared/agenda/order.rules.ts';
import { listOccupants, type Occupant } from '#shared/attendance/occupants.rules.ts';
import { isInterestOn } from '#shared/interests/interest.rules.ts';
import type { Interest } from '#shared/interests/interest.ts';
import { type InterestPrompt, promptsFor } from '#shared/interests/prompt.rules.ts';
import { listInterests } from './interests.repository.ts';
import { type InterestNames, loadInterestNames } from './view-interests.ts';

/** A question to put to somebody when an item comes up. */
export interface ItemPrompt extends InterestPrompt {
  readonly itemId: string;
}

/**
 * Whom to ask at which item: its title, description or papers name something that somebody expected has a
 * standing interest in, and they have not declared one there yet.
 */
export async function interestPrompts(db: ReadDb, meetingId: string): Promise<ItemPrompt[]> {
  const all = await listInterests(db);
  if (all.length === 0) return [];
  const facts = await loadRoom(db, meetingId);
  const expected = listOccupants(facts).filter(
    ({ attendance }) => attendance?.state !== 'apologies' && attendance?.state !== 'absent',
  );
  const held = all
    .filter((interest) => isInterestOn(interest, facts.day))
    .flatMap((interest) => {
      const holder = expected.find((person) => holds(person, interest));
      return holder === undefined ? [] : [{ interest, holder }];
    });
  if (held.length === 0) return [];
  const names = await loadInterestNames(
    db,
    held.map(({ interest }) => interest),
  );
  const { placed, body } = await loadAgendaOrder(db, meetingId);
  const papers = Map.groupBy(await listPapersOfMeeting(db, meetingId), (each) => each.paper.itemId);
  return placed
    .filter((place) => !isWithdrawn(place))
    .flatMap(({ item }) => {
      const titles = (papers.get(item.id) ?? []).map(({ paper }) => paper.title);
      const open = held.filter(
        ({ holder, interest }) =>
          !facts.declarations.some(
            (each) =>
              each.itemId === item.id &&
              (each.attendanceId === holder.key || each.interestId === interest.id),
          ),
      );
      const named = open.map(({ interest, holder }) => ({
        interest,
        who: holder.shortName,
        names: namesOf(interest, names, body.id),
      }));
      const prompts = promptsFor([item.title, item.description, ...titles], named);
      return prompts.map((prompt) => ({ itemId: item.id, ...prompt }));
    });
}

function holds({ personId, postId }: Occupant, interest: Interest): boolean {
  return (
    (interest.personId !== null && interest.personId === personId) ||
    (interest.postId !== null && interest.postId === postId)
  );
}

/** The body that meets is named by half of its own agenda, which says nothing. */
function namesOf(interest: Interest, { people, bodies }: InterestNames, here: string): string[] {
  const organisation = people.organisation(interest.organisationId);
  const body = interest.bodyId === here ? undefined : bodies.get(interest.bodyId ?? '');
  return [
    ...(organisation === null ? [] : [organisation.name, organisation.shortName]),
    ...(body === undefined ? [] : [body.name, body.shortName]),
    interest.concerns,
  ].filter((name) => name.trim() !== '');
}
