import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { fromEditor, type ReadDocument } from './document-model.ts';
import type { MinuteEditorProps } from './minute-editor.types.ts';

/** Tells the screen when the words have changed; setting them up, or the empty last line, is no change. */
export function useReportedChanges(read: ReadDocument, onChange: MinuteEditorProps['onChange']) {
  const [reported] = useState(() => ({ last: JSON.stringify(fromEditor(read.content)) }));
  return (editor: Editor) => {
    if (!editor.isEditable) return;
    const document = fromEditor(editor.getJSON());
    const json = JSON.stringify(document);
    if (json === reported.last) return;
    reported.last = json;
    onChange(document, String(editor.state.selection.head));
  };
}
