import { sql } from 'kysely';
import { among } from '#core/db/among.ts';
import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import type { PaperPublication } from '#shared/calendar/clear-days-verdict.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { PaperCounts } from '#shared/meetings/meeting-view.ts';

/** What is counted and published of a meeting, for lists that show many. */
export interface MeetingFacts {
  /** The first day its agenda was on the website. */
  readonly agendaPublished: CivilDate | null;
  readonly exported: boolean;
  readonly items: number;
  readonly withheldItems: number;
  readonly papers: PaperCounts;
  /** Each paper that has to be published, with the first day it was. */
  readonly toPublish: readonly PaperPublication[];
}

const NO_PAPERS: PaperCounts = { in: 0, of: 0, toFollow: 0, late: 0, undecided: 0 };

/** The facts of any number of meetings, in two statements. */
export async function loadMeetingFacts(
  db: ReadDb,
  meetingIds: readonly string[],
): Promise<Map<string, MeetingFacts>> {
  if (meetingIds.length === 0) return new Map();
  const papers = Map.groupBy(await countPapers(db, meetingIds), ({ meetingId }) => meetingId);
  const meetings = await countItems(db, meetingIds);
  return new Map(
    meetings.map(({ id, firstOn, exported, items, withheld }) => {
      const rows = papers.get(id) ?? [];
      return [
        id,
        {
          agendaPublished: storedDay(firstOn),
          exported: exported === 1,
          items,
          withheldItems: withheld,
          papers: rows.reduce(addCounts, NO_PAPERS),
          toPublish: rows.flatMap(({ firstOn: day, toPublish }) =>
            Array.from({ length: toPublish }, () => ({ published: storedDay(day) })),
          ),
        },
      ];
    }),
  );
}

interface PaperRow extends PaperCounts {
  meetingId: string;
  firstOn: string | null;
  toPublish: number;
}

/** Public kinds only: a members' pack that was handed out is no publication. */
const firstPublication = sql`(
  select min(publications.published_on)
  from export_papers
  join exports on exports.id = export_papers.export_id
    and exports.kind in ('meeting-pack', 'site') and exports.deleted_at is null
  join publications on publications.export_id = exports.id and publications.deleted_at is null
  where export_papers.paper_id = papers.id and export_papers.deleted_at is null)`;

/** One row for each meeting and day of first publication. Papers of withdrawn items do not count. */
async function countPapers(db: ReadDb, meetingIds: readonly string[]): Promise<PaperRow[]> {
  const { rows } = await sql<PaperRow>`
    select
      papers.meeting_id as "meetingId",
      ${firstPublication} as "firstOn",
      count(*) as "of",
      sum(papers.state = 'received' or papers.current_version_id is not null) as "in",
      sum(papers.state = 'to_follow') as "toFollow",
      sum(papers.state = 'late') as "late",
      sum(papers.visibility = 'undecided') as "undecided",
      sum(papers.visibility in ('public', 'undecided')
        and item.visibility in ('public', 'undecided')
        and coalesce(parent.visibility, 'public') in ('public', 'undecided')) as "toPublish"
    from papers
    join agenda_items item on item.id = papers.item_id and item.deleted_at is null
    left join agenda_items parent on parent.id = item.parent_id and parent.deleted_at is null
    where papers.meeting_id in ${among(meetingIds)}
      and papers.deleted_at is null and papers.state <> 'withdrawn'
      and item.withdrawn_on is null and parent.withdrawn_on is null
    group by 1, 2
  `.execute(db);
  return rows;
}

/** Neither a notice with the dates only nor the pages that take a pack back. */
const isWholePack = sql`exports.form = 'whole' and exports.withdraws_id is null`;

interface ItemRow {
  id: string;
  firstOn: string | null;
  exported: 0 | 1;
  items: number;
  withheld: number;
}

async function countItems(db: ReadDb, meetingIds: readonly string[]): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select
      meetings.id as "id",
      (select min(publications.published_on) from publications
        join exports on exports.id = publications.export_id
          and exports.kind = 'meeting-pack' and ${isWholePack} and exports.deleted_at is null
        where publications.meeting_id = meetings.id and publications.deleted_at is null) as "firstOn",
      exists (select 1 from exports
        where exports.meeting_id = meetings.id and exports.kind = 'meeting-pack'
          and ${isWholePack} and exports.deleted_at is null) as "exported",
      (select count(*) from agenda_items
        where agenda_items.meeting_id = meetings.id and agenda_items.deleted_at is null
          and agenda_items.withdrawn_on is null) as "items",
      (select count(*) from agenda_items
        where agenda_items.meeting_id = meetings.id and agenda_items.deleted_at is null
          and agenda_items.withdrawn_on is null
          and agenda_items.visibility in ('exempt', 'confidential')) as "withheld"
    from meetings
    where meetings.id in ${among(meetingIds)}
  `.execute(db);
  return rows;
}

function addCounts(sum: PaperCounts, row: PaperRow): PaperCounts {
  return {
    in: sum.in + row.in,
    of: sum.of + row.of,
    toFollow: sum.toFollow + row.toFollow,
    late: sum.late + row.late,
    undecided: sum.undecided + row.undecided,
  };
}
