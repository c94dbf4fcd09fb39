import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { announce } from './live-regions.tsx';
import styles from './toast.module.css';

interface UndoToast {
  /** `Item 12 moved to 11`. */
  sentence: string;
  onUndo: () => void | Promise<void>;
}

/** Says what was done and offers to take it back for 10 s; the time stands still while it is hovered or focused. */
export function showUndo({ sentence, onUndo }: UndoToast): void {
  const id = notifications.show({
    ...look,
    message: (
      <span className={styles.line}>
        <span>{sentence}</span>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            notifications.hide(id);
            void onUndo();
          }}
        >
          Undo
        </Button>
      </span>
    ),
  });
  announce(`${sentence}. Ctrl Z takes it back.`);
}

/** Says one thing that was done. What went wrong belongs beside what it is about, not here. */
export function showToast(sentence: string): void {
  notifications.show({ ...look, message: sentence });
  announce(sentence);
}

/** The live region speaks, so that the toast itself is not read a second time. */
const look = {
  role: 'group',
  'aria-label': 'Just done',
  withBorder: true,
  withCloseButton: true,
  closeButtonProps: { 'aria-label': 'Close this message' },
  classNames: {
    root: styles.toast ?? '',
    description: styles.words ?? '',
    closeButton: styles.close ?? '',
  },
} as const;
