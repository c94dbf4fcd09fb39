import type { Editor } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import { caretAfter, caretInside, currentLine, placeAtCaret } from './block-places.ts';
import { focusFirstField } from './field-focus.ts';
import { makeBlock, makeDecision } from './make-blocks.ts';
import type { EditorContext, MinuteEditorHandle } from './minute-editor.types.ts';
import { makingContext } from './run-command.ts';

/** What the screen may ask of the editor; typing that is under way is not disturbed by comings and goings. */
export function editorHandle(editor: Editor, getContext: () => EditorContext): MinuteEditorHandle {
  const { schema } = editor;
  const now = () => makingContext(getContext()).now;
  return {
    // Not TipTap's own focus, which waits for a frame: the first key typed must not be lost.
    focus: () => {
      editor.view.focus();
      editor.commands.scrollIntoView();
    },
    insertText: (text) => {
      editor
        .chain()
        .focus(null, { scrollIntoView: true })
        .insertContent({ type: 'text', text })
        .run();
    },
    insertDecision: (text) => {
      const { tr } = editor.state;
      const at = placeAtCaret(tr, Fragment.from(makeDecision(schema, text.split(/\n+/))));
      editor.view.dispatch(caretInside(tr, at).scrollIntoView());
      editor.view.focus();
    },
    insertPresence: (person, event) => {
      const { attendanceId, name } = person;
      const attrs = { attendanceId, who: name.slice(0, 300), event, at: now() };
      insertBeside(editor, makeBlock(schema, 'presence', attrs));
    },
    insertAdjournment: (event) => {
      insertBeside(editor, makeBlock(schema, 'adjournment', { event, at: now() }));
    },
    insertExclusion: (event) => {
      const words = getContext().exclusionWords[event];
      insertBeside(editor, makeBlock(schema, 'exclusion', { event, at: now(), words }));
    },
    insertDeclaration: (person) => {
      const who = (person?.name ?? '').slice(0, 300);
      const attrs = { attendanceId: person?.attendanceId ?? null, who, leftAt: now() };
      const at = insertBeside(editor, makeBlock(schema, 'declaration', attrs));
      focusFirstField(editor, at, person === null ? 'who' : 'concerns');
    },
  };
}

/** After the line being written, or in its place where it is empty; the caret stays with the writing. */
function insertBeside(editor: Editor, block: Node): number {
  const { tr } = editor.state;
  const line = currentLine(tr.selection);
  const wasEmpty = line.node.type.name === 'paragraph' && line.node.content.size === 0;
  const at = placeAtCaret(tr, block);
  if (wasEmpty || line.node.isAtom) caretAfter(tr, at);
  editor.view.dispatch(tr.scrollIntoView());
  return at;
}
