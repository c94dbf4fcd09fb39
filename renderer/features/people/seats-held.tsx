import { Link } from '@tanstack/react-router';
import type { DirectorySeat } from '#shared/people/directory.ts';
import { Empty } from '../../ui/empty.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';

/** On which bodies somebody sits, each leading to the seat. */
export function SeatsHeld({ seats }: { seats: readonly DirectorySeat[] }) {
  return (
    <section aria-labelledby="seats-held">
      <SectionHead level={3} id="seats-held" title="Seats held" note={seats.length} />
      {seats.length === 0 ? (
        <Empty kind="line" title="No seat" />
      ) : (
        <RowList labelledBy="seats-held">
          {seats.map(({ seatId, bodySlug, bodyName, roleWords }) => (
            <Row
              key={seatId}
              title={
                <Link
                  to="/partnerships/$body/$tab"
                  params={{ body: bodySlug, tab: 'members' }}
                  search={{ seat: seatId }}
                >
                  {bodyName}
                </Link>
              }
              detail={roleWords}
            />
          ))}
        </RowList>
      )}
    </section>
  );
}
