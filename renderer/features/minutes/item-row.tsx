import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RunningItem } from '#shared/minutes/pace.rules.ts';
import type { MinuteItem } from '#shared/minutes/minutes-view.ts';
import { Shape } from '../../ui/shape.tsx';
import styles from './item-pane.module.css';

interface ItemRowProps {
  item: MinuteItem;
  isShown: boolean;
  running: RunningItem | null;
  /** Null before the meeting, when there is nothing to open. */
  onOpen: (() => void) | null;
}

/** One item: number, title, what was written under it, its minutes or its state. */
export function ItemRow({ item, isShown, running, onOpen }: ItemRowProps) {
  const { number, title, marks, allotted, entry, depth } = item;
  const state = entry?.state ?? null;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const content = (
    <>
      <span className={styles.number}>{number}</span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {running === null ? null : <Progress running={running} />}
        {marks === '' ? null : <span className={styles.marks}>{marks}</span>}
      </span>
      <span className={styles.end}>
        {state === null && allotted > 0 ? <span>{`${allotted} min`}</span> : null}
        <StateShape state={state} />
        {item.inPrivate || item.restricted ? (
          <span className={styles.private}>
            <Shape tone="exempt" size={0.8125} />
            <VisuallyHidden>, in private</VisuallyHidden>
          </span>
        ) : null}
      </span>
    </>
  );
  const look = { className: styles.row, 'data-state': state ?? 'to_come', 'data-depth': depth };
  if (onOpen === null) {
    return (
      <li>
        <div {...look}>{content}</div>
      </li>
    );
  }
  return (
    <li>
      <button
        {...look}
        ref={row}
        type="button"
        aria-current={isShown ? 'true' : undefined}
        tabIndex={isShown ? 0 : -1}
        onClick={onOpen}
      >
        {content}
      </button>
    </li>
  );
}

function StateShape({ state }: { state: 'open' | 'done' | 'deferred' | null }) {
  switch (state) {
    case 'done':
      return (
        <span className={styles.done}>
          <Shape tone="good" size={0.8125} />
          <VisuallyHidden>, finished</VisuallyHidden>
        </span>
      );
    case 'deferred':
      return (
        <span className={styles.deferred}>
          <Shape tone="neutral" size={0.8125} />
          <span>Deferred</span>
        </span>
      );
    case 'open':
      return (
        <span className={styles.open}>
          <Shape tone="progress" size={0.8125} />
          <VisuallyHidden>, open</VisuallyHidden>
        </span>
      );
    case null:
      return null;
  }
}

/** The minutes used of those allotted; said in words below, so that the bar is only a picture. */
function Progress({ running }: { running: RunningItem }) {
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${running.part * 100}%` }} />
      </span>
      <span className={styles.marks}>{running.sentence}</span>
    </>
  );
}
