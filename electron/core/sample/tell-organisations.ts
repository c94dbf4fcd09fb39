import { toFlag, toJsonList } from '#core/db/columns.ts';
import type { SampleContact } from './sample-contact.ts';
import type { SampleOrganisation, SampleStrategy } from './sample-data.ts';
import type { Deed } from './sample-deed.ts';
import type { SampleStory } from './sample-story.ts';

/** Writes an organisation with its posts and their contacts. */
export function tellOrganisation(
  story: SampleStory,
  deed: Deed,
  organisation: SampleOrganisation,
): void {
  const organisationId = story.organisationId(organisation.key);
  const coOrdinator = organisation.posts.find((post) => post.coOrdinates);
  deed.insert('organisations', {
    id: organisationId,
    name: organisation.name,
    shortName: organisation.shortName,
    sector: organisation.sector,
    tier: organisation.tier,
    responsibleAuthority: toFlag(organisation.responsibleAuthority),
    note: organisation.note,
    coOrdinatingPostId:
      coOrdinator === undefined ? null : story.postId(`${organisation.key}/${coOrdinator.key}`),
    endedOn: story.dayOrNull(organisation.endedOn),
  });
  const organisationOwns = { ownerKind: 'organisation', ownerId: organisationId } as const;
  tellContacts(story, deed, organisationOwns, organisation.contacts);
  for (const post of organisation.posts) {
    const id = story.postId(`${organisation.key}/${post.key}`);
    const { title, unit, note } = post;
    const cabinetPost = toFlag(post.cabinetPost);
    deed.insert('posts', { id, organisationId, title, unit, note, cabinetPost });
    tellContacts(story, deed, { ownerKind: 'post', ownerId: id }, post.contacts);
  }
}

/** Writes the contacts of one owner, in their order. */
export function tellContacts(
  story: SampleStory,
  deed: Deed,
  owner: { ownerKind: 'organisation' | 'post' | 'body'; ownerId: string },
  contacts: readonly SampleContact[],
): void {
  for (const [index, { kind, value, group, publish, note }] of contacts.entries()) {
    deed.insert('contacts', {
      id: story.id(`contact:${owner.ownerId}:${index}`),
      ...owner,
      kind,
      value,
      note,
      contactGroup: group,
      publish: toFlag(publish),
      position: index + 1,
    });
  }
}

export function tellStrategy(story: SampleStory, deed: Deed, strategy: SampleStrategy): void {
  const { name, vision, evidence, consultation, owner } = strategy;
  deed.insert('strategies', {
    id: story.id(`strategy:${strategy.key}`),
    name,
    aliases: toJsonList(strategy.aliases),
    vision,
    evidence,
    consultation,
    owner,
    horizonYears: strategy.horizonYears ?? null,
    fromDay: story.dayOrNull(strategy.from),
    toDay: story.dayOrNull(strategy.to),
  });
}
