import { Modal } from '@mantine/core';
import { useCallback, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { useInertBackground } from './inert-background.ts';

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** One line under the title: what it is about. */
  summary?: ReactNode;
  children: ReactNode;
  /** The buttons, the main one first. */
  actions?: ReactNode;
  /** A quiet word beside the buttons. */
  note?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** Clicking beside the dialog closes it; off while something typed would be lost. */
  closesOnOutsideClick?: boolean;
}

const widths = { small: '30rem', medium: '40rem', large: '54rem' };

/** A dialog: at most one deep, Esc closes it and the focus returns to what opened it. */
export function Dialog(props: DialogProps) {
  const { opened, onClose, title, summary, children, actions, note, size = 'small' } = props;
  useInertBackground(opened);
  const content = useRef<HTMLDivElement>(null);
  // Before Mantine looks for what gets the focus: after it, the two would race each other.
  const onContent = useCallback((element: HTMLDivElement | null) => {
    content.current = element;
    markFirstField(element);
  }, []);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={widths[size]}
      yOffset="12vh"
      closeOnClickOutside={props.closesOnOutsideClick ?? false}
      onEnterTransitionEnd={() => {
        focusFirstField(content.current);
      }}
    >
      <div ref={onContent}>
        {summary === undefined ? null : <p className={styles.summary}>{summary}</p>}
        {children}
        {actions === undefined ? null : (
          <div className={styles.foot}>
            <div className={styles.actions}>{actions}</div>
            {note === undefined ? null : <p className={styles.note}>{note}</p>}
          </div>
        )}
      </div>
    </Modal>
  );
}

/** A form is for filling in: the focus goes to its first field, not to the Close button. */
function markFirstField(content: HTMLElement | null): void {
  if (content === null || content.querySelector('[data-autofocus]') !== null) return;
  content.querySelector('[data-field]:not(:disabled)')?.setAttribute('data-autofocus', 'true');
}

/** The same for fields that were drawn later than the dialog. */
function focusFirstField(content: HTMLElement | null): void {
  if (content === null || content.contains(document.activeElement)) return;
  content.querySelector<HTMLElement>('[data-field]:not(:disabled)')?.focus();
}
