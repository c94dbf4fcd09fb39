import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import styles from './table-bar.module.css';

const changes = [
  ['Add row', 'Alt+Shift+ArrowDown', (editor: Editor) => editor.commands.addRowAfter()],
  ['Add column', 'Alt+Shift+ArrowRight', (editor: Editor) => editor.commands.addColumnAfter()],
  ['Remove row', 'Alt+Shift+ArrowUp', (editor: Editor) => editor.commands.deleteRow()],
  ['Remove column', 'Alt+Shift+ArrowLeft', (editor: Editor) => editor.commands.deleteColumn()],
] as const;

/** What can be done to the table of the caret, with the keys that do it. */
export function TableBar({ editor }: { editor: Editor }) {
  const isInTable = useEditorState({
    editor,
    selector: ({ editor: now }) => now.isActive('table'),
  });
  if (!isInTable || !editor.isEditable) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Table">
      {changes.map(([words, keys, run]) => (
        <Button
          key={words}
          size="compact-sm"
          variant="subtle"
          aria-keyshortcuts={keys}
          title={`Alt Shift ${keys.replace('Alt+Shift+Arrow', '')}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            run(editor);
            editor.view.focus();
          }}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
