import { IconDeviceFloppy, IconDeviceLaptop, IconLock } from '@tabler/icons-react';
import { ClearDays, type DayCell } from '../../ui/clear-days.tsx';
import styles from './start.module.css';

const sentence =
  'Publish on Wednesday 18, meet on Thursday 26. The day you publish, the day you meet, weekends and bank holidays are never counted.';

/** The rule that the program is named after, as days that can be counted, and three promises. */
export function RulePicture() {
  return (
    <section className={styles.rule} aria-label="The rule">
      <ClearDays days={days} sentence={sentence} bracket="5 clear working days" />
      <p className={styles.ruleWords}>{sentence}</p>
      <ul className={styles.promises}>
        {promises.map(({ icon: Icon, words }) => (
          <li key={words}>
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

const promises = [
  {
    icon: IconDeviceLaptop,
    words: 'No account and no internet. Your records stay on this computer.',
  },
  { icon: IconLock, words: 'One folder for each workspace, locked with your passphrase.' },
  { icon: IconDeviceFloppy, words: 'A backup is opened and checked before it is called one.' },
];

const days: DayCell[] = [
  day(18, 'Wed', { kind: 'publish', label: 'Publish by' }),
  day(19, 'Thu', { count: 1 }),
  day(20, 'Fri', { count: 2 }),
  day(21, 'Sat', { kind: 'weekend' }),
  day(22, 'Sun', { kind: 'weekend' }),
  day(23, 'Mon', { count: 3 }),
  day(24, 'Tue', { count: 4 }),
  day(25, 'Wed', { count: 5 }),
  day(26, 'Thu', { kind: 'meeting', label: 'Meeting' }),
];

function day(dayOfMonth: number, weekday: string, more: Partial<DayCell>): DayCell {
  const date = `2026-11-${String(dayOfMonth)}`;
  return {
    date,
    weekday,
    dayOfMonth,
    kind: 'counted',
    count: null,
    label: '',
    isToday: false,
    ...more,
  };
}
