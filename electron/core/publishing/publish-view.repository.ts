import { sql } from 'kysely';
import type { ReadDb, Work } from '#core/db/history.ts';
import { updateRecord } from '#core/db/records.ts';
import type { BodyTable } from '#core/bodies/bodies.table.ts';
import { NotFoundError } from '#core/errors.ts';
import type { PublicPaperName } from '#shared/publishing/public-sections.rules.ts';
import type { PublicBody, PublicContact } from '#shared/publishing/publish-view.ts';

/** A body as the public may know it, with whether its agendas say that the public may film. */
export interface BodyForPublic {
  readonly body: Omit<PublicBody, 'contacts' | 'kindWords'> & { kind: BodyTable['kind'] };
  readonly filmNotice: boolean;
  readonly secretariatPostId: string | null;
}

export async function getBodyForPublic(db: ReadDb, bodyId: string): Promise<BodyForPublic> {
  const row = await db
    .selectFrom('bodies')
    .select(['slug', 'name', 'kind', 'accessRegime', 'purpose', 'filmNotice', 'secretariatPostId'])
    .where('id', '=', bodyId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFoundError('body');
  const names = await db
    .selectFrom('bodyNames')
    .select('name')
    .where('bodyId', '=', bodyId)
    .where('kind', '=', 'former')
    .where('deletedAt', 'is', null)
    .orderBy('toDay', 'desc')
    .orderBy('id')
    .execute();
  const { slug, name, kind, accessRegime, purpose, filmNotice, secretariatPostId } = row;
  const formerNames = names.map((former) => former.name);
  const body = { slug, name, formerNames, kind, accessRegime, purpose: purpose || null };
  return { body, filmNotice: filmNotice === 1, secretariatPostId };
}

/** Contacts whose publish flag is on (S-303): the body's own, then those of its secretariat's post. */
export async function listPublicContacts(
  db: ReadDb,
  owners: readonly { id: string; label: string }[],
): Promise<PublicContact[]> {
  const rows = await db
    .selectFrom('contacts')
    .select(['ownerId', 'kind', 'value'])
    .where(
      'ownerId',
      'in',
      owners.map((owner) => owner.id),
    )
    .where('publish', '=', 1)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return owners.flatMap(({ id, label }) => {
    const own = rows.filter((row) => row.ownerId === id);
    const first = (...kinds: string[]) =>
      own.find((row) => kinds.includes(row.kind))?.value ?? null;
    const contact = {
      email: first('email'),
      phone: first('phone', 'mobile'),
      address: first('address'),
    };
    return Object.values(contact).some((value) => value !== null) ? [{ label, ...contact }] : [];
  });
}

export async function findPostTitle(db: ReadDb, id: string | null): Promise<string | undefined> {
  if (id === null) return undefined;
  const row = await db.selectFrom('posts').select('title').where('id', '=', id).executeTakeFirst();
  return row?.title;
}

/** When the public part of a meeting's notice last changed; private fields do not count (trust.md, L2). */
export async function noticeChangedAt(db: ReadDb, meetingId: string): Promise<string> {
  const row = await db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .select(sql<string>`max(actions.at)`.as('at'))
    .where('changes.recordId', '=', meetingId)
    .where('changes.field', 'in', [...publicNoticeFields])
    .executeTakeFirst();
  if (!row?.at) throw new NotFoundError('meeting');
  return row.at;
}

const publicNoticeFields = [
  '*',
  'day',
  'startsAt',
  'endsAt',
  'place',
  'mode',
  'joiningPublic',
  'access',
  'privateReason',
  'status',
  'statusNote',
  'movedFrom',
  'notice',
  'title',
] as const;

/** Public numbers and file names that papers of a meeting were given by earlier exports. */
export async function listPaperNames(
  db: ReadDb,
  meetingId: string,
): Promise<Map<string, PublicPaperName>> {
  const rows = await db
    .selectFrom('papers')
    .select(['id', 'publicNumber', 'publicFileName'])
    .where('meetingId', '=', meetingId)
    .where('publicNumber', 'is not', null)
    .execute();
  return new Map(
    rows.map(({ id, publicNumber, publicFileName }) => [
      id,
      { number: publicNumber ?? 0, fileName: publicFileName },
    ]),
  );
}

/** Keeps the public name of a paper from its first export on. */
export async function keepPaperName(
  work: Work,
  paperId: string,
  name: PublicPaperName,
): Promise<void> {
  const row = await work.db
    .selectFrom('papers')
    .select(['id', 'version', 'publicNumber'])
    .where('id', '=', paperId)
    .executeTakeFirst();
  if (row === undefined || row.publicNumber !== null) return;
  const { number: publicNumber, fileName: publicFileName } = name;
  await updateRecord(work, 'papers', row, { publicNumber, publicFileName });
}
