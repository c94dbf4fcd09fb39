import type { Selectable } from 'kysely';
import { fromFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, removeRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { toStored } from '#core/db/stored.ts';
import { countUses, use, type UseCount } from '#core/db/uses.ts';
import { NotFoundError } from '#core/errors.ts';
import type { NewPost, Post, PostChange } from '#shared/people/post.ts';
import type { Target } from '#shared/record.ts';
import type { PostTable } from './people.table.ts';

export async function listPosts(db: ReadDb): Promise<Post[]> {
  const rows = await db
    .selectFrom('posts')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map(toPost);
}

/** Those with these ids, as far as they are there. */
export async function listPostsById(db: ReadDb, ids: readonly string[]): Promise<Post[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('posts')
    .selectAll()
    .where('deletedAt', 'is', null)
    .where('id', 'in', ids)
    .execute();
  return rows.map(toPost);
}

export async function getPost(db: ReadDb, id: string): Promise<Post> {
  const row = await db
    .selectFrom('posts')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('post');
  return toPost(row);
}

export async function insertPost(work: Work, post: NewPost & { id: string }): Promise<void> {
  await insertRecord(work, 'posts', toStored(post));
}

export async function updatePost(work: Work, target: Target, change: PostChange): Promise<void> {
  const patch: RowPatch<'posts'> = toStored(change);
  await updateRecord(work, 'posts', target, patch);
}

export async function removePost(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'posts', target);
}

/** What depends on the post. */
export async function countUsesOfPost(db: ReadDb, id: string): Promise<UseCount[]> {
  return countUses(db, id, [
    use('seats', 'postId', 'seat'),
    use('seats', 'substitutePostIds', 'seat', true),
    use('chairTerms', 'postId', 'term of office'),
    use('cabinetLeads', 'postId', 'cabinet lead'),
    use('bodies', 'secretariatPostId', 'secretariat'),
    use('bodyDuties', 'postId', 'duty'),
    use('organisations', 'coOrdinatingPostId', 'organisation'),
    use('agendaItems', 'presenterPostId', 'agenda item'),
    use('papers', 'authorPostId', 'paper'),
    use('trackedActions', 'ownerPostId', 'action'),
    use('forwardPlan', 'leadPostId', 'coming matter'),
  ]);
}

function toPost(row: Selectable<PostTable>): Post {
  const { id, version, organisationId, title, unit, personId, note } = row;
  return {
    ...{ id, version, organisationId, title, unit, personId, note },
    cabinetPost: fromFlag(row.cabinetPost),
  };
}
