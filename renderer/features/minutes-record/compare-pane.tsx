import { Button, Checkbox, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { countOf } from '#shared/calendar/date-words.ts';
import type { MinuteVersion } from '#shared/minutes/minutes.ts';
import { api } from '../../api/client.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Pane } from '../../ui/layout.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { ComparedEntry } from './compared-entry.tsx';
import styles from './minutes-record.module.css';

/** Two states of the text, by their versions; null stands for the text as it is now. */
export interface Compared {
  before: string | null;
  after: string | null;
}

interface ComparePaneProps {
  minutesId: string;
  versions: readonly MinuteVersion[];
  compared: Compared;
  /** Null goes back to the text. */
  onCompare: (compared: Compared | null) => void;
}

const now = 'now';

/** Two versions side by side, item by item, with the words that differ underlined. Esc goes back. */
export function ComparePane({ minutesId, versions, compared, onCompare }: ComparePaneProps) {
  const [showsAll, setShowsAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const comparison = useQuery({
    ...api.minutes.compare.queryOptions({ input: { minutesId, ...compared } }),
    staleTime: 0,
  });
  const options = [
    { value: now, label: 'The text as it is now' },
    ...versions.map(({ id, number, name }) => ({
      value: id,
      label: name === '' ? `Version ${number}` : `Version ${number}, ${name}`,
    })),
  ];
  const choose = (side: keyof Compared) => (chosen: string | null) =>
    onCompare({ ...compared, [side]: chosen === null || chosen === now ? null : chosen });
  const entries = comparison.data?.entries ?? [];
  const changed = entries.filter(({ before, after }) => before !== after);
  const shown = showsAll ? entries : changed;
  return (
    <Pane label="Comparison" kind="main">
      <div
        className={styles.comparison}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onCompare(null);
        }}
      >
        <div className={styles.toolbar}>
          <h2 ref={heading} tabIndex={-1} className={styles.paneTitle}>
            Compare versions
          </h2>
          <Checkbox
            label="Show items without changes"
            checked={showsAll}
            onChange={(event) => setShowsAll(event.currentTarget.checked)}
          />
          <Button variant="default" size="compact-md" onClick={() => onCompare(null)}>
            Back to the text
          </Button>
        </div>
        <div className={styles.sides}>
          <Select
            label="Before"
            data={options}
            value={compared.before ?? now}
            onChange={choose('before')}
          />
          <Select
            label="After"
            data={options}
            value={compared.after ?? now}
            onChange={choose('after')}
          />
        </div>
        {comparison.isError ? (
          <ErrorPanel
            level={2}
            title="The versions cannot be compared"
            sentence={failureSentence(comparison.error)}
            onRetry={() => void comparison.refetch()}
          />
        ) : comparison.data === undefined ? (
          <LoadingRows sentence="Comparing" />
        ) : (
          <>
            <p role="status" className={styles.hint}>
              {changed.length === 0
                ? 'The two texts are the same.'
                : `${countOf(changed.length, 'item')} of ${entries.length} changed. Changed words are underlined.`}
            </p>
            {shown.map((entry, index) => (
              <ComparedEntry key={index} entry={entry} words={comparison.data} />
            ))}
            {entries.length === 0 ? <Empty kind="line" title="Nothing is written yet" /> : null}
          </>
        )}
      </div>
    </Pane>
  );
}
