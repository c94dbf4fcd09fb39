import { ActionIcon, Drawer } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useInertBackground } from './inert-background.ts';
import styles from './inspector.module.css';
import { useNarrow } from './use-narrow.ts';

interface InspectorProps {
  /** Said by F6: `Item 12`. */
  label: string;
  /** A quiet line over the title: `Item 12 of 12`. */
  kicker?: ReactNode;
  title: ReactNode;
  /** At the right of the head: a menu of what else can be done. */
  menu?: ReactNode;
  /** Buttons that are always in sight. */
  foot?: ReactNode;
  /** Given, there is a Close button; needed for the overlay on narrow windows. */
  onClose?: () => void;
  children: ReactNode;
}

/** The details of the selected thing: a pane at the right, or an overlay below 1200 px. */
export function Inspector(props: InspectorProps) {
  const isOverlay = useNarrow(1200);
  const { label, onClose } = props;
  const isDrawer = isOverlay && onClose !== undefined;
  useInertBackground(isDrawer);
  if (isDrawer) {
    return (
      <Drawer.Root opened onClose={onClose} size="22.75rem" position="right">
        <Drawer.Overlay />
        <Drawer.Content aria-label={label} classNames={{ content: styles.drawer ?? '' }}>
          <InspectorParts {...props} />
        </Drawer.Content>
      </Drawer.Root>
    );
  }
  return (
    <aside className={styles.pane} aria-label={label} data-pane={label}>
      <InspectorParts {...props} />
    </aside>
  );
}

function InspectorParts({ kicker, title, menu, foot, onClose, children }: InspectorProps) {
  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <div className={styles.words}>
            {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
            <h2 className={styles.title}>{title}</h2>
          </div>
          {menu}
          {onClose === undefined ? null : (
            <ActionIcon aria-label="Close" onClick={onClose}>
              <IconX size={18} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          )}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </>
  );
}
