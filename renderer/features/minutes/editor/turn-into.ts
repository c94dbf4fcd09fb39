import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import { ActionAttrs, DecisionAttrs } from '#shared/minutes/minute-document.ts';
import { caretInside, currentLine, nodeType, paragraph } from './block-places.ts';
import { makeBlock } from './make-blocks.ts';

export type Turned = 'action' | 'decision' | 'note';

/** A block that became text: turned again unchanged, it comes back with its record and its fields. */
interface Parked {
  block: Node;
  lines: readonly Node[];
}

const parked = new WeakMap<Editor, Parked[]>();

/** Makes the line of the caret an action, a decision or a note; one that is so already becomes text. */
export function turnInto(editor: Editor, kind: Turned): boolean {
  if (!editor.isEditable) return false;
  const { tr } = editor.state;
  const { node, start } = currentLine(tr.selection);
  if (node.isAtom || node.type.name === 'table') return false;
  const inside = tr.selection.from - start;
  if (node.type.name === kind) {
    const lines = [...wordLines(node), ...factLines(node)];
    parked.set(editor, [...(parked.get(editor) ?? []), { block: node, lines }]);
    tr.replaceWith(start, start + node.nodeSize, lines);
    putCaret(tr, start + inside - 1, start);
  } else turnLines(editor, tr, kind);
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

function turnLines(editor: Editor, tr: Transaction, kind: Turned): void {
  const lines = selectedLines(editor.state);
  const [first] = lines;
  if (first === undefined) return;
  const back = parkedAt(editor, tr.doc, { kind, at: first.start });
  if (back !== null) {
    tr.replaceWith(back.start, back.end, back.block);
    caretInside(tr, back.start);
    return;
  }
  const end = lines.at(-1)?.end ?? first.start;
  const words = lines.flatMap(({ node }) =>
    kind === 'decision' ? decisionLines(node) : wordLines(node),
  );
  const inside = tr.selection.from - first.start;
  const facts = lines.flatMap(({ node }) => factLines(node));
  tr.replaceWith(first.start, end, makeBlock(editor.schema, kind, {}, [...words, ...facts]));
  const isBare = first.node.isTextblock;
  putCaret(tr, first.start + inside + (isBare ? 1 : 0), first.start);
}

/** The lines of one container that the selection touches. */
function selectedLines(state: EditorState) {
  const first = currentLine(state.selection);
  const last = Math.max(state.selection.to, first.start + 1);
  const lines: { node: Node; start: number; end: number }[] = [];
  state.doc.nodesBetween(first.start, last, (node, pos, parent) => {
    if (parent !== first.container) return true;
    const isWords = !node.isAtom && node.type.name !== 'table' && node.type.name !== 'private';
    if (isWords && (lines.length === 0 || lines.at(-1)?.end === pos)) {
      lines.push({ node, start: pos, end: pos + node.nodeSize });
    }
    return false;
  });
  return lines;
}

/** The words of a block as paragraphs, lists included. */
function wordLines(node: Node): Node[] {
  if (node.isTextblock) {
    return [nodeType(node.type.schema, 'paragraph').create(null, node.content)];
  }
  const lines: Node[] = [];
  node.descendants((each) => {
    if (each.isTextblock) lines.push(...wordLines(each));
    return !each.isTextblock;
  });
  return lines;
}

/** A decision keeps its lists. */
function decisionLines(node: Node): Node[] {
  if (node.type.name === 'bulletList' || node.type.name === 'orderedList') return [node];
  return wordLines(node);
}

/** The fields of a block that becomes something else, as a line of text, so that nothing is lost. */
function factLines(node: Node): Node[] {
  const words = factWords(node);
  return words === '' ? [] : [paragraph(node.type.schema, words)];
}

function factWords(node: Node): string {
  if (node.type.name === 'action') {
    const { owner, dueOn } = ActionAttrs.parse(node.attrs);
    return said([
      ['Owner', owner],
      ['Due', dueOn === null ? '' : formatLongDate(dueOn)],
    ]);
  }
  if (node.type.name !== 'decision') return '';
  const attrs = DecisionAttrs.parse(node.attrs);
  const { votes } = attrs;
  return said([
    ['Reasons', attrs.reasons],
    ['Options considered', attrs.options],
    ['Reservations', attrs.reservations.join('; ')],
    ['Accountable body', attrs.accountable],
    [
      'Votes',
      votes === null
        ? ''
        : `${votes.for} for, ${votes.against} against, ${votes.abstaining} abstaining`,
    ],
  ]);
}

function said(facts: readonly (readonly [string, string])[]): string {
  return facts
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label}: ${words.trim().replace(/\.$/, '')}.`)
    .join(' ');
}

/** A block of this kind that became text here and whose text has not changed since. */
function parkedAt(editor: Editor, doc: Node, wanted: { kind: Turned; at: number }) {
  const $at = doc.resolve(wanted.at);
  const lines = $at.parent.children;
  const index = $at.index();
  for (const { block, lines: were } of (parked.get(editor) ?? []).toReversed()) {
    if (block.type.name !== wanted.kind) continue;
    for (let first = Math.max(0, index - were.length + 1); first <= index; first += 1) {
      const same = were.every((line, offset) => lines[first + offset]?.eq(line) === true);
      if (!same) continue;
      const start = $at.posAtIndex(first);
      return { block, start, end: $at.posAtIndex(first + were.length) };
    }
  }
  return null;
}

function putCaret(tr: Transaction, at: number, least: number): void {
  const place = Math.min(Math.max(at, least + 1), tr.doc.content.size);
  tr.setSelection(TextSelection.near(tr.doc.resolve(place), 1));
}
