import { useId, type ReactNode } from 'react';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import type { TodayLine, TodayView } from '#shared/today/today-view.ts';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { LateActions } from './late-actions.tsx';

/** What else needs looking at: late actions, meetings ahead, terms that end, restrictions to review. */
export function TodaySide({ view }: { view: TodayView }) {
  return (
    <>
      <LateActions actions={view.actionsLate} />
      <Lines
        title="Next meetings"
        list={view.meetings}
        all={{ path: '/meetings?view=calendar', words: 'Calendar' }}
        endOf={({ day, status }) =>
          status.tone === 'bad' || status.tone === 'warn' ? (
            <Mark tone={status.tone}>{status.words}</Mark>
          ) : day === null ? null : (
            formatShortDay(day)
          )
        }
      />
      <Lines
        title="Terms ending"
        list={view.termsExpiring}
        all={{ path: '/partnerships', words: `All ${String(view.termsExpiring.total)}` }}
      />
      <Lines
        title="Restrictions to review"
        list={view.reviewsDue}
        all={{ path: '/publishing/withheld', words: `All ${String(view.reviewsDue.total)}` }}
      />
      <Lines
        title="Communications due"
        list={view.communicationsDue}
        all={{
          path: '/publishing/communications',
          words: `All ${String(view.communicationsDue.total)}`,
        }}
      />
      <Lines
        title="Web pages to read through"
        list={view.pagesToReview}
        all={{ path: '/publishing/website', words: `All ${String(view.pagesToReview.total)}` }}
      />
    </>
  );
}

interface LinesProps {
  title: string;
  list: TodayView['meetings'];
  all: { path: string; words: string };
  endOf?: (line: TodayLine) => ReactNode;
}

/** One list of the side; nothing at all where there is nothing to say. */
function Lines({ title, list, all, endOf }: LinesProps) {
  const id = useId();
  if (list.lines.length === 0) return null;
  const isCut = list.total > list.lines.length || all.words === 'Calendar';
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={title}
        {...(isCut ? { action: <PathLink path={all.path}>{all.words}</PathLink> } : {})}
      />
      <RowList labelledBy={id}>
        {list.lines.map((line) => (
          <Row
            key={line.id}
            title={
              <PathLink path={line.path} isTitle>
                {line.title}
              </PathLink>
            }
            {...(line.detail === '' ? {} : { detail: line.detail })}
            end={endOf?.(line) ?? <Mark tone={line.status.tone}>{line.status.words}</Mark>}
          />
        ))}
      </RowList>
    </section>
  );
}
