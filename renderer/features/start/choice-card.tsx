import { IconArrowRight, type TablerIcon } from '@tabler/icons-react';
import styles from './start.module.css';

interface ChoiceCardProps {
  icon: TablerIcon;
  title: string;
  detail: string;
  onChoose: () => void;
  busy?: boolean;
}

/** One of the three ways to begin. */
export function ChoiceCard({ icon: Icon, title, detail, onChoose, busy = false }: ChoiceCardProps) {
  return (
    <button type="button" className={styles.card} onClick={onChoose} aria-disabled={busy}>
      <Icon className={styles.cardIcon} size={22} stroke={1.6} aria-hidden="true" />
      <span className={styles.cardWords}>
        <span className={styles.cardTitle}>{title}</span>
        <span className={styles.cardDetail}>{detail}</span>
      </span>
      <IconArrowRight className={styles.cardArrow} size={20} stroke={1.6} aria-hidden="true" />
    </button>
  );
}
