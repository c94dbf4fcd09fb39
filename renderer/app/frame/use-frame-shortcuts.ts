import { useNavigate } from '@tanstack/react-router';
import { announce } from '../../ui/announce.ts';
import { setAppearance } from '../../ui/appearance.ts';
import { useShortcuts, type Shortcut } from '../../ui/shortcuts.ts';
import { openPalette } from '../palette/palette-state.ts';
import { allPlaces } from '../places.ts';
import { useAppServices } from '../services.ts';
import { cyclePane } from './panes.ts';
import { saveNow } from './save-now.ts';
import { openShortcuts } from './shortcut-dialog.tsx';
import { useRail } from './use-rail.ts';

/** The keys that work on every screen (design/ui.md, section 6). */
export function useFrameShortcuts(withNavigation: boolean): void {
  const navigate = useNavigate();
  const services = useAppServices();
  const isRail = useRail();
  const say = (work: Promise<string>) => void work.then((sentence) => announce(sentence));
  const places = allPlaces.flatMap(({ name, to, keys }) =>
    keys === undefined ? [] : [{ keys, name, run: () => void navigate({ to }) }],
  );
  const shortcuts: Shortcut[] = [
    ...(withNavigation
      ? [
          { keys: 'Ctrl+K', name: 'Search and go to', run: openPalette },
          ...places,
          {
            keys: 'Ctrl+\\',
            name: 'Narrow or widen the navigation',
            run: () => setAppearance({ navigation: isRail ? 'wide' : 'rail' }),
          },
          { keys: 'Ctrl+S', name: 'Save now', run: () => void saveNow() },
          {
            keys: 'Ctrl+Z',
            name: 'Undo the last change',
            notInText: true,
            run: () => say(services.undo()),
          },
          {
            keys: 'Ctrl+Y',
            name: 'Do it again',
            notInText: true,
            run: () => say(services.redo()),
          },
        ]
      : []),
    { keys: 'F6', name: 'Next pane', run: () => cyclePane(1) },
    { keys: 'Shift+F6', name: 'Previous pane', run: () => cyclePane(-1) },
    { keys: 'Alt+ArrowLeft', name: 'Back', run: () => history.back() },
    { keys: 'Alt+ArrowRight', name: 'Forward', run: () => history.forward() },
    { keys: 'F1', name: 'Shortcuts for this screen', run: openShortcuts },
    { keys: '?', name: 'Shortcuts for this screen', notInText: true, run: openShortcuts },
  ];
  useShortcuts('Everywhere', shortcuts, { isWindow: true });
}
