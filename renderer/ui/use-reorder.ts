import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { announce } from './announce.ts';
import {
  edgeMove,
  moveSentence,
  reorderKey,
  stepMove,
  type ReorderGroup,
  type ReorderMove,
} from './reorder-model.ts';
import { isTextField } from './shortcuts.ts';
import { useDragReorder } from './use-drag-reorder.ts';

interface UseReorder {
  groups: readonly ReorderGroup[];
  /** Shows the move at once and saves it; one undo step. */
  onMove: (move: ReorderMove) => void;
  /** Added to the announcement: `starts 4:05pm`. */
  describe?: (move: ReorderMove) => string;
  /** A row that may not move, as in a published agenda: the sentence that says why. */
  whyFixed?: (id: string) => string | null;
}

/**
 * Reordering rows by Alt with arrows, Home and End, by `M` for a choice of places, by buttons and
 * by dragging the handle. Spread `rowProps(id)` on the row, which must be focusable, and
 * `handleProps(id)` on `DragHandle`; mount `MoveToDialog` with `choosing`.
 */
export function useReorder({ groups, onMove, describe, whyFixed }: UseReorder) {
  const [choosing, setChoosing] = useState<string | null>(null);
  const moved = useRef<string | null>(null);

  const perform = (move: ReorderMove | null) => {
    if (move === null) return;
    const fixed = whyFixed?.(move.id) ?? null;
    if (fixed !== null) {
      announce(fixed, 'assertive');
      return;
    }
    moved.current = move.id;
    onMove(move);
    const more = describe?.(move);
    announce(`${moveSentence(groups, move)}${more === undefined ? '' : `, ${more}`}`);
  };
  const drag = useDragReorder(groups, perform);

  // A row that React takes out and puts back elsewhere loses the focus; it gets it back here.
  useEffect(() => {
    const id = moved.current;
    if (id === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-reorder-id="${CSS.escape(id)}"]`)?.focus();
  }, [groups]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, id: string) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    const asked = reorderKey(event.nativeEvent);
    if (asked === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (asked === 'choose') setChoosing(id);
    else if (asked === 'up' || asked === 'down') perform(stepMove(groups, id, asked));
    else perform(edgeMove(groups, id, asked));
  };

  return {
    rowProps: (id: string) => ({
      'data-reorder-id': id,
      'data-drop': drag.drop?.id === id ? drag.drop.edge : undefined,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKeyDown(event, id),
    }),
    handleProps: drag.handleProps,
    canStep: (id: string, step: 'up' | 'down') => stepMove(groups, id, step) !== null,
    step: (id: string, step: 'up' | 'down') => perform(stepMove(groups, id, step)),
    /** The row whose new place is being chosen, for `MoveToDialog`. */
    choosing,
    choose: setChoosing,
    perform,
  };
}
