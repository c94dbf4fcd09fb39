import {
  IconArrowRight,
  IconBlockquote,
  IconCircleCheck,
  IconClockPause,
  IconDoorEnter,
  IconDoorExit,
  IconFileDescription,
  IconFileImport,
  IconGavel,
  IconHandStop,
  IconHeading,
  IconListNumbers,
  IconLock,
  IconLockOpen,
  IconNote,
  IconPlayerPause,
  IconPlayerPlay,
  IconScale,
  IconTable,
  IconUserPlus,
  IconUsersMinus,
  IconUsersPlus,
  IconUserX,
  IconUserCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { Kbd } from '#renderer/ui/kbd.tsx';
import type { CommandChoice, MinuteCommandName } from '#shared/minutes/command-list.ts';
import { previewOf } from './command-preview.ts';
import type { EditorContext } from './minute-editor.types.ts';
import styles from './slash-menu.module.css';
import type { SlashMenu as Menu } from './use-slash-menu.ts';

interface SlashMenuProps {
  id: string;
  menu: Menu;
  editor: Editor;
  context: EditorContext;
}

const icons = {
  decision: IconGavel,
  action: IconCircleCheck,
  interest: IconScale,
  arrived: IconDoorEnter,
  left: IconDoorExit,
  returned: IconUserCheck,
  apologies: IconUserX,
  substitute: IconUserPlus,
  note: IconNote,
  private: IconLock,
  public: IconLockOpen,
  paper: IconFileDescription,
  reservation: IconBlockquote,
  vote: IconHandStop,
  defer: IconClockPause,
  'from report': IconFileImport,
  exclude: IconUsersMinus,
  readmit: IconUsersPlus,
  adjourn: IconPlayerPause,
  resume: IconPlayerPlay,
  next: IconArrowRight,
  item: IconListNumbers,
  heading: IconHeading,
  table: IconTable,
} as const satisfies Record<MinuteCommandName, TablerIcon>;

/** The list under a line that begins with a slash; above it where there is no room below. */
export function SlashMenu({ id, menu, editor, context }: SlashMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const { choices, active, from } = menu;
  useLayoutEffect(() => placeAt(list.current, editor, from), [editor, from, choices]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, choices]);
  if (choices.length === 0) return null;
  return (
    <div
      ref={list}
      id={id}
      className={styles.list}
      role="listbox"
      aria-label="Commands"
      // A scrolling list has to take the focus; the keys that work it are in the text, so it goes there.
      tabIndex={0}
      onFocus={() => editor.view.focus()}
    >
      {choices.map((typed, index) => {
        const isActive = index === active;
        const preview = previewOf(typed, context);
        const Icon = typed.choice.kind === 'snippet' ? IconBlockquote : icons[typed.choice.name];
        return (
          <div
            key={keyOf(typed.choice)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isActive}
            className={styles.option}
            onPointerMove={() => menu.point(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => menu.take(index)}
          >
            <Icon className={styles.icon} size={17} stroke={1.6} aria-hidden />
            <span className={styles.label}>{typed.choice.label}</span>
            <span className={styles.hint}>{preview === '' ? typed.choice.hint : preview}</span>
            <span className={styles.keys} aria-hidden>
              {isActive ? <Kbd keys="Enter" /> : `/${typed.choice.keys}`}
            </span>
          </div>
        );
      })}
    </div>
  );
}

function keyOf(choice: CommandChoice): string {
  return choice.kind === 'command' ? choice.name : `"${choice.text}`;
}

/** Under the line, or over it where the foot of the pane is too near; it stays there while scrolling. */
function placeAt(list: HTMLElement | null, editor: Editor, from: number) {
  if (list === null) return undefined;
  const place = () => {
    const line = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size));
    const pane = scrollerOf(editor.view.dom).getBoundingClientRect();
    const bottom = Math.min(pane.bottom, window.innerHeight);
    const top = Math.max(pane.top, 0);
    const [below, above] = [bottom - line.bottom - 12, line.top - top - 12];
    const wanted = Math.min(list.scrollHeight + 2, 380);
    const isAbove = below < wanted && above > below;
    const height = Math.max(96, Math.min(wanted, isAbove ? above : below));
    const left = Math.max(8, Math.min(line.left, window.innerWidth - list.offsetWidth - 8));
    list.style.maxHeight = `${height}px`;
    list.style.left = `${left}px`;
    list.style.top = `${isAbove ? line.top - height - 6 : line.bottom + 6}px`;
    list.dataset['above'] = String(isAbove);
  };
  place();
  window.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
  };
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.documentElement;
}
