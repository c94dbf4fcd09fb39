import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './agenda.module.css';

/** Exactly the words that the public agenda will print for the item. */
export function PublicWordsBox({ line }: { line: AgendaLine }) {
  const { number, title, restriction, ground, reason } = line.publicWords;
  return (
    <div className={styles.say} role="group" aria-label="The public agenda will say">
      <p className={styles.small}>The public agenda will say</p>
      <RecordText>
        <strong>{number}.</strong> {title}
        {restriction === null ? null : (
          <>
            {/\W$/.test(title) ? ' ' : '. '}
            <em>{restriction}.</em>
          </>
        )}
        {ground === null ? null : ` ${ground}`}
        {reason === null ? null : ` ${reason}`}
      </RecordText>
    </div>
  );
}
