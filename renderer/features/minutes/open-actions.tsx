import { Button } from '@mantine/core';
import { Mark } from '../../ui/mark.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './open-actions.module.css';
import type { Phase } from './phase.ts';
import type { LiveMinutes } from './use-live-minutes.ts';

interface OpenActionsProps {
  live: LiveMinutes;
  phase: Phase;
}

/** Under matters arising: what the body's earlier meetings asked for and nobody has closed. */
export function OpenActions({ live, phase }: OpenActionsProps) {
  const { openActions } = live.session;
  if (openActions.length === 0) {
    return <p className={styles.none}>No action of an earlier meeting is open.</p>;
  }
  return (
    <details className={styles.box} open>
      <summary className={styles.head}>
        {openActions.length === 1 ? '1 open action' : `${openActions.length} open actions`}
      </summary>
      <ul className={styles.list}>
        {openActions.map(({ id, ref, words, owner, status }) => (
          <li key={id} className={styles.action}>
            <span className={styles.ref}>{ref}</span>
            <span className={styles.words}>
              <RecordText inline>{words}</RecordText>
              <span className={styles.detail}>
                <span>{owner}</span>
                <Mark tone={status.tone} size="small">
                  {status.words}
                </Mark>
              </span>
            </span>
            {phase.isWritable ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Insert ${ref}`}
                onClick={() => live.editor.get()?.insertText(`${ref}, ${words}: `)}
              >
                Insert
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
