import type { KeyboardEvent, RefObject } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { announce } from '../../ui/announce.ts';
import { nextRow } from '../../ui/list-keys.ts';
import { reorderKey } from '../../ui/reorder-model.ts';
import { tsv } from '../../ui/tsv.ts';
import type { AgendaTools } from './agenda-tools.ts';
import { purposeWords } from './purpose-word.tsx';
import { focusItemForm } from './item-focus.ts';
import type { Step } from './use-moves.ts';

interface RowKeys {
  lines: readonly AgendaLine[];
  tools: AgendaTools;
  table: RefObject<HTMLTableElement | null>;
  onChoosePlace: (id: string) => void;
}

/** The keys, clicks and buttons of the rows. */
export function useRowKeys({ lines, tools, table, onChoosePlace }: RowKeys) {
  const { selection, moves } = tools;

  const goTo = (index: number) => {
    const id = lines[index]?.item.id;
    if (id === undefined) return;
    selection.goTo(id);
    table.current?.querySelector<HTMLElement>(`[data-reorder-id="${CSS.escape(id)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, line: AgendaLine) => {
    if (event.defaultPrevented) return;
    const step = reorderKey(event.nativeEvent);
    const isOnRow = event.target === event.currentTarget;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const at = lines.indexOf(line);
    const next = isPlain ? nextRow(event.key, at, lines.length) : null;
    if (step === 'choose') onChoosePlace(line.item.id);
    else if (step !== null) void moves.nudge(line, step);
    else if (next !== null) goTo(next);
    else if (isOnRow && isPlain && (event.key === 'Enter' || event.key === ' ')) {
      selection.select(line.item.id);
      if (event.key === 'Enter') focusItemForm();
    } else if (isCopy(event)) copyRow(line);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    rowProps: (line: AgendaLine) => ({
      canUp: lines[0] !== line,
      canDown: lines.at(-1) !== line,
      onStep: (step: Step) => void moves.nudge(line, step),
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKeyDown(event, line),
      onSelect: () => selection.select(line.item.id),
    }),
  };
}

function isCopy(event: KeyboardEvent): boolean {
  const hasText = (window.getSelection()?.toString() ?? '') !== '';
  return event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey) && !hasText;
}

function copyRow({ item, number, startsWords, minutes }: AgendaLine): void {
  const cells = [
    number,
    startsWords,
    item.title,
    purposeWords[item.purpose],
    item.presenter,
    String(minutes),
  ];
  navigator.clipboard.writeText(tsv([cells])).then(
    () => announce('Row copied'),
    () => announce('Not copied: this window may not use the clipboard.', 'assertive'),
  );
}
