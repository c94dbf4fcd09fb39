import { useShortcuts } from '../../ui/shortcuts.ts';
import type { LiveTools } from './live-screen.tsx';
import { focusRoomFilter } from './pane-focus.ts';

/** The keys of the live minutes; the editor handles its own, which are listed here for the help. */
export function useLiveShortcuts({ live, steps, phase, roomPane, ask }: LiveTools): void {
  const toRoom = () => {
    roomPane.open();
    focusRoomFilter();
  };
  useShortcuts('Minutes', [
    ...(phase.isWritable
      ? [
          { keys: '/', name: 'Insert at the start of a line' },
          {
            keys: 'Ctrl+Enter',
            name: 'Finish the item and go to the next',
            run: () => live.follow({ kind: 'next', finish: true }),
          },
          {
            keys: 'Ctrl+ArrowUp',
            name: 'Previous item',
            run: () => live.follow({ kind: 'previous' }),
          },
          {
            keys: 'Ctrl+ArrowDown',
            name: 'Next item, without finishing',
            run: () => live.follow({ kind: 'next', finish: false }),
          },
          { keys: 'Ctrl+.', name: 'Find somebody in the room', run: toRoom },
          { keys: 'Ctrl+Shift+T', name: 'Stamp the time' },
          { keys: 'Ctrl+S', name: 'Keep a version', run: steps.keepVersion },
        ]
      : []),
    ...(phase.kind === 'roll_call' && phase.whyNot === null
      ? [
          {
            keys: 'Ctrl+Enter',
            name: 'Open the meeting',
            run: () => ask({ kind: 'start' }),
          },
        ]
      : []),
  ]);
}
