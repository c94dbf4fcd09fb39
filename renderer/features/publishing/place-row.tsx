import { Checkbox } from '@mantine/core';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { WithdrawalPlace } from '#shared/publishing/withdrawal.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { useHandling } from './use-handling.ts';
import styles from './publishing.module.css';

/** One place of the checklist: ticked once it is clear, with who cleared it and when. */
export function PlaceRow({ place }: { place: WithdrawalPlace }) {
  const { clearPlace } = useHandling();
  const { clearedOn, clearedBy, note } = place;
  const isClear = clearedOn !== null;
  return (
    <li className={styles.place}>
      <Checkbox
        label={place.place}
        description={isClear ? `Clear since ${formatShortDay(clearedOn)}, ${clearedBy}` : undefined}
        checked={isClear}
        onChange={(event) => {
          const today = londonDate(new Date().toISOString());
          clearPlace.mutate({
            target: place,
            clearedOn: event.currentTarget.checked ? today : null,
            note,
          });
        }}
      />
      {clearPlace.error === null ? null : (
        <Banner tone="bad" title={failureSentence(clearPlace.error)} isAlert />
      )}
    </li>
  );
}
