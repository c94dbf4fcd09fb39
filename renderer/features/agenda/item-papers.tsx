import { Link } from '@tanstack/react-router';
import type { AgendaLine, AgendaPage } from '#shared/agenda/agenda-view.ts';
import { Mark } from '../../ui/mark.tsx';
import styles from './agenda.module.css';

interface ItemPapersProps {
  line: AgendaLine;
  page: AgendaPage;
}

/** The papers of the item; they are looked after on their own tab. */
export function ItemPapers({ line, page }: ItemPapersProps) {
  const [, , body = '', date = ''] = page.head.path.split('/');
  return (
    <section aria-labelledby="item-papers">
      <div className={styles.head}>
        <h3 id="item-papers">Papers</h3>
        <Link
          to="/meetings/$body/$date/papers"
          params={{ body, date }}
          search={{ item: line.item.id }}
        >
          {line.papers.length === 0 ? 'Add a paper' : 'Attach'}
        </Link>
      </div>
      {line.papers.length === 0 ? <p className={styles.small}>No paper.</p> : null}
      {line.papers.map(({ paper, version, status, publicStatus }) => (
        <div key={paper.id} className={styles.paper}>
          <span>
            {paper.title}{' '}
            <span className={styles.small}>
              {[publicStatus.words.toLowerCase(), pagesWords(version?.pages ?? null)]
                .filter((words) => words !== '')
                .join(', ')}
            </span>
          </span>
          <Mark tone={status.tone}>{status.words}</Mark>
        </div>
      ))}
    </section>
  );
}

function pagesWords(pages: number | null): string {
  if (pages === null) return '';
  return pages === 1 ? '1 page' : `${String(pages)} pages`;
}
