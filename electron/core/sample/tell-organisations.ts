import type { Work } from '#core/db/history.ts';
import { toFlag, toJsonList } from '#core/db/columns.ts';
import { insertRecord } from '#core/db/records.ts';
import type { SampleContact } from './sample-contact.ts';
import type { SampleOrganisation, SampleStrategy } from './sample-data.ts';
import type { SampleStory } from './sample-story.ts';

/** Writes an organisation with its posts and their contacts. */
export async function tellOrganisation(
  story: SampleStory,
  work: Work,
  organisation: SampleOrganisation,
): Promise<void> {
  const organisationId = story.organisationId(organisation.key);
  const coOrdinator = organisation.posts.find((post) => post.coOrdinates);
  await insertRecord(work, 'organisations', {
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
  await tellContacts(story, work, organisationOwns, organisation.contacts);
  for (const post of organisation.posts) {
    const id = story.postId(`${organisation.key}/${post.key}`);
    const { title, unit, note } = post;
    const cabinetPost = toFlag(post.cabinetPost);
    await insertRecord(work, 'posts', { id, organisationId, title, unit, note, cabinetPost });
    await tellContacts(story, work, { ownerKind: 'post', ownerId: id }, post.contacts);
  }
}

/** Writes the contacts of one owner, in their order. */
export async function tellContacts(
  story: SampleStory,
  work: Work,
  owner: { ownerKind: 'organisation' | 'post' | 'body'; ownerId: string },
  contacts: readonly SampleContact[],
): Promise<void> {
  for (const [index, { kind, value, group, publish, note }] of contacts.entries()) {
    await insertRecord(work, 'contacts', {
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

export async function tellStrategy(
  story: SampleStory,
  work: Work,
  strategy: SampleStrategy,
): Promise<void> {
  const { name, vision, evidence, consultation, owner } = strategy;
  await insertRecord(work, 'strategies', {
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
