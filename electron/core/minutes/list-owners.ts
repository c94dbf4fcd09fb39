import type { ReadDb } from '#core/db/history.ts';
import { listEverybody } from '#core/people/people.service.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import { indexPeople, postWords, shortNameOf } from '#shared/people/people-index.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';

type Owner = MinutesSession['owners'][number];

/** Everybody an action can be given to, members' posts first, then other posts and organisations. */
export async function listActionOwners(db: ReadDb, bodyId: string): Promise<Owner[]> {
  const everybody = await listEverybody(db);
  const { seats } = await loadMembership(db, bodyId);
  const people = indexPeople(everybody);
  const members = new Set(seats.map(({ postId }) => postId));
  const represented = new Set(seats.map(({ organisationId }) => organisationId));
  const posts = everybody.posts.flatMap(({ id }): Owner[] => {
    const post = people.post(id);
    if (post === null) return [];
    const keys = keysOf(post.title, shortNameOf(post.organisation));
    return [{ postId: id, organisationId: post.organisation.id, words: postWords(post), keys }];
  });
  const organisations = everybody.organisations
    .filter(({ endedOn }) => endedOn === null)
    .map((organisation): Owner => {
      const keys = keysOf(organisation.name, organisation.shortName);
      return { postId: null, organisationId: organisation.id, words: organisation.name, keys };
    });
  const first = ({ postId, organisationId }: Owner) =>
    postId === null ? represented.has(organisationId) : members.has(postId);
  const owners = [...posts, ...organisations];
  return [...owners.filter(first), ...owners.filter((owner) => !first(owner))];
}

const small = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'to', 'a']);

/** Words and initials: `director`, `adult`, `services`, `das`. */
function keysOf(...names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const words = name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !small.has(word));
    const initials = words.map((word) => word.charAt(0)).join('');
    return initials.length > 1 ? [...words, initials] : words;
  });
  return [...new Set(keys)];
}
