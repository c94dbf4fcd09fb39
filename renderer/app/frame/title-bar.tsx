import { VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Kbd } from '../../ui/kbd.tsx';
import { openPalette } from '../palette/palette-state.ts';
import { useAppServices } from '../services.ts';
import { BrandSign } from '../../ui/brand-sign.tsx';
import { SaveIndicator } from './save-indicator.tsx';
import { TaskBar } from './task-bar.tsx';
import styles from './title-bar.module.css';
import { WorkspaceMenu } from './workspace-menu.tsx';

interface TitleBarProps {
  withNavigation: boolean;
  isRail: boolean;
}

/** 44 px at the top: where you are, search, and whether everything is saved. Drags the window. */
export function TitleBar({ withNavigation, isRail }: TitleBarProps) {
  const { workspace } = useAppServices();
  const isShort = withNavigation && isRail;
  return (
    <header className={styles.bar} data-pane="Title bar" data-rail={isShort}>
      <div className={styles.brand}>
        <BrandSign />
        {isShort ? <VisuallyHidden>Clear Days</VisuallyHidden> : <span>Clear Days</span>}
      </div>
      {workspace === null || !withNavigation ? null : (
        <>
          <WorkspaceMenu />
          <button
            type="button"
            className={styles.search}
            aria-haspopup="dialog"
            aria-keyshortcuts="Control+K"
            onClick={openPalette}
          >
            <IconSearch size={16} stroke={1.6} aria-hidden="true" />
            <span className={styles.searchWords}>Search or go to</span>
            <span aria-hidden="true" className={styles.searchKeys}>
              <Kbd keys="Ctrl+K" />
            </span>
          </button>
          <SaveIndicator />
        </>
      )}
      <TaskBar />
    </header>
  );
}
