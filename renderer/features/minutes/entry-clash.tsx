import { useState } from 'react';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { londonTime } from '#shared/calendar/london-time.ts';
import { plainText } from '#shared/minutes/document.rules.ts';
import { emptyDocument, MinuteDocument } from '#shared/minutes/minute-document.ts';
import { CompareDialog } from '../../ui/compare-dialog.tsx';
import { bothDocuments } from './both-documents.ts';
import type { LiveMinutes } from './use-live-minutes.ts';
import type { MinuteClash } from './use-minute-saving.ts';

interface EntryClashProps {
  live: LiveMinutes;
  clash: MinuteClash;
  onClose: () => void;
}

/** The same minute was written in two windows: both are shown, the officer decides, nothing is lost. */
export function EntryClash({ live, clash, onClose }: EntryClashProps) {
  const { itemId, stale } = clash;
  const { texts, saving, session } = live;
  const [mine] = useState(() => texts.load(itemId, '').document);
  const theirs = documentOf(stale.fields.find(({ field }) => field === 'document')?.theirs);
  const item = session.items.find((each) => each.itemId === itemId);
  const settle = (document: MinuteDocument) => () => {
    texts.settle(itemId, stale, document);
    saving.settled();
    const { caret } = texts.load(itemId, '');
    saving.type(itemId, { document, caret });
    void saving.flush();
    onClose();
  };
  return (
    <CompareDialog
      opened
      summary={`Item ${item?.number ?? ''}, ${item?.title ?? ''}.`}
      mineHead="Yours, just now"
      theirsHead={`${stale.changedBy === '' ? 'Another window' : stale.changedBy}, at ${formatTime(londonTime(stale.changedAt))}`}
      clashes={[{ field: 'Minute', mine: plainText(mine), theirs: plainText(theirs) }]}
      onKeepMine={settle(mine)}
      onUseTheirs={settle(theirs)}
      onKeepBoth={settle(bothDocuments(theirs, mine))}
      onClose={onClose}
    />
  );
}

/** The stored document, which the core sends as its text. */
function documentOf(stored: string | null | undefined): MinuteDocument {
  if (stored === null || stored === undefined || stored === '') return emptyDocument;
  const read = MinuteDocument.safeParse(JSON.parse(stored));
  return read.success ? read.data : emptyDocument;
}
