import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { announce } from '#renderer/ui/announce.ts';
import { findCommands, type TypedCommand } from '#shared/minutes/command-list.ts';
import type { EditorContext } from './minute-editor.types.ts';

export interface SlashMenu {
  /** Empty where the list is closed. */
  choices: TypedCommand[];
  active: number;
  /** Where the line begins that the list belongs to. */
  from: number;
  take: (index: number) => void;
  point: (index: number) => void;
}

interface SlashLine {
  text: string;
  from: number;
}

/** The list of commands for the line of the caret, and the keys that move through it. */
export function useSlashMenu(
  editor: Editor,
  context: EditorContext,
  onTake: (typed: TypedCommand) => void,
): SlashMenu & { onKeyDown: { readonly current: (event: KeyboardEvent) => boolean } } {
  const line = useEditorState({ editor, selector: ({ editor: now }) => slashLine(now) });
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [pointed, setPointed] = useState({ text: '', index: 0 });
  const choices = useMemo(() => choicesOf(line, context), [line, context]);
  const isOpen = line !== null && closedAt !== line.from && choices.length > 0;
  const active =
    isOpen && pointed.text === line.text ? Math.min(pointed.index, choices.length - 1) : 0;
  const point = (index: number) => setPointed({ text: line?.text ?? '', index });
  const take = (index: number) => {
    const choice = choices[index];
    if (choice !== undefined) onTake(choice);
  };
  if (line === null && closedAt !== null) setClosedAt(null);

  const onKeyDown = useRef<(event: KeyboardEvent) => boolean>(() => false);
  useLayoutEffect(() => {
    onKeyDown.current = (event) => {
      if (!isOpen || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) point((active + step + choices.length) % choices.length);
      else if (/^(Enter|Tab)$/.test(event.key) && !event.shiftKey) take(active);
      else if (event.key === 'Escape') setClosedAt(line.from);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    };
  });
  const count = isOpen ? choices.length : 0;
  const first = isOpen ? choices[0]?.choice.label : undefined;
  useEffect(() => {
    if (first === undefined) return;
    announce(`${count === 1 ? '1 command' : `${count} commands`}, ${first}`);
  }, [count, first]);
  return { choices: isOpen ? choices : [], active, from: line?.from ?? 0, take, point, onKeyDown };
}

function choicesOf(line: SlashLine | null, context: EditorContext): TypedCommand[] {
  if (line === null) return [];
  const { votingAllowed, snippets, recommendations } = context;
  return findCommands(line.text, {
    votingAllowed,
    snippets,
    hasRecommendation: recommendations.length > 0,
  });
}

/** The text up to the caret of a line that begins with a slash; not in lists, tables or headings. */
function slashLine(editor: Editor): SlashLine | null {
  const { selection } = editor.state;
  const { $from } = selection;
  if (!editor.isEditable || !selection.empty || $from.parent.type.name !== 'paragraph') return null;
  const holder = $from.node(-1).type.name;
  if (['listItem', 'tableCell', 'tableHeader'].includes(holder)) return null;
  const text = $from.parent.textContent;
  if (!text.startsWith('/') || $from.parentOffset < $from.parent.content.size) return null;
  return { text, from: $from.start() };
}
