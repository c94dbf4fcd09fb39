import { VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { pathTo, treeLines, treeStep, treeTypeAhead, type TreeNode } from './tree-model.ts';
import styles from './tree.module.css';

interface TreeProps {
  /** `Partnerships and their groups`. */
  label: string;
  nodes: readonly TreeNode[];
  selectedId: string | null;
  /** Enter, Space or a click. */
  onSelect: (id: string) => void;
  expanded: ReadonlySet<string>;
  onExpand: (expanded: ReadonlySet<string>) => void;
}

/** A tree with the whole keyboard: arrows, Home, End, `*` opens all beside it, letters find a name. */
export function Tree({ label, nodes, selectedId, onSelect, expanded, onExpand }: TreeProps) {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const lines = treeLines(nodes, expanded);
  const inSight = lines.some(({ node }) => node.id === selectedId);
  const tabStop = inSight ? selectedId : nearestInSight(nodes, selectedId, lines[0]?.node.id);

  const focus = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  const toggle = (id: string) => {
    const next = new Set(expanded);
    if (!next.delete(id)) next.add(id);
    onExpand(next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>, at: number) => {
    const id = lines[at]?.node.id;
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(id);
      return;
    }
    const step = treeStep(event.key, lines, at);
    if (step !== null) {
      event.preventDefault();
      if (step.kind === 'go') focus(step.id);
      else if (step.kind === 'collapse') toggle(step.id);
      else onExpand(new Set([...expanded, ...step.ids]));
    } else if (/^\S$/u.test(event.key)) {
      event.preventDefault();
      const found = treeTypeAhead(lines, at, typedSoFar(typed.current, event));
      if (found !== null) focus(found);
    }
  };

  return (
    <div role="tree" aria-label={label} className={styles.tree} ref={list}>
      {lines.map(({ node, level, place, of, isExpanded }, at) => (
        <div
          key={node.id}
          role="treeitem"
          data-node={node.id}
          aria-level={level}
          aria-setsize={of}
          aria-posinset={place}
          aria-selected={node.id === selectedId}
          aria-expanded={isExpanded ?? undefined}
          tabIndex={node.id === tabStop ? 0 : -1}
          className={styles.item}
          style={{ paddingInlineStart: `${(level - 1) * 1.125 + 0.25}rem` }}
          onClick={() => onSelect(node.id)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          <span
            className={styles.toggle}
            aria-hidden="true"
            onClick={(event) => {
              if (isExpanded === null) return;
              event.stopPropagation();
              toggle(node.id);
            }}
          >
            <Chevron isExpanded={isExpanded} />
          </span>
          <span className={styles.label}>{node.label}</span>
          {node.note === undefined ? null : <VisuallyHidden>, {node.note}</VisuallyHidden>}
          {node.end === undefined ? null : (
            <span className={styles.end} aria-hidden={node.note !== undefined}>
              {node.end}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

function Chevron({ isExpanded }: { isExpanded: boolean | null }) {
  if (isExpanded === null) return null;
  const Icon = isExpanded ? IconChevronDown : IconChevronRight;
  return <Icon size={16} stroke={1.6} />;
}

/** Letters within half a second of each other make one word. */
function typedSoFar(typed: { text: string; at: number }, event: KeyboardEvent): string {
  typed.text = event.timeStamp - typed.at < 500 ? typed.text + event.key : event.key;
  typed.at = event.timeStamp;
  return typed.text;
}

/** When the selected node is folded away, the fold that hides it takes its place in the tab order. */
function nearestInSight(
  nodes: readonly TreeNode[],
  selectedId: string | null,
  first: string | undefined,
): string | null {
  const path = selectedId === null ? null : pathTo(nodes, selectedId);
  return path?.[0] ?? first ?? null;
}
