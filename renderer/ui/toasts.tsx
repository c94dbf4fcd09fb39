import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from './store.ts';
import { hideToast, toastList, type Toast } from './toast-list.ts';
import styles from './toasts.module.css';

/** How long a toast stays while nobody looks at it, in milliseconds. Ctrl Z works for longer. */
const stay = 10_000;

/** The messages at the foot of the window. The live regions speak them; these are for the eye and hand. */
export function Toasts() {
  const toasts = useStore(toastList);
  if (toasts.length === 0) return null;
  return (
    <section className={styles.list} aria-label="Messages" data-pane="Messages">
      {toasts.map((toast) => (
        <ToastBar key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastBar({ toast }: { toast: Toast }) {
  const { id, sentence, onUndo } = toast;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => hideToast(id), stay);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  const undo = () => {
    hideToast(id);
    void onUndo?.();
  };
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.words}>{sentence}</p>
      {onUndo === null ? null : (
        <Button variant="default" size="compact-sm" onClick={undo}>
          Undo
        </Button>
      )}
      <ActionIcon className={styles.close ?? ''} aria-label="Close" onClick={() => hideToast(id)}>
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
