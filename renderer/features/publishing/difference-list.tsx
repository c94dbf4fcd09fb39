import { sayFiles } from '#shared/publishing/difference.rules.ts';
import type { BundleDifference } from '#shared/publishing/difference.ts';
import styles from './publishing.module.css';

/** What differs from the last version: in words, and file by file for those who upload. */
export function DifferenceList({ difference }: { difference: BundleDifference }) {
  const { since, words, added, changed, gone } = difference;
  if (since === null) return null;
  const files = [
    ...added.map((path) => `New: ${path}`),
    ...changed.map((path) => `Changed: ${path}`),
    ...gone.map((path) => `Gone: ${path}`),
  ];
  return (
    <div className={styles.difference}>
      <h4>What changed since version {since}</h4>
      <ul className={styles.plainList}>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details className={styles.files}>
        <summary>{sayFiles(difference)}</summary>
        <ul className={styles.plainList}>
          {files.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
