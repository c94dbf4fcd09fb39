import { Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useShortcutListener } from '../../ui/shortcuts.ts';
import { Palette } from '../palette/palette.tsx';
import { useAppServices } from '../services.ts';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { Navigation } from './navigation.tsx';
import { ShortcutDialog } from './shortcut-dialog.tsx';
import { TitleBar } from './title-bar.tsx';
import { useFrameShortcuts } from './use-frame-shortcuts.ts';
import { useRail } from './use-rail.ts';
import { useRouteFocus } from './use-route-focus.ts';
import styles from './window-frame.module.css';

/** The window: title bar, navigation and the white sheet that every screen is drawn on. */
export function WindowFrame() {
  const { workspace } = useAppServices();
  const alone = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.withoutNavigation === true),
  });
  useFirstRun(workspace === null && !alone);
  const withNavigation = workspace !== null && !alone;
  const isRail = useRail();
  useShortcutListener();
  useFrameShortcuts(withNavigation);
  useRouteFocus();
  useUnsavedGuard();
  return (
    <div
      className={styles.window}
      data-navigation={withNavigation ? (isRail ? 'rail' : 'wide') : 'none'}
    >
      <a className={styles.skip} href="#sheet">
        Skip to the page
      </a>
      <TitleBar withNavigation={withNavigation} isRail={isRail} />
      {withNavigation ? <Navigation isRail={isRail} /> : null}
      <main
        id="sheet"
        tabIndex={-1}
        data-pane="Page"
        className={classNames(styles.sheet, !withNavigation && styles.sheetAlone)}
      >
        <Outlet />
      </main>
      <ShortcutDialog />
      {withNavigation ? <Palette /> : null}
    </div>
  );
}

/** Without a workspace there is only the first screen. */
function useFirstRun(isNeeded: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (isNeeded) void navigate({ to: '/start', replace: true });
  }, [isNeeded, navigate]);
}
