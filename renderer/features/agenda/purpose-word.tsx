import { IconEye, IconGavel, IconMessages } from '@tabler/icons-react';
import type { Purpose } from '#shared/agenda/agenda-item.ts';
import styles from './agenda-table.module.css';

export const purposeWords: Record<Purpose, string> = {
  decide: 'Decide',
  discuss: 'Discuss',
  note: 'Note',
};

const icons = { decide: IconGavel, discuss: IconMessages, note: IconEye };

/** What the meeting is to do with the item: icon and word; decisions stand out. */
export function PurposeWord({ purpose }: { purpose: Purpose }) {
  const Icon = icons[purpose];
  return (
    <span className={styles.purpose} data-purpose={purpose}>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      {purposeWords[purpose]}
    </span>
  );
}
