import { sql } from 'kysely';
import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';

/** What of a meeting has been built for the public, and may still be there. */
export interface MeetingOut {
  /** When its agenda first went out; null where none did, or where the newest was withdrawn. */
  readonly agendaOutAt: string | null;
  /** When draft minutes first went out, and when approved ones did; null where the newest was withdrawn. */
  readonly draftOutAt: string | null;
  readonly approvedOutAt: string | null;
  /** The newest pack has its second officer's approval. */
  readonly packApproved: boolean;
  readonly minutesApproved: boolean;
}

export const nothingOut: MeetingOut = {
  agendaOutAt: null,
  draftOutAt: null,
  approvedOutAt: null,
  packApproved: false,
  minutesApproved: false,
};

/** What is out of any number of meetings, in one statement: built packs and minutes that nobody took back. */
export async function listMeetingsOut(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<Map<string, MeetingOut>> {
  const { rows } = await sql<ExportRow>`
    select exports.meeting_id as meetingId, exports.kind as kind,
      coalesce(
        (select min(publications.published_at) from publications
          where publications.export_id = exports.id and publications.deleted_at is null),
        exports.exported_at) as outAt,
      exports.withdraws_id is not null or exists (
        select 1 from withdrawals where withdrawals.export_id = exports.id
          and withdrawals.paper_id is null and withdrawals.deleted_at is null) as takenBack,
      exists (
        select 1 from export_files where export_files.export_id = exports.id
          and export_files.path like '%/minutes-approved.html') as isApproved,
      coalesce(
        (select answer = 'approved' from export_approvals
          where export_approvals.export_id = exports.id
            and export_approvals.sha512 = exports.sha512 and export_approvals.deleted_at is null
          order by answered_at desc, id desc limit 1), 0) as secondOfficer
    from exports
    where exports.kind in ('meeting-pack', 'minutes') and exports.deleted_at is null
      and exports.form = 'whole'
      and exports.meeting_id in ${among(meetingIds)}
    order by exports.meeting_id, exports.number
  `.execute(db);
  const byMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId);
  return new Map([...byMeeting].map(([meetingId, exports]) => [meetingId, outOf(exports)]));
}

interface ExportRow {
  meetingId: string;
  kind: 'meeting-pack' | 'minutes';
  outAt: string;
  takenBack: 0 | 1;
  isApproved: 0 | 1;
  secondOfficer: 0 | 1;
}

/** The newest bundle says whether anything stands; how long it has stood, the first that was not taken back. */
function outOf(exports: readonly ExportRow[]): MeetingOut {
  const packs = standing(exports.filter(({ kind }) => kind === 'meeting-pack'));
  const minutes = standing(exports.filter(({ kind }) => kind === 'minutes'));
  return {
    agendaOutAt: first(packs),
    draftOutAt: first(minutes.filter(({ isApproved }) => isApproved === 0)),
    approvedOutAt: first(minutes.filter(({ isApproved }) => isApproved === 1)),
    packApproved: packs.at(-1)?.secondOfficer === 1,
    minutesApproved: minutes.at(-1)?.secondOfficer === 1,
  };
}

function standing(exports: readonly ExportRow[]): ExportRow[] {
  if (exports.at(-1)?.takenBack !== 0) return [];
  return exports.filter(({ takenBack }) => takenBack === 0);
}

function first(exports: readonly ExportRow[]): string | null {
  return exports.map(({ outAt }) => outAt).sort()[0] ?? null;
}
