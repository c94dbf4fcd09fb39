import {
  IconCalendarTime,
  IconCircleCheck,
  IconHandStop,
  IconMessage2,
  IconRotate,
  type TablerIcon,
} from '@tabler/icons-react';
import { useId } from 'react';
import type { ActionUpdate } from '#shared/actions/action.ts';
import type { ActionPage } from '#shared/actions/actions.contract.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { PathLink } from '../../ui/path-link.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { ThreadTimeline } from '../../ui/thread-timeline.tsx';
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx';
import styles from './actions.module.css';
import { useMatter } from './use-registers.ts';

/** The matter that the action belongs to, from its beginning; else what was said of the action. */
export function ActionHistory({ page }: { page: ActionPage }) {
  const { action, threadId } = page.view;
  const id = useId();
  const matter = useMatter(threadId).data;
  if (matter !== undefined) {
    const { thread } = matter.view;
    return (
      <section aria-labelledby={id}>
        <SectionHead
          id={id}
          level={3}
          title={thread.title}
          line={false}
          action={<PathLink path={`/threads/${thread.slug}`}>Open the matter</PathLink>}
        />
        <p className={styles.sentence}>Everything said and done about this matter, in order.</p>
        <ThreadTimeline
          label={`History of ${thread.title}`}
          entries={matter.entries}
          currentId={action.id}
        />
      </section>
    );
  }
  if (page.updates.length === 0) {
    return <p className={styles.hint}>Nothing has been heard of it yet.</p>;
  }
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} level={3} title="Since then" line={false} />
      <Timeline label="What was said since" entries={page.updates.toReversed().map(entryOf)} />
    </section>
  );
}

function entryOf(update: ActionUpdate): TimelineEntry {
  const { id, kind, day, words, saidBy, percent } = update;
  const by = [saidBy, formatPlainDate(day), percent === null ? '' : `${String(percent)}% done`];
  const detail = by.filter((part) => part !== '').join(', ');
  const icon = icons[kind];
  if (kind === 'progress') {
    return words.trim() === ''
      ? { id, icon, title: `${String(percent ?? 0)}% done`, detail }
      : { id, icon, title: `“${words}”`, isSaid: true, detail };
  }
  return { id, icon, title: titleOf(update), detail: words === '' ? detail : `${words} ${detail}` };
}

function titleOf({ kind, dueOn }: ActionUpdate): string {
  switch (kind) {
    case 'cannot_deliver':
      return 'The owner cannot deliver it';
    case 'due_changed':
      return dueOn === null ? 'No due date any more' : `Due ${formatPlainDate(dueOn)} from now on`;
    case 'closed':
      return 'Closed with evidence';
    case 'reopened':
      return 'Reopened';
    case 'progress':
      return '';
  }
}

const icons: Record<ActionUpdate['kind'], TablerIcon> = {
  progress: IconMessage2,
  cannot_deliver: IconHandStop,
  due_changed: IconCalendarTime,
  closed: IconCircleCheck,
  reopened: IconRotate,
};
