import { VisuallyHidden } from '@mantine/core';
import styles from './changed-words.module.css';
import type { DiffPart } from './word-diff.ts';

interface ChangedWordsProps {
  parts: readonly DiffPart[];
  /** Said before what differs, for the ear: `changed`, `taken out`, `added`. */
  said?: string;
}

/** One side of a comparison: what differs is underlined and said, so that colour is never alone. */
export function ChangedWords({ parts, said = 'changed' }: ChangedWordsProps) {
  if (parts.length === 0) return <span className={styles.nothing}>Empty</span>;
  const Change = said === 'taken out' ? 'del' : 'ins';
  return parts.map((part, index) =>
    part.isChanged ? (
      <Change key={index} className={styles.changed}>
        <VisuallyHidden>[{said}: </VisuallyHidden>
        {part.text}
        <VisuallyHidden>]</VisuallyHidden>
      </Change>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}
