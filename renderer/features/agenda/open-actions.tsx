import { Link } from '@tanstack/react-router';
import type { AgendaPage } from '#shared/agenda/agenda-view.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './agenda.module.css';

/** What earlier meetings asked for and nobody has closed: it comes back until it is (S-105). */
export function OpenActions({ page }: { page: AgendaPage }) {
  const { openActions, head } = page;
  return (
    <section aria-labelledby="open-actions">
      <div className={styles.head}>
        <h3 id="open-actions">Open actions</h3>
        <Link to="/actions" search={{ body: head.body.slug, show: 'actions' }}>
          Open the register
        </Link>
      </div>
      {openActions.length === 0 ? <p className={styles.small}>No action is open.</p> : null}
      {openActions.map(({ action, ownerWords, status }) => (
        <div key={action.id} className={styles.paper}>
          <span>
            <Link to="/actions" search={{ show: 'actions', action: action.id }}>
              {action.ref}
            </Link>{' '}
            {action.words} <span className={styles.small}>{ownerWords}</span>
          </span>
          <Mark tone={status.tone}>{status.words}</Mark>
        </div>
      ))}
    </section>
  );
}
