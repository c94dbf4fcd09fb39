import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Mark } from './mark.tsx';
import { PathLink } from './path-link.tsx';
import type { Tone } from './shape.tsx';
import styles from './timeline.module.css';

/** One thing that was said or done. */
export interface TimelineEntry {
  id: string;
  icon: TablerIcon;
  title: string;
  /** Somebody's own words: shown in quotation marks, not as a title. */
  isSaid?: boolean;
  /** When, where and by whom. */
  detail: string;
  /** Where it can be opened. */
  path?: string | null;
  /** The thing that is being looked at. */
  isCurrent?: boolean;
  /** Not for publication: marked, and left out of print. */
  isWithheld?: boolean;
  status?: { tone: Tone; words: string } | null;
  /** A button at the right. */
  end?: ReactNode;
}

interface TimelineProps {
  /** Names the list: `History of Discharge to assess`. */
  label: string;
  entries: readonly TimelineEntry[];
}

/** What was said and done in order, oldest first, each with what kind of thing it is. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { icon: Icon, title, isSaid = false, detail, path = null, status = null } = entry;
  return (
    <li className={styles.entry} data-withheld={entry.isWithheld ?? false}>
      <span className={styles.icon} data-on={entry.isCurrent ?? false}>
        <Icon size={18} stroke={1.6} aria-hidden="true" />
      </span>
      <div className={styles.words}>
        <p className={classNames(styles.title, isSaid && styles.said)}>
          {path === null ? (
            title
          ) : (
            <PathLink path={path} isTitle>
              {title}
            </PathLink>
          )}
        </p>
        <p className={styles.detail}>{detail}</p>
        {status === null ? null : (
          <Mark tone={status.tone} size="small">
            {status.words}
          </Mark>
        )}
        {entry.isWithheld === true ? (
          <p>
            <Mark tone="exempt" size="small">
              Not for publication
            </Mark>
          </p>
        ) : null}
      </div>
      {entry.end}
    </li>
  );
}
