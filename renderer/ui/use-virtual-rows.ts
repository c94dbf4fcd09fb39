import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Up to this many rows are all drawn: find-in-page and printing then see everything. */
export const mostDrawnRows = 200;

interface VirtualRows {
  isOn: boolean;
  /** The rows to draw, from this to before that. */
  from: number;
  to: number;
  /** Height of what is left out above and below, in pixels. */
  before: number;
  after: number;
  measure: (element: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Which rows of a long table are in sight. */
export function useVirtualRows(region: RefObject<HTMLElement | null>, count: number): VirtualRows {
  const isOn = count > mostDrawnRows;
  // eslint-disable-next-line react-hooks/incompatible-library -- it re-renders us by itself on scroll
  const virtualizer = useVirtualizer({
    count,
    enabled: isOn,
    getScrollElement: () => region.current,
    estimateSize: () => 39,
    overscan: 12,
  });
  const drawn = virtualizer.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!isOn || first === undefined || last === undefined) {
    return {
      isOn,
      from: 0,
      to: isOn ? 0 : count,
      before: 0,
      after: 0,
      measure: () => undefined,
      scrollTo: () => undefined,
    };
  }
  return {
    isOn,
    from: first.index,
    to: last.index + 1,
    before: first.start,
    after: virtualizer.getTotalSize() - last.end,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
