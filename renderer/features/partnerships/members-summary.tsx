import { Link } from '@tanstack/react-router';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Empty } from '../../ui/empty.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import { SectorBar } from './sector-bar.tsx';
import { summaryColumns } from './seat-columns.tsx';

/** How many seats the body has, from which sectors, and the first of them. */
export function MembersSummary({ page }: { page: BodyPage }) {
  const { seats, seatCounts, body } = page;
  const vacant = seatCounts.vacant === 0 ? 'none vacant' : `${seatCounts.vacant} vacant`;
  return (
    <section aria-labelledby="members">
      <SectionHead
        id="members"
        title="Members"
        note={`${countOf(seatCounts.total, 'seat')}, ${vacant}`}
        line={false}
        action={
          <Link to="/partnerships/$body/$tab" params={{ body: body.slug, tab: 'members' }}>
            All members
          </Link>
        }
      />
      {seats.length === 0 ? (
        <Empty kind="line" title="No seat yet" sentence="Add one under All members." />
      ) : (
        <>
          <SectorBar counts={seatCounts} />
          <Table
            caption="The first members"
            columns={summaryColumns}
            rows={seats.slice(0, 6)}
            idOf={({ seat }) => seat.id}
          />
        </>
      )}
    </section>
  );
}
