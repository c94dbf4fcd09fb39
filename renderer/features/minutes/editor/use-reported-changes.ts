import type { Editor } from '@tiptap/core';
import { useRef } from 'react';
import { fromEditor, type ReadDocument } from './document-model.ts';
import type { MinuteEditorProps } from './minute-editor.types.ts';

/** Tells the screen when the words have changed; setting them up, or the empty last line, is no change. */
export function useReportedChanges(read: ReadDocument, onChange: MinuteEditorProps['onChange']) {
  const last = useRef<string | null>(null);
  return (editor: Editor) => {
    if (!editor.isEditable) return;
    const document = fromEditor(editor.getJSON());
    const json = JSON.stringify(document);
    last.current ??= JSON.stringify(fromEditor(read.content));
    if (json === last.current) return;
    last.current = json;
    onChange(document, String(editor.state.selection.head));
  };
}
