import { useId } from 'react';
import type { TodayView } from '#shared/today/today-view.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';

/** Actions past their day, the latest first; each opens in the register. */
export function LateActions({ actions }: { actions: TodayView['actionsLate'] }) {
  const id = useId();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title="Overdue actions"
        action={<PathLink path="/actions?show=actions&state=late">All late actions</PathLink>}
      />
      <RowList labelledBy={id}>
        {actions.map(({ action, ownerWords, status }) => (
          <Row
            key={action.id}
            title={
              <PathLink path={`/actions?state=late&action=${action.id}`} isTitle>
                {action.words}
              </PathLink>
            }
            detail={`${ownerWords}, ${action.ref}`}
            end={<Mark tone={status.tone}>{status.words}</Mark>}
          >
            {action.withheld ? (
              <Mark tone="exempt" size="small">
                Not for publication
              </Mark>
            ) : null}
          </Row>
        ))}
      </RowList>
    </section>
  );
}
