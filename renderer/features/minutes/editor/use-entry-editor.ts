import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatTime, isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import { toEditor, type ReadDocument } from './document-model.ts';
import { restoreCaret } from './field-focus.ts';
import { goKey } from './go-keys.ts';
import { minuteExtensions } from './minute-extensions.ts';
import type { MinuteEditorProps } from './minute-editor.types.ts';
import styles from './minute-editor.module.css';
import { useReportedChanges } from './use-reported-changes.ts';

/** Room kept below the caret, so that the list of commands opens under it (design/ui.md, section 2). */
const roomBelow = { top: 60, right: 0, bottom: 160, left: 0 };

interface EntryKeys {
  /** The list of commands has the keys first. */
  onMenuKey: (event: KeyboardEvent) => boolean;
  onBlockMenu: () => void;
  onStamp: (time: string) => void;
}

/** The editor of one entry: its words, its caret, its keys. */
export function useEntryEditor(props: MinuteEditorProps): {
  editor: Editor;
  read: ReadDocument;
  writable: boolean;
  setKeys: (keys: EntryKeys) => void;
} {
  const [read] = useState(() => toEditor(props.document));
  const writable = props.writable && read.unknown.length === 0;
  const report = useReportedChanges(read, props.onChange);
  const latest = useRef({ props, keys: null as EntryKeys | null });
  useLayoutEffect(() => {
    latest.current.props = props;
  });
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: styles.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': props.label,
        ...(writable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
        spellcheck: 'true',
        lang: 'en-GB',
      },
      scrollThreshold: roomBelow,
      scrollMargin: roomBelow,
      transformPastedHTML: tidyHeadings,
      handleKeyDown: (_view: unknown, event: KeyboardEvent) => onKeyDown(event, latest.current),
    }),
    [props.label, writable],
  );
  const editor = useEditor({
    extensions: minuteExtensions,
    content: read.content,
    editable: writable,
    editorProps,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor: now }) => report(now),
  });
  const [caret] = useState(props.caret);
  useEffect(() => restoreCaret(editor, caret), [editor, caret]);
  const [setKeys] = useState(() => (keys: EntryKeys) => {
    latest.current.keys = keys;
  });
  return { editor, read, writable, setKeys };
}

/** The keys that belong to the minute before they belong to the text. */
function onKeyDown(
  event: KeyboardEvent,
  { props, keys }: { props: MinuteEditorProps; keys: EntryKeys | null },
): boolean {
  if (event.isComposing || keys === null) return false;
  if (keys.onMenuKey(event)) return true;
  const destination = goKey(event);
  if (destination !== null) {
    event.preventDefault();
    props.onGo(destination);
    return true;
  }
  if (event.ctrlKey && event.shiftKey && !event.altKey && event.key.toLowerCase() === 't') {
    event.preventDefault();
    keys.onStamp(stampOf(props.context.now()));
    return true;
  }
  if (event.altKey && event.key === 'Enter') {
    event.preventDefault();
    keys.onBlockMenu();
    return true;
  }
  return false;
}

/** The time as the minutes write it, for Ctrl Shift T. */
function stampOf(now: string): string {
  return isTimeOfDay(now) ? formatTime(now) : now;
}

/** Heads of other programs become the two that minutes have. */
function tidyHeadings(html: string): string {
  return html.replace(/<(\/?)h[12]\b/gi, '<$1h3').replace(/<(\/?)h[56]\b/gi, '<$1h4');
}
