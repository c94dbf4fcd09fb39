import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { caretAfter, caretInside } from './block-places.ts';

/** The fields of a block that can be seen, in order. */
export function fieldsOf(block: Element): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('[data-field]')].filter(
    (field) => field.checkVisibility() && !field.matches(':disabled'),
  );
}

/** Moves into the fields of the block at this place, once it is drawn. */
export function focusFirstField(editor: Editor, at: number, name?: string): void {
  requestAnimationFrame(() => {
    if (editor.isDestroyed) return;
    const block = editor.view.nodeDOM(at);
    if (!(block instanceof HTMLElement)) return;
    block.dataset['editing'] = 'true';
    const fields = fieldsOf(block);
    const wanted = fields.find((field) => field.dataset['field'] === name) ?? fields[0];
    wanted?.focus();
    delete block.dataset['editing'];
  });
}

/** Back from the fields of a block to its words, or past a block that has none. */
export function leaveFields(editor: Editor, at: number, to: 'words' | 'after'): void {
  const { tr } = editor.state;
  const node = tr.doc.nodeAt(at);
  if (node === null) return;
  if (to === 'words' && !node.isAtom) caretInside(tr, at);
  else caretAfter(tr, at);
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Where a caret was, as text; -1 where it is not one. */
export function caretOf(text: string, size: number): number {
  return /^\d{1,9}$/.test(text) ? Math.min(Number(text), size) : -1;
}

/** Puts the caret back where it was, or at the end. */
export function restoreCaret(editor: Editor, caret: string): void {
  const { tr } = editor.state;
  const at = caretOf(caret, tr.doc.content.size);
  const $at = tr.doc.resolve(at === -1 ? tr.doc.content.size : at);
  editor.view.dispatch(
    tr.setSelection(TextSelection.near($at, -1)).setMeta('addToHistory', false).scrollIntoView(),
  );
}
