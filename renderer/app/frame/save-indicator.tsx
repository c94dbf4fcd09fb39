import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSaveState, type SaveState } from '../../ui/save-ledger.ts';
import { Shape } from '../../ui/shape.tsx';
import { clockTime } from '../../ui/time-words.ts';
import styles from './title-bar.module.css';

/** Whether what was typed is on the disk. `Saving` is said only after a second. */
export function SaveIndicator() {
  const state = useSaveState();
  const isSlow = useSlow(state);
  if (state.kind === 'failed') {
    return (
      <div className={styles.save}>
        <span className={styles.saveTick} style={{ color: 'var(--bad)' }}>
          <Shape tone="bad" />
        </span>
        <span className={styles.saveProblem} title={state.sentence}>
          {state.count > 1 ? `${state.count} changes not saved. ${state.sentence}` : state.sentence}
        </span>
        {state.mend === null ? null : (
          <Button
            className={styles.retry ?? ''}
            size="compact-sm"
            variant="default"
            onClick={state.mend.run}
          >
            {state.mend.label}
          </Button>
        )}
      </div>
    );
  }
  if (state.kind === 'saving' && isSlow) return <div className={styles.save}>Saving</div>;
  return (
    <div className={styles.save}>
      <IconCheck size={16} stroke={2} className={styles.saveTick} aria-hidden="true" />
      <span>{savedWords(state)}</span>
    </div>
  );
}

function savedWords(state: SaveState): string {
  return state.kind === 'saved' && state.at !== null ? `Saved ${clockTime(state.at)}` : 'Saved';
}

/** True once one save has taken a second. */
function useSlow(state: SaveState): boolean {
  const [slowSince, setSlowSince] = useState<number | null>(null);
  const since = state.kind === 'saving' ? state.since : null;
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setSlowSince(since), Math.max(0, since + 1000 - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return since !== null && slowSince === since;
}
