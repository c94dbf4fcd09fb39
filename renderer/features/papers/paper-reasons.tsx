import type { PaperView } from '#shared/papers/paper-view.ts';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './papers.module.css';

/** The reasons that the public will read with a paper that is late, to follow or withdrawn. */
export function PaperReasons({ paper }: { paper: PaperView['paper'] }) {
  const reasons = reasonsOf(paper).filter(({ text }) => text.trim() !== '');
  if (reasons.length === 0) return null;
  return (
    <section aria-label="Reasons" className={styles.reasons}>
      {reasons.map(({ name, text }) => (
        <div key={name}>
          <p className={styles.small}>{name}</p>
          <RecordText>{text}</RecordText>
        </div>
      ))}
    </section>
  );
}

function reasonsOf(paper: PaperView['paper']): { name: string; text: string }[] {
  switch (paper.state) {
    case 'withdrawn':
      return [{ name: 'Why it is withdrawn', text: paper.withdrawnReason }];
    case 'to_follow':
    case 'late':
      return [
        { name: 'Why it is late', text: paper.reasonLate },
        { name: 'Why it cannot wait for the next meeting', text: paper.reasonUrgent },
      ];
    case 'expected':
    case 'received':
      return [];
  }
}
