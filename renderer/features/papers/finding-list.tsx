import type { FindingView } from '#shared/scanning/scanning.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './paper-contents.module.css';

const tones = { stop: 'bad', warn: 'warn', note: 'neutral' } as const;

/** Each thing that was found: what it is, where, what it says, and what to do. */
export function FindingList({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label="What was found">
      {findings.map(({ kind, severity, what, where, detail, todo }) => (
        <li key={kind} className={styles.finding}>
          <Mark tone={tones[severity]} size="small">
            <strong>{what}</strong>
            {where === '' ? null : <span className={styles.where}> {where}</span>}
          </Mark>
          {detail === '' ? null : <p className={styles.detail}>{detail}</p>}
          <p className={styles.todo}>{todo}</p>
        </li>
      ))}
    </ul>
  );
}
