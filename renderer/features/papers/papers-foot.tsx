import { KeyHints } from '../../ui/kbd.tsx';
import styles from './papers.module.css';

/** How many papers are in, and the keys of the list. */
export function PapersFoot({ sentence }: { sentence: string }) {
  const [first = '', ...rest] = sentence.split(/(?<=\.)\s/);
  return (
    <>
      <p className={styles.foot}>
        <strong>{first}</strong> {rest.join(' ')}
      </p>
      <KeyHints
        hints={[
          { keys: ['ArrowUp', 'ArrowDown'], does: 'select' },
          { keys: ['Enter'], does: 'open' },
          { keys: ['N'], does: 'new paper' },
          { keys: ['?'], does: 'all shortcuts' },
        ]}
      />
    </>
  );
}
