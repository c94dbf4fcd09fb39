import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { fieldsOf, leaveFields } from '../field-focus.ts';
import { goKey } from '../go-keys.ts';
import styles from './blocks.module.css';
import { useMinuteContext } from './minute-context.ts';

interface BlockFrameProps {
  view: NodeViewProps;
  icon: ReactNode;
  /** The heading of the block; also its accessible name. */
  title: ReactNode;
  name: string;
  className?: string | undefined;
  /** Shown between the heading and the fields of a block that holds no words. */
  sentence?: ReactNode;
  /** Below the words. */
  children?: ReactNode;
}

/** A block of the minute: its icon and heading, its words in the serif, its fields under them. */
export function BlockFrame({
  view,
  icon,
  title,
  name,
  className,
  sentence,
  children,
}: BlockFrameProps) {
  const onKeyDown = useFieldKeys(view);
  return (
    <NodeViewWrapper
      className={classNames(styles.block, className)}
      data-kind={view.node.type.name}
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head} contentEditable={false}>
        <span className={styles.icon}>{icon}</span>
        {title}
      </div>
      {view.node.isAtom ? (
        <div className={styles.sentence} contentEditable={false}>
          {sentence}
        </div>
      ) : (
        <NodeViewContent className={styles.words} />
      )}
      {children === undefined ? null : (
        <div className={styles.fields} contentEditable={false}>
          {children}
        </div>
      )}
    </NodeViewWrapper>
  );
}

/** Tab and Shift Tab between the fields and out of them, Esc back to the text, and the editor's own keys. */
function useFieldKeys(view: NodeViewProps) {
  const { onGo } = useMinuteContext();
  const { editor, getPos } = view;
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement) || target.dataset['field'] === undefined) return;
    const at = getPos();
    if (at === undefined || event.nativeEvent.isComposing) return;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const control = event.ctrlKey || event.metaKey;
    const fields = fieldsOf(currentTarget);
    const isLast = fields.at(-1) === target;
    const destination = goKey(event);
    if (destination !== null) {
      done();
      onGo(destination);
    } else if (control && !event.altKey && /^[zy]$/i.test(event.key)) {
      done();
      const isRedo = event.key.toLowerCase() === 'y' || event.shiftKey;
      if (isRedo) editor.commands.redo();
      else editor.commands.undo();
    } else if (event.key === 'Escape') {
      done();
      leaveFields(editor, at, 'words');
    } else if (event.key === 'Tab' && !event.shiftKey && isLast) {
      done();
      leaveFields(editor, at, 'after');
    } else if (event.key === 'Tab' && event.shiftKey && fields[0] === target && !view.node.isAtom) {
      done();
      leaveFields(editor, at, 'words');
    } else if (event.key === 'Enter' && !control && target.dataset['lines'] === undefined) {
      done();
      if (isLast) leaveFields(editor, at, 'after');
      else fields[fields.indexOf(target) + 1]?.focus();
    }
  };
}
