import { EditorContent } from '@tiptap/react';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { announce } from '#renderer/ui/announce.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import type { TypedCommand } from '#shared/minutes/command-list.ts';
import { BlockMenu } from './block-menu.tsx';
import { MinuteContext } from './blocks/minute-context.ts';
import { readTyped } from './command-preview.ts';
import { editorHandle } from './editor-handle.ts';
import type { EditorDestination, MinuteEditorProps } from './minute-editor.types.ts';
import styles from './minute-editor.module.css';
import { insertSnippet, insertWords, runCommand, type AfterCommand } from './run-command.ts';
import { SlashMenu } from './slash-menu.tsx';
import { TableBar } from './table-bar.tsx';
import { useEntryEditor } from './use-entry-editor.ts';
import { useListedCommands } from './use-listed-commands.ts';
import { useSlashMenu } from './use-slash-menu.ts';

/**
 * Where a minute is written: prose, and blocks for what the record counts. Each entry has an editor of its
 * own, so that undo never crosses from one item into another.
 */
export function MinuteEditor(props: MinuteEditorProps) {
  const focusNext = useRef(false);
  const takeFocus = useCallback(() => {
    const isWanted = focusNext.current;
    focusNext.current = false;
    return isWanted;
  }, []);
  const onGo = (where: EditorDestination) => {
    focusNext.current = true;
    props.onGo(where);
  };
  return <EntryEditor key={props.entryKey} {...props} onGo={onGo} takeFocus={takeFocus} />;
}

interface EntryEditorProps extends MinuteEditorProps {
  /** Whether the keyboard brought the person here from another entry. */
  takeFocus: () => boolean;
}

function EntryEditor({ takeFocus, ...props }: EntryEditorProps) {
  const { context, onGo } = props;
  const { editor, read, writable, setKeys } = useEntryEditor(props);
  const [menuOpened, setMenuOpened] = useState(false);
  const onTake = (typed: TypedCommand) => {
    const command = readTyped(typed, context);
    if (command === null) insertSnippet(editor, typed);
    else if (command.kind === 'item' && !context.itemNumbers.includes(command.number)) {
      announce(`There is no item ${command.number}`);
      return;
    } else settle(runCommand(editor, { command, rest: typed.rest }, context), props);
    editor.view.focus();
  };
  const { onKeyDown, ...menu } = useSlashMenu(editor, context, onTake);
  useLayoutEffect(() => {
    setKeys({
      onMenuKey: (event) => onKeyDown.current(event),
      onBlockMenu: () => setMenuOpened(true),
      onStamp: (time) => insertWords(editor, time),
    });
  });
  const listId = useId();
  useListedCommands(editor, menu, listId);
  const latest = useRef(context);
  useLayoutEffect(() => {
    latest.current = context;
  });
  useImperativeHandle(props.ref, () => editorHandle(editor, () => latest.current), [editor]);
  useEffect(() => {
    if (!takeFocus()) return;
    // At once, so that no key is lost, and again once the page has settled.
    editor.view.focus();
    requestAnimationFrame(() => {
      if (!editor.isDestroyed) editor.view.focus();
    });
  }, [editor, takeFocus]);
  return (
    <MinuteContext value={{ context, writable, onGo }}>
      {read.unknown.length === 0 ? null : <NotUnderstood />}
      <div className={styles.editor}>
        <EditorContent editor={editor} />
        {writable ? (
          <>
            <BlockMenu editor={editor} opened={menuOpened} onChange={setMenuOpened} />
            <TableBar editor={editor} />
            <SlashMenu id={listId} menu={menu} editor={editor} context={context} />
          </>
        ) : null}
      </div>
    </MinuteContext>
  );
}

/** A newer version wrote something here: shown, kept, and not written over. */
function NotUnderstood() {
  return (
    <Banner
      tone="warn"
      title="Part of this minute was written by a newer Clear Days."
      detail="It is shown as plain text and cannot be changed here, so that nothing is lost."
    />
  );
}

/** What a command leaves for the screen to do. */
function settle(after: AfterCommand | null, props: MinuteEditorProps): void {
  switch (after?.kind) {
    case 'go':
      props.onGo(after.where);
      break;
    case 'unknown_person':
      props.onNeedsAttendance?.(after.who, after.event);
      break;
    case 'attendance': {
      const { event, who, personKey } = after;
      const person = props.context.people.find(({ key }) => key === personKey) ?? null;
      props.onAttendance?.({ event, person, who });
      break;
    }
    case undefined:
      break;
  }
}
