import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { nextRow } from './list-keys.ts';
import { announce } from './announce.ts';
import { isTextField } from './shortcuts.ts';
import type { TableProps } from './table.tsx';
import { tsv } from './tsv.ts';

export interface Ticking {
  all: 'none' | 'some' | 'all';
  toggleAll: () => void;
}

export interface TableKeys<Row> {
  /** Rows can be chosen, opened or ticked, so the table takes part in the keyboard. */
  isGrid: boolean;
  current: number;
  setCurrent: (index: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  onClick: (event: MouseEvent, row: Row, index: number) => void;
  onOpen: ((row: Row) => void) | undefined;
  ticking: Ticking & { toggle: (row: Row) => void };
}

interface TableKeysInput<Row extends object> extends TableProps<Row> {
  /** The rows in the order of the screen. */
  shown: readonly Row[];
  scrollTo: (index: number) => void;
}

/** The keys and clicks of a table: which row is current, and what is done to it. */
export function useTableKeys<Row extends object>(input: TableKeysInput<Row>): TableKeys<Row> {
  const { shown, columns, idOf, onSelect, onOpen, ticked, onTick, selectedId } = input;
  const [wanted, setCurrent] = useState<number | null>(null);
  const selectedAt = shown.findIndex((row) => idOf(row) === selectedId);
  const current = Math.min(wanted ?? Math.max(0, selectedAt), Math.max(0, shown.length - 1));
  const isGrid = onSelect !== undefined || onOpen !== undefined || onTick !== undefined;

  const goTo = (index: number, region: HTMLTableElement) => {
    setCurrent(index);
    input.scrollTo(index);
    const row = shown[index];
    if (row !== undefined) onSelect?.(row);
    // A row that was out of sight is drawn first.
    requestAnimationFrame(() =>
      region.querySelector<HTMLElement>(`tr[data-row="${index}"]`)?.focus(),
    );
  };

  const toggle = (row: Row) => {
    if (ticked === undefined || onTick === undefined) return;
    const next = new Set(ticked);
    if (!next.delete(idOf(row))) next.add(idOf(row));
    onTick(next);
    announce(`${next.size} of ${shown.length} rows ticked`);
  };

  const copy = () => {
    const chosen = shown.filter((row) => ticked?.has(idOf(row)) === true);
    const rows = chosen.length > 0 ? chosen : shown.slice(current, current + 1);
    const cells = rows.map((row) => columns.map(({ text }) => text(row)));
    navigator.clipboard.writeText(tsv(cells)).then(
      () => announce(rows.length === 1 ? 'Row copied' : `${rows.length} rows copied`),
      () => announce('Not copied: this window may not use the clipboard.', 'assertive'),
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { target, currentTarget, key } = event;
    if (!isGrid || isTextField(target) || !(target instanceof HTMLElement)) return;
    const isOnRow = target.matches('tr[data-row]');
    const row = shown[current];
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const next = isPlain && !event.shiftKey ? nextRow(key, current, shown.length) : null;
    if (next !== null && (isOnRow || target.closest('tr[data-row]') !== null)) {
      event.preventDefault();
      goTo(next, currentTarget);
    } else if (isOnRow && row !== undefined && key === 'Enter' && isPlain) {
      event.preventDefault();
      (onOpen ?? onSelect)?.(row);
    } else if (isOnRow && row !== undefined && key === ' ' && isPlain) {
      event.preventDefault();
      if (onTick === undefined) onSelect?.(row);
      else toggle(row);
    } else if (key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && hasNoSelection()) {
      event.preventDefault();
      copy();
    }
  };

  return {
    isGrid,
    current,
    setCurrent,
    onKeyDown,
    onOpen,
    onClick: (event, row, index) => {
      if (event.target instanceof Element && event.target.closest('a, button, input, label'))
        return;
      setCurrent(index);
      onSelect?.(row);
    },
    ticking: {
      toggle,
      all: tickedAll(ticked?.size ?? 0, shown.length),
      toggleAll: () =>
        onTick?.(ticked?.size === shown.length ? new Set() : new Set(shown.map(idOf))),
    },
  };
}

function tickedAll(ticked: number, count: number): Ticking['all'] {
  if (ticked === 0) return 'none';
  return ticked >= count ? 'all' : 'some';
}

function hasNoSelection(): boolean {
  return (window.getSelection()?.toString() ?? '') === '';
}
