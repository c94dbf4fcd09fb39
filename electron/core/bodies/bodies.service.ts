import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { accessDefaults } from '#shared/bodies/access.rules.ts';
import type { Body, NewBody } from '#shared/bodies/body.ts';
import type { BodyRef } from '#shared/bodies/body-tree.ts';
import { uniqueSlug } from '#shared/naming/slug.ts';
import { getBody, insertBody, listBodies, listTakenSlugs } from './bodies.repository.ts';
import { listLinks, listNames, listPriorities } from './body-records.repository.ts';
import { listServed, listStrategies } from './strategies.repository.ts';

/** The body, for features whose records belong to one; throws NotFoundError. */
export async function requireBody(db: ReadDb, id: string): Promise<Body> {
  return getBody(db, id);
}

/** Every body with the names by which it may be meant. */
export async function listBodiesWithNames(
  db: ReadDb,
): Promise<{ body: Body; otherNames: string[] }[]> {
  const names = Map.groupBy(await listNames(db), ({ bodyId }) => bodyId);
  return (await listBodies(db)).map((body) => ({
    body,
    otherNames: (names.get(body.id) ?? []).map(({ name }) => name),
  }));
}

/** Every body with what stands beside it on its public page: five statements for all. */
export async function loadBodyRecords(db: ReadDb) {
  return {
    bodies: await listBodies(db),
    links: await listLinks(db),
    priorities: await listPriorities(db),
    served: await listServed(db),
    strategies: await listStrategies(db),
  };
}

/** Every body as other records name it. */
export async function listBodyRefs(db: ReadDb): Promise<BodyRef[]> {
  return (await listBodies(db)).map(toBodyRef);
}

export function toBodyRef({ id, slug, name, shortName, kind, state }: Body): BodyRef {
  return { id, slug, name, shortName, kind, state };
}

/** Stores a new body with a slug of its own; counting rules left out follow its access regime. */
export async function addBody(
  work: Work,
  body: Omit<NewBody, 'since' | 'parent'> & Partial<Pick<Body, 'establishedOn' | 'endedOn'>>,
): Promise<string> {
  const { accessRegime = 'voluntary', id = uuid(), ...facts } = body;
  const slug = uniqueSlug(body.name, await listTakenSlugs(work.db), 'body');
  const { clearDaysNeeded, countingRule, filmNotice } = accessDefaults(accessRegime);
  const regime = { clearDaysNeeded, countingRule, filmNotice };
  await insertBody(work, { ...regime, ...given(facts), id, slug, accessRegime });
  return id;
}
