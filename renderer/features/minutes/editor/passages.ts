import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { currentLine, nodeType, paragraph, passageAt } from './block-places.ts';

/** Makes the block of the caret a confidential passage. */
export function makeConfidential(editor: Editor): void {
  const { tr, schema } = editor.state;
  if (passageAt(tr.selection.$from) !== null) return;
  const { node, start, end } = currentLine(tr.selection);
  const inside = tr.selection.from + 1;
  tr.replaceWith(start, end, nodeType(schema, 'private').create(null, node));
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(inside, tr.doc.content.size))));
  editor.view.dispatch(tr.scrollIntoView());
}

/** Makes the whole confidential passage public again: an act of its own, never a side effect. */
export function makePublic(editor: Editor): void {
  const { tr } = editor.state;
  const passage = passageAt(tr.selection.$from);
  if (passage === null) return;
  const inside = Math.max(passage.start, tr.selection.from - 1);
  tr.replaceWith(passage.start, passage.end, passage.node.content);
  tr.setSelection(TextSelection.near(tr.doc.resolve(inside)));
  editor.view.dispatch(tr.scrollIntoView());
}

/** Takes the block of the caret out; undo brings it back with its record. */
export function removeBlock(editor: Editor): void {
  const { tr, schema } = editor.state;
  const { start, end } = currentLine(tr.selection);
  tr.replaceWith(start, end, paragraph(schema, ''));
  tr.setSelection(TextSelection.create(tr.doc, start + 1));
  editor.view.dispatch(tr.scrollIntoView());
}
