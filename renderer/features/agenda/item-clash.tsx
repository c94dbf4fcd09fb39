import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { StaleVersion } from '#shared/errors.ts';
import { fieldWords } from '#shared/history/history-words.ts';
import { CompareDialog } from '../../ui/compare-dialog.tsx';
import type { Settlement } from './use-item-form.ts';

interface ItemClashProps {
  clash: StaleVersion | null;
  number: string;
  onSettle: (how: Settlement | null) => Promise<void>;
}

/** The same words of an item were changed in two places: both are shown, the person decides. */
export function ItemClash({ clash, number, onSettle }: ItemClashProps) {
  const settle = (how: Settlement | null) => () => void onSettle(how);
  const when =
    clash === null
      ? ''
      : `${formatShortDay(londonDate(clash.changedAt))} at ${formatTime(londonTime(clash.changedAt))}`;
  return (
    <CompareDialog
      opened={clash !== null}
      summary={`Item ${number}.`}
      mineHead="Yours"
      theirsHead={`${clash?.changedBy ?? ''}, ${when}`}
      clashes={(clash?.fields ?? []).map(({ field, mine, theirs }) => ({
        field: fieldWords(field),
        mine: mine ?? '',
        theirs: theirs ?? '',
      }))}
      onKeepMine={settle('mine')}
      onUseTheirs={settle('theirs')}
      onKeepBoth={settle('both')}
      onClose={settle(null)}
    />
  );
}
