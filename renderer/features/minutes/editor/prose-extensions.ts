import { Node, type Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

/** The blocks of the minute itself; a confidential passage holds the same, but no passage in it. */
const MinuteDoc = Node.create({ name: 'doc', topNode: true, content: '(block | private)+' });

/** As TipTap's own, but holding only what the stored model knows. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** Prose, lists and tables: what any minute is made of, and no more than the stored model allows. */
export const proseExtensions: Extensions = [
  MinuteDoc,
  ListItem,
  StarterKit.configure({
    document: false,
    listItem: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    heading: { levels: [3, 4] },
    dropcursor: { color: false, class: 'minute-drop' },
    undoRedo: { depth: 500 },
  }),
  Table.configure({ resizable: false, allowTableNodeSelection: false }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend({ content: 'paragraph+' }),
  TableHeader.extend({ content: 'paragraph+' }),
];
