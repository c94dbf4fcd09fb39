import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { currentLine, passageAt } from './block-places.ts';
import styles from './block-menu.module.css';
import { makeConfidential, makePublic, removeBlock } from './passages.ts';
import { turnInto } from './turn-into.ts';

interface BlockMenuProps {
  editor: Editor;
  opened: boolean;
  onChange: (opened: boolean) => void;
}

/** What the block of the caret can become: beside it for the mouse, Alt Enter for the keyboard. */
export function BlockMenu({ editor, opened, onChange }: BlockMenuProps) {
  const place = useRef<HTMLDivElement>(null);
  const state = useEditorState({ editor, selector: ({ editor: now }) => blockState(now) });
  useLayoutEffect(() => {
    const block = editor.view.nodeDOM(state.start);
    if (place.current === null || !(block instanceof HTMLElement)) return;
    const origin = editor.view.dom.getBoundingClientRect().top;
    place.current.style.top = `${block.getBoundingClientRect().top - origin}px`;
  });
  const act = (run: (editor: Editor) => unknown) => () => {
    run(editor);
    editor.view.focus();
  };
  return (
    <div ref={place} className={styles.place}>
      <Menu
        opened={opened}
        onChange={onChange}
        position="bottom-end"
        withinPortal={false}
        onClose={() => editor.view.focus()}
      >
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label="Change this block"
            aria-keyshortcuts="Alt+Enter"
            onMouseDown={(event) => event.preventDefault()}
          >
            <IconDots size={16} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {state.canTurn ? (
            <>
              <Menu.Item
                rightSection={<Kbd keys="Ctrl+Shift+A" />}
                onClick={act((now) => turnInto(now, 'action'))}
              >
                {state.kind === 'action' ? 'Make it text' : 'Make it an action'}
              </Menu.Item>
              <Menu.Item
                rightSection={<Kbd keys="Ctrl+Shift+D" />}
                onClick={act((now) => turnInto(now, 'decision'))}
              >
                {state.kind === 'decision' ? 'Make it text' : 'Make it a decision'}
              </Menu.Item>
              <Menu.Item onClick={act((now) => turnInto(now, 'note'))}>
                {state.kind === 'note' ? 'Make it text, which is printed' : 'Make it your own note'}
              </Menu.Item>
            </>
          ) : null}
          {state.isPrivate ? (
            <Menu.Item onClick={act(makePublic)}>Make this passage public</Menu.Item>
          ) : (
            <Menu.Item onClick={act(makeConfidential)}>Keep it out of public files</Menu.Item>
          )}
          <Menu.Item onClick={act(removeBlock)}>Remove it</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function blockState(editor: Editor) {
  const { selection } = editor.state;
  const { node, start } = currentLine(selection);
  return {
    kind: node.type.name,
    start,
    canTurn: !node.isAtom && node.type.name !== 'table',
    isPrivate: passageAt(selection.$from) !== null,
    // The block may move down without becoming another one.
    size: start,
  };
}
