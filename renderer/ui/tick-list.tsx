import { IconCheck, IconX } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import styles from './tick-list.module.css';

interface TickListProps {
  label: string;
  parts: readonly { text: string; met: boolean }[];
}

/** The parts of a rule, each ticked or crossed: sign and word, so that colour is never alone. */
export function TickList({ label, parts }: TickListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {parts.map(({ text, met }) => {
        const Icon = met ? IconCheck : IconX;
        return (
          <li key={text} className={styles.part} data-met={met}>
            <Icon className={styles.icon} size={16} stroke={2.2} aria-hidden="true" />
            <span>
              {text}
              <VisuallyHidden>{met ? ': met' : ': not met'}</VisuallyHidden>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
