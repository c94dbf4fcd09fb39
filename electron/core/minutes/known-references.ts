import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import type { RecordBlock } from '#shared/minutes/document.rules.ts';

/** Somebody in the room as a declaration or an event names them. */
export interface KnownAttendance {
  readonly id: string;
  readonly personId: string | null;
  readonly postId: string | null;
  readonly name: string;
}

/** What the blocks of a document refer to, as far as it is there. */
export interface KnownReferences {
  readonly attendances: ReadonlyMap<string, KnownAttendance>;
  /** The id where its record exists, else null: a document may outlive what it refers to. */
  readonly organisation: (id: string | null) => string | null;
  readonly post: (id: string | null) => string | null;
  readonly interest: (id: string | null) => string | null;
}

/** Looks up what blocks refer to. At most four statements, none where nothing is referred to. */
export async function loadReferences(
  db: ReadDb,
  meetingId: string,
  blocks: readonly RecordBlock[],
): Promise<KnownReferences> {
  const ids = { attendance: idSet(), organisation: idSet(), post: idSet(), interest: idSet() };
  for (const { node } of blocks) {
    if (node.type === 'decision') ids.organisation.add(node.attrs.accountableOrganisationId);
    else if (node.type === 'action') {
      ids.post.add(node.attrs.ownerPostId);
      ids.organisation.add(node.attrs.ownerOrganisationId);
    } else {
      ids.attendance.add(node.attrs.attendanceId);
      if (node.type === 'declaration') {
        ids.organisation.add(node.attrs.organisationId);
        ids.interest.add(node.attrs.interestId);
      }
    }
  }
  return {
    attendances: await listAttendances(db, meetingId, given(ids.attendance)),
    organisation: await findAmong(db, 'organisations', given(ids.organisation)),
    post: await findAmong(db, 'posts', given(ids.post)),
    interest: await findAmong(db, 'interests', given(ids.interest)),
  };
}

function idSet(): Set<string | null> {
  return new Set();
}

function given(ids: ReadonlySet<string | null>): string[] {
  return [...ids].filter((id): id is string => id !== null);
}

async function listAttendances(
  db: ReadDb,
  meetingId: string,
  ids: readonly string[],
): Promise<Map<string, KnownAttendance>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('attendances')
    .select(['id', 'personId', 'postId', 'name'])
    .where('id', 'in', among(ids))
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function findAmong(
  db: ReadDb,
  table: 'organisations' | 'posts' | 'interests',
  ids: readonly string[],
): Promise<(id: string | null) => string | null> {
  if (ids.length === 0) return () => null;
  const rows = await db.selectFrom(table).select('id').where('id', 'in', among(ids)).execute();
  const known = new Set(rows.map(({ id }) => id));
  return (id) => (id !== null && known.has(id) ? id : null);
}
