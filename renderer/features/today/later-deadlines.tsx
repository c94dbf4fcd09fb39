import { useId } from 'react';
import type { TodayView } from '#shared/today/today-view.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { TwoLines } from '../../ui/two-lines.tsx';

/** The agendas after the next one, each with the bank holidays that shorten its count. */
export function LaterDeadlines({ later }: { later: TodayView['later'] }) {
  const id = useId();
  const hidden = later.total - later.lines.length;
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title="Then publish"
        {...(hidden > 0
          ? { action: <PathLink path="/publishing">All {later.total + 1}</PathLink> }
          : {})}
      />
      <RowList labelledBy={id}>
        {later.lines.map((line) => (
          <Row
            key={line.meetingId}
            lead={<TwoLines first={<strong>{line.dayWords}</strong>} second={line.leftWords} />}
            title={
              <PathLink path={line.path} isTitle>
                {line.body}
              </PathLink>
            }
            detail={line.sentence}
            end={<Mark tone={line.status.tone}>{line.status.words}</Mark>}
          />
        ))}
      </RowList>
    </section>
  );
}
