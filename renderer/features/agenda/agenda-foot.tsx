import type { Agenda } from '#shared/agenda/agenda-view.ts';
import { KeyHints } from '../../ui/kbd.tsx';
import { Mark } from '../../ui/mark.tsx';
import styles from './agenda.module.css';

/** The time that the business takes, and the keys of the list. */
export function AgendaFoot({ agenda }: { agenda: Agenda }) {
  const [used = '', ...rest] = agenda.clockWords.split(/(?<=\.)\s/);
  return (
    <>
      <p className={styles.clock}>
        <strong>{used}</strong> {rest.join(' ')}{' '}
        {agenda.overrunWords === null ? null : <Mark tone="warn">{agenda.overrunWords}</Mark>}
      </p>
      <KeyHints
        hints={[
          { keys: ['ArrowUp', 'ArrowDown'], does: 'select' },
          { keys: ['Alt+ArrowUp', 'ArrowDown'], does: 'move' },
          { keys: ['Enter'], does: 'edit' },
          { keys: ['N'], does: 'new item' },
          { keys: ['?'], does: 'all shortcuts' },
        ]}
      />
    </>
  );
}
