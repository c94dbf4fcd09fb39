import { useEffect, useState, type PointerEvent } from 'react';
import { findPlace, moveBefore, type ReorderGroup, type ReorderMove } from './reorder-model.ts';

/** The row over which something is held, and on which side of it it would land. */
export interface Drop {
  id: string;
  edge: 'before' | 'after';
}

/** Dragging rows by a handle, with mouse, pen or finger. Esc lets go without moving. */
export function useDragReorder(
  groups: readonly ReorderGroup[],
  perform: (move: ReorderMove | null) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const stop = () => {
    setDragged(null);
    setDrop(null);
  };

  useEffect(() => {
    if (dragged === null) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [dragged]);

  return {
    drop,
    handleProps: (id: string) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(id);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (dragged === id) setDrop(dropAt(event, id));
      },
      onPointerUp: () => {
        if (dragged !== id) return;
        if (drop !== null) perform(moveOf(groups, id, drop));
        stop();
      },
      onPointerCancel: stop,
    }),
  };
}

function dropAt(event: PointerEvent, dragged: string): Drop | null {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  const row = under?.closest<HTMLElement>('[data-reorder-id]');
  const id = row?.dataset.reorderId;
  if (row === undefined || row === null || id === undefined || id === dragged) return null;
  const { top, height } = row.getBoundingClientRect();
  return { id, edge: event.clientY < top + height / 2 ? 'before' : 'after' };
}

function moveOf(groups: readonly ReorderGroup[], id: string, drop: Drop): ReorderMove | null {
  const place = findPlace(groups, drop.id);
  const group = place === undefined ? undefined : groups[place.groupIndex];
  if (place === undefined || group === undefined) return null;
  const others = group.items.filter((item) => item.id !== id);
  const at = others.findIndex((item) => item.id === drop.id);
  const before = drop.edge === 'before' ? drop.id : (others[at + 1]?.id ?? null);
  return moveBefore(groups, id, { group: group.id, before });
}
