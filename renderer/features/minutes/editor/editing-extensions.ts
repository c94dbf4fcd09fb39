import { Extension, type Editor } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey, type Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { caretAfter, currentLine, paragraph } from './block-places.ts';
import { fieldsOf, focusFirstField } from './field-focus.ts';
import { recordBlocks } from './record-nodes.ts';
import { turnInto } from './turn-into.ts';

/** Tables by keyboard: Alt Shift and an arrow adds or takes away. */
const tableKeys = {
  'Alt-Shift-ArrowDown': (editor: Editor) => editor.commands.addRowAfter(),
  'Alt-Shift-ArrowRight': (editor: Editor) => editor.commands.addColumnAfter(),
  'Alt-Shift-ArrowUp': (editor: Editor) => editor.commands.deleteRow(),
  'Alt-Shift-ArrowLeft': (editor: Editor) => editor.commands.deleteColumn(),
} as const;

/** Keys of blocks: into their fields, out of them, and from one kind to another. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const keys: Record<string, () => boolean> = {
      Tab: () => enterFields(this.editor),
      Enter: () => leaveBlock(this.editor) || enterSelected(this.editor),
      Backspace: () => unwrapEmpty(this.editor),
      'Mod-Shift-a': () => turnInto(this.editor, 'action'),
      'Mod-Shift-d': () => turnInto(this.editor, 'decision'),
    };
    for (const [key, run] of Object.entries(tableKeys)) {
      keys[key] = () => this.editor.isActive('table') && run(this.editor);
    }
    return keys;
  },
});

/** Marks the block that the caret is in, so that it shows its empty fields. */
export const ActiveBlock = Extension.create({
  name: 'activeBlock',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('activeBlock'),
      props: {
        decorations({ doc, selection }) {
          const command = commandLine(selection);
          if (command !== null) return DecorationSet.create(doc, [command]);
          const { node, start, end } = currentLine(selection);
          const isTyped = node.isAtom || recordBlocks.has(node.type.name);
          if (!isTyped || node.isText) return null;
          return DecorationSet.create(doc, [
            Decoration.node(start, end, { 'data-active': 'true' }),
          ]);
        },
      },
    }),
  ],
});

/** A line that is a command is told from words of the record. */
function commandLine({ empty, $from }: Selection): Decoration | null {
  const isCommand = empty && $from.parent.isTextblock && $from.parent.textContent.startsWith('/');
  return isCommand
    ? Decoration.inline($from.start(), $from.end(), { class: 'slash-line', spellcheck: 'false' })
    : null;
}

function enterFields(editor: Editor): boolean {
  const { node, start } = currentLine(editor.state.selection);
  const block = editor.view.nodeDOM(start);
  const hasFields = node.isAtom || recordBlocks.has(node.type.name);
  if (!hasFields || !(block instanceof Element) || fieldsOf(block).length === 0) return false;
  focusFirstField(editor, start);
  return true;
}

function enterSelected(editor: Editor): boolean {
  return editor.state.selection instanceof NodeSelection && enterFields(editor);
}

/** Enter on the empty last line of a block or of a passage goes on below it. */
function leaveBlock(editor: Editor): boolean {
  const { tr, selection } = editor.state;
  const { $from } = selection;
  if (!selection.empty || $from.parent.type.name !== 'paragraph') return false;
  if ($from.parent.content.size > 0 || $from.depth < 2) return false;
  const holder = $from.node(-1);
  const isBlock = ['decision', 'action', 'note', 'private'].includes(holder.type.name);
  const isLast = $from.index(-1) === holder.childCount - 1;
  if (!isBlock || !isLast || holder.childCount < 2) return false;
  const at = $from.before(-1);
  tr.delete($from.before(), $from.after());
  caretAfter(tr, at);
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Backspace in an empty block makes it an empty line. */
function unwrapEmpty(editor: Editor): boolean {
  const { tr, selection, schema } = editor.state;
  const { $from } = selection;
  if (!selection.empty || $from.depth < 2 || $from.parent.content.size > 0) return false;
  const holder = $from.node(-1);
  const isBlock = ['decision', 'action', 'note', 'private'].includes(holder.type.name);
  if (!isBlock || holder.childCount > 1) return false;
  const at = $from.before(-1);
  tr.replaceWith(at, at + holder.nodeSize, paragraph(schema, ''));
  tr.setSelection(NodeSelection.near(tr.doc.resolve(at + 1)));
  editor.view.dispatch(tr);
  return true;
}
