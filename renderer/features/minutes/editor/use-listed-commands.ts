import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { SlashMenu } from './use-slash-menu.ts';

/** Tells assistive technology which command of the list the text points to. */
export function useListedCommands(editor: Editor, menu: SlashMenu, listId: string): void {
  const { active } = menu;
  const isOpen = menu.choices.length > 0;
  useEffect(() => {
    const text = editor.view.dom;
    if (!isOpen) return undefined;
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', `${listId}-${active}`);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, active, listId]);
}
