import type { Fragment, Node, NodeType, ResolvedPos, Schema } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** A block that stands in the minute itself or in a confidential passage, and where. */
export interface Line {
  node: Node;
  start: number;
  end: number;
  /** The minute, or the passage. */
  container: Node;
}

/** The block that holds a position: the child of the minute or of the passage it is in. */
export function lineAt($pos: ResolvedPos): Line {
  const depth = containerDepth($pos);
  if ($pos.depth > depth) {
    return {
      node: $pos.node(depth + 1),
      start: $pos.before(depth + 1),
      end: $pos.after(depth + 1),
      container: $pos.node(depth),
    };
  }
  const node = $pos.nodeAfter ?? $pos.nodeBefore ?? $pos.parent;
  const start = $pos.nodeAfter === null ? $pos.pos - node.nodeSize : $pos.pos;
  return { node, start, end: start + node.nodeSize, container: $pos.parent };
}

/** The block that the selection is in. */
export function currentLine(selection: Selection): Line {
  return lineAt(selection.$from);
}

/** The confidential passage around a position, if there is one. */
export function passageAt($pos: ResolvedPos): { start: number; end: number; node: Node } | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type.name === 'private') {
      return { start: $pos.before(depth), end: $pos.after(depth), node: $pos.node(depth) };
    }
  }
  return null;
}

/**
 * Takes the line that a command was typed on out of the minute and says where its result goes: in its
 * place, or after the block it stood in.
 */
export function takeLine(tr: Transaction, $line: ResolvedPos): number {
  const line = lineAt($line);
  if (line.node === $line.parent) {
    tr.delete(line.start, line.end);
    return tr.mapping.map(line.start);
  }
  const [from, to] = [$line.before(), $line.after()];
  if ($line.node(-1).childCount > 1) tr.delete(from, to);
  else tr.delete($line.start(), $line.end());
  return tr.mapping.map(line.end);
}

/** Puts a block in after the line of the caret, or in its place where the line is empty. */
export function placeAtCaret(tr: Transaction, block: Node | Fragment): number {
  const line = lineAt(tr.selection.$from);
  if (line.node.type.name === 'paragraph' && line.node.content.size === 0) {
    tr.replaceWith(line.start, line.end, block);
    return line.start;
  }
  tr.insert(line.end, block);
  return line.end;
}

/** The caret goes to the end of the words in the block at this place. */
export function caretInside(tr: Transaction, at: number): Transaction {
  const node = tr.doc.nodeAt(at);
  if (node === null) return tr;
  if (node.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, at));
  return tr.setSelection(Selection.near(tr.doc.resolve(at + node.nodeSize - 1), -1));
}

/** The caret goes to the line after the block at this place; one is made where there is none. */
export function caretAfter(tr: Transaction, at: number): Transaction {
  const node = tr.doc.nodeAt(at);
  const after = at + (node?.nodeSize ?? 0);
  const next = tr.doc.resolve(after).nodeAfter;
  if (next?.type.name !== 'paragraph' || next.content.size > 0) {
    tr.insert(after, paragraph(tr.doc.type.schema, ''));
  }
  return tr.setSelection(TextSelection.create(tr.doc, after + 1));
}

export function paragraph(schema: Schema, text: string): Node {
  return nodeType(schema, 'paragraph').create(null, text === '' ? [] : schema.text(text));
}

/** A kind of block by its name; the schema is ours, so it is there. */
export function nodeType(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`The minutes have no ${name}`);
  return type;
}

function containerDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type.name === 'private') return depth;
  }
  return 0;
}
