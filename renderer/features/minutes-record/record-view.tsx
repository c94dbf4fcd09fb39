import { useState } from 'react';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import { Panes } from '../../ui/layout.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { ComparePane, type Compared } from './compare-pane.tsx';
import { NoMinutes } from './no-minutes.tsx';
import { RecordDialogs } from './record-dialogs.tsx';
import { TextPane } from './text-pane.tsx';
import { useRecordTools } from './use-minutes-record.ts';
import { WayPane } from './way-pane.tsx';

/** At the left the way of the minutes to the signed record, at the right their text. */
export function RecordView({ page }: { page: MinutesPage }) {
  const { tools, asked, problem } = useRecordTools(page);
  const [compared, setCompared] = useState<Compared | null>(null);
  const { minutes } = page;
  const canKeep = minutes !== null && !tools.isReadOnly;
  useShortcuts(
    'Minutes',
    canKeep
      ? [{ keys: 'Ctrl+S', name: 'Keep a version', run: () => tools.ask({ kind: 'keep' }) }]
      : [],
  );
  const { status, kind } = page.head.meeting;
  const takesPlace = kind === 'meeting' && status !== 'cancelled' && status !== 'postponed';
  if (minutes === null && !takesPlace) return <NoMinutes page={page} />;
  return (
    <Panes>
      <WayPane tools={tools} problem={problem} onCompare={setCompared} />
      {minutes === null ? (
        <NoMinutes page={page} />
      ) : compared === null ? (
        <TextPane page={page} />
      ) : (
        <ComparePane
          minutesId={minutes.id}
          versions={page.versions}
          compared={compared}
          onCompare={setCompared}
        />
      )}
      <RecordDialogs tools={tools} asked={asked} />
    </Panes>
  );
}
