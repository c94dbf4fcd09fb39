import type { PublishingPage } from '#shared/publishing/publishing.ts';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { isCivilDate } from '#shared/calendar/civil-date.ts';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import styles from './publishing.module.css';

type PaperDay = PublishingPage['compliance']['papers'][number];

const columns: readonly TableColumn<PaperDay>[] = [
  { id: 'title', head: 'Paper', text: ({ title }) => title, isName: true },
  {
    id: 'publishedOn',
    head: 'First public',
    text: ({ publishedOn }) =>
      publishedOn !== null && isCivilDate(publishedOn) ? formatShortDay(publishedOn) : 'Not yet',
    width: '9rem',
  },
  {
    id: 'clearDays',
    head: 'Clear days',
    text: ({ clearDays }) => (clearDays === null ? '' : String(clearDays)),
    cell: (paper) => (
      <Mark tone={paper.publishedOn === null ? 'todo' : paper.inTime ? 'good' : 'bad'}>
        {paper.publishedOn === null
          ? 'Not published'
          : `${String(paper.clearDays ?? 0)} clear days`}
      </Mark>
    ),
    width: '10rem',
  },
];

/** Clear days of the agenda and of each paper, judged on the first day it was public. */
export function PaperDays({ compliance }: Pick<PublishingPage, 'compliance'>) {
  const { state, sentence, papers } = compliance;
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="paper-days">
      <SectionHead id="paper-days" title="Clear days of each paper" />
      {state === 'not_published' ? null : (
        <p className={styles.complies}>
          <Mark tone={state === 'compliant' ? 'good' : 'bad'}>{sentence}</Mark>
        </p>
      )}
      <Table
        caption="The agenda and its papers"
        columns={columns}
        rows={papers}
        idOf={({ paperId }) => paperId ?? 'agenda'}
      />
    </section>
  );
}
