import {
  IconCalendarEvent,
  IconCalendarPlus,
  IconCircleCheck,
  IconFileText,
  IconGavel,
  IconMessage2,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ThreadEntry } from '#shared/threads/threads.contract.ts';
import { Timeline } from './timeline.tsx';

interface ThreadTimelineProps {
  label: string;
  entries: readonly ThreadEntry[];
  /** The record that is open beside it: its icon stands out and it does not lead to itself. */
  currentId?: string;
  /** A button at the right of an entry. */
  endOf?: (entry: ThreadEntry) => ReactNode;
}

/** The history of a matter across meetings, papers, decisions and actions. */
export function ThreadTimeline({ label, entries, currentId, endOf }: ThreadTimelineProps) {
  return (
    <Timeline
      label={label}
      entries={entries.map((entry) => {
        const isCurrent = entry.id === currentId;
        return {
          id: `${entry.kind} ${entry.id}`,
          icon: icons[entry.kind],
          title: entry.title,
          isSaid: entry.kind === 'update',
          detail: entry.words,
          path: isCurrent || entry.kind === 'update' ? null : entry.path,
          isCurrent,
          isWithheld: entry.withheld,
          status: entry.status,
          end: endOf?.(entry),
        };
      })}
    />
  );
}

const icons: Record<ThreadEntry['kind'], TablerIcon> = {
  item: IconCalendarEvent,
  paper: IconFileText,
  decision: IconGavel,
  action: IconCircleCheck,
  update: IconMessage2,
  planned: IconCalendarPlus,
};
