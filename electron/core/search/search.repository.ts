import type { ReadDb } from '#core/db/history.ts';
import type { SearchHit } from '#shared/search/search.ts';

/** A hit with every name by which it may be found. */
export interface Findable {
  readonly names: readonly string[];
  readonly hit: SearchHit;
}

export async function listFindableBodies(db: ReadDb): Promise<Findable[]> {
  const [bodies, names] = await Promise.all([
    db
      .selectFrom('bodies')
      .select(['id', 'name', 'shortName', 'slug', 'state'])
      .where('deletedAt', 'is', null)
      .execute(),
    db.selectFrom('bodyNames').select(['bodyId', 'name']).where('deletedAt', 'is', null).execute(),
  ]);
  return bodies.map(({ id, name, shortName, slug, state }) => {
    const others = names.filter((other) => other.bodyId === id).map((other) => other.name);
    const detail =
      state === 'disbanded' || state === 'merged' ? 'Former partnership' : 'Partnership';
    return {
      names: [name, shortName, ...others],
      hit: { kind: 'body', id, title: name, detail, bodySlug: slug },
    };
  });
}

/** Posts with who holds them, people and organisations. */
export async function listFindablePeople(db: ReadDb): Promise<Findable[]> {
  const [posts, people, organisations] = await Promise.all([
    db
      .selectFrom('posts')
      .innerJoin('organisations', 'organisations.id', 'posts.organisationId')
      .leftJoin('people', 'people.id', 'posts.personId')
      .select([
        'posts.id',
        'posts.title',
        'organisations.name as organisation',
        'people.name as holder',
      ])
      .where('posts.deletedAt', 'is', null)
      .execute(),
    db.selectFrom('people').select(['id', 'name']).where('deletedAt', 'is', null).execute(),
    db
      .selectFrom('organisations')
      .select(['id', 'name', 'shortName'])
      .where('deletedAt', 'is', null)
      .execute(),
  ]);
  return [
    ...posts.map(({ id, title, organisation, holder }): Findable => ({
      names: [title, `${title} ${organisation}`, holder ?? ''],
      hit: { kind: 'post', id, title, detail: organisation },
    })),
    ...people.map(({ id, name }): Findable => ({
      names: [name],
      hit: { kind: 'person', id, title: name, detail: 'Person' },
    })),
    ...organisations.map(({ id, name, shortName }): Findable => ({
      names: [name, shortName],
      hit: { kind: 'organisation', id, title: name, detail: 'Organisation' },
    })),
  ];
}

/** Meetings by body name, title, place and day, as text that SQLite narrows first. */
export async function listFindableMeetings(
  db: ReadDb,
  words: readonly string[],
): Promise<{ body: string; title: string; place: string; hit: SearchHit & { kind: 'meeting' } }[]> {
  let query = db
    .selectFrom('meetings')
    .innerJoin('bodies', 'bodies.id', 'meetings.bodyId')
    .select(['meetings.id', 'meetings.title', 'meetings.day', 'meetings.slug', 'meetings.place'])
    .select(['bodies.name as body', 'bodies.slug as bodySlug', 'bodies.shortName as shortName'])
    .where('meetings.deletedAt', 'is', null)
    .orderBy('meetings.day', 'desc')
    .limit(400);
  for (const word of words) {
    const like = `%${word.replace(/[%_\\]/g, '')}%`;
    query = query.where((where) =>
      where.or([
        where('bodies.name', 'like', like),
        where('bodies.shortName', 'like', like),
        where('meetings.title', 'like', like),
        where('meetings.place', 'like', like),
        where('meetings.day', 'like', like),
      ]),
    );
  }
  const rows = await query.execute();
  return rows.map(({ id, title, day, slug, place, body, bodySlug }) => {
    const daySlug = /-(\d+)$/.exec(slug.slice(10 + 1 + bodySlug.length))?.[0] ?? '';
    const name = title === '' ? body : title;
    const hit = { kind: 'meeting' as const, id, title: name, detail: body, bodySlug, day };
    return { body, title, place, hit: { ...hit, daySlug: `${day}${daySlug}` } };
  });
}
