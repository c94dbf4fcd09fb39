import { IconLock, IconNote } from '@tabler/icons-react';
import type { NodeViewProps } from '@tiptap/react';
import { BlockFrame } from './block-frame.tsx';
import styles from './blocks.module.css';

/** The officer's own note: in no output. */
export function NoteView(view: NodeViewProps) {
  return (
    <BlockFrame
      view={view}
      className={styles.note}
      icon={<IconNote size={17} stroke={1.6} />}
      name="Your note, never printed"
      title={
        <>
          <span className={styles.quietTitle}>Your note</span>
          <span className={styles.never}>Never printed</span>
        </>
      }
    />
  );
}

/** A confidential passage: plum, and kept out of every public file. */
export function PrivateView(view: NodeViewProps) {
  return (
    <BlockFrame
      view={view}
      className={styles.private}
      icon={<IconLock size={17} stroke={1.6} />}
      name="Not for publication"
      title={
        <>
          <span className={styles.privateTitle}>Not for publication</span>
          <span className={styles.never}>Kept out of every public file</span>
        </>
      }
    />
  );
}
