import type { MinutesComparison } from '#shared/minutes/minutes-view.ts';
import { ChangedWords } from '../../ui/changed-words.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { wordDiff } from '../../ui/word-diff.ts';
import styles from './minutes-record.module.css';

interface ComparedEntryProps {
  entry: MinutesComparison['entries'][number];
  /** What the two sides are, in words. */
  words: Pick<MinutesComparison, 'before' | 'after'>;
}

/** One item in both texts. */
export function ComparedEntry({ entry, words }: ComparedEntryProps) {
  const { mine: before, theirs: after } = wordDiff(entry.before, entry.after);
  return (
    <section className={styles.entry} aria-label={entry.heading}>
      <h3>{entry.heading}</h3>
      <div className={styles.sides}>
        <section aria-label={`${entry.heading}: ${words.before}`} className={styles.side}>
          <RecordText>
            <ChangedWords parts={before} said="taken out" />
          </RecordText>
        </section>
        <section aria-label={`${entry.heading}: ${words.after}`} className={styles.side}>
          <RecordText>
            <ChangedWords parts={after} said="added" />
          </RecordText>
        </section>
      </div>
    </section>
  );
}
