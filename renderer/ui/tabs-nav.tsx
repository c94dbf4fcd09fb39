import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './tabs-nav.module.css';

/** A tab is an address: `to`, `params` and `search` as for `Link`. */
export interface TabLink extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  name: string;
  /** A quiet number after the name. */
  count?: number;
  /** A `CountMark` after the name. */
  mark?: ReactNode;
}

interface TabsNavProps {
  /** `Meeting`, `Partnership`. */
  label: string;
  tabs: readonly TabLink[];
}

/** Tabs that are links: Back works and each can be opened by its address. */
export function TabsNav({ label, tabs }: TabsNavProps) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {tabs.map(({ name, count, mark, ...link }) => (
          <li key={name}>
            <Link
              {...link}
              className={styles.tab}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {name}
              {count === undefined ? null : <span className={styles.count}>{count}</span>}
              {mark}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
