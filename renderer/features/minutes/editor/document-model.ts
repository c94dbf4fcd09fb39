import type { JSONContent } from '@tiptap/core';
import { BlockNode, MinuteDocument } from '#shared/minutes/minute-document.ts';

/** A document made ready for the editor, and what it holds that this editor does not know. */
export interface ReadDocument {
  content: JSONContent;
  /** Names of what was not understood; not empty means that the document must not be changed here. */
  unknown: string[];
}

const LONGEST_TEXT = 100_000;
const emptyParagraph: JSONContent = { type: 'paragraph' };

/**
 * The stored document as the editor holds it. What is not understood, from a newer version perhaps, is
 * shown by its words and named, so that the editor can refuse to write over it.
 */
export function toEditor(document: unknown): ReadDocument {
  const unknown: string[] = [];
  const blocks = readBlocks(document, unknown);
  const content = { type: 'doc', content: blocks.length === 0 ? [emptyParagraph] : blocks };
  return { content, unknown };
}

/** What the editor holds as the document to store: nothing in it that the stored model does not know. */
export function fromEditor(content: JSONContent): MinuteDocument {
  const blocks = (content.content ?? []).flatMap(clean).map(asStorable);
  return MinuteDocument.parse({ type: 'doc', content: withoutEmptyEnd(blocks) });
}

function readBlocks(parent: unknown, unknown: string[]): JSONContent[] {
  return childrenOf(parent).flatMap((block): JSONContent[] => {
    const known = BlockNode.safeParse(block);
    // A stored block is what the editor takes, but for the gaps that are filled here.
    if (known.success) return fillGaps(known.data as JSONContent);
    // What stands in a confidential passage is shown as confidential, whatever it is.
    if (block.type === 'private')
      return fillGaps({ ...block, content: readBlocks(block, unknown) });
    unknown.push(typeof block.type === 'string' ? block.type : 'something');
    return [{ type: 'paragraph', content: textOf(block) }];
  });
}

/** Places that must hold a paragraph in the editor, and may be empty in store. */
function fillGaps(node: JSONContent): JSONContent[] {
  const content = node.content?.flatMap(fillGaps);
  switch (node.type ?? '') {
    case 'tableCell':
    case 'tableHeader':
    case 'decision':
    case 'action':
    case 'note':
    case 'private':
      return [{ ...node, content: content?.length ? content : [emptyParagraph] }];
    case 'listItem':
      return [
        {
          ...node,
          content:
            content?.[0]?.type === 'paragraph' ? content : [emptyParagraph, ...(content ?? [])],
        },
      ];
    // These hold nothing at all when they are empty, so nothing is lost without them.
    case 'bulletList':
    case 'orderedList':
    case 'tableRow':
    case 'table':
      return content?.length ? [{ ...node, content }] : [];
    default:
      return [content === undefined ? node : { ...node, content }];
  }
}

const proseNodes = new Set(['paragraph', 'bulletList', 'listItem', 'table', 'tableRow', 'note']);

/** A block the store would refuse goes in by its words: a refusal must never cost what was written. */
function asStorable(block: JSONContent): JSONContent {
  if (BlockNode.safeParse(block).success) return block;
  if (block.type === 'private') return { ...block, content: childrenOf(block).map(asStorable) };
  return { type: 'paragraph', content: textOf(block) };
}

/** One node of the editor without what the store has no place for. */
function clean(node: JSONContent): JSONContent[] {
  if (node.type === 'text') return cleanText(node);
  const type = node.type;
  const inside = node.content?.flatMap(clean) ?? [];
  const content = inside.length === 0 ? {} : { content: inside };
  if (type === 'tableCell' || type === 'tableHeader') {
    return [{ type, ...spans(node.attrs), ...content }];
  }
  if (type === 'bulletList' || type === 'tableRow' || type === 'table' || type === 'listItem') {
    return [{ type, content: inside }];
  }
  if (type === 'orderedList') return [{ type, ...listStart(node.attrs), content: inside }];
  if (type === 'heading') {
    const level: unknown = node.attrs?.['level'];
    return [{ type, attrs: { level: level === 4 ? 4 : 3 }, ...content }];
  }
  if (
    type === undefined ||
    node.attrs === undefined ||
    proseNodes.has(type) ||
    type === 'private'
  ) {
    return [type === undefined ? node : { type, ...content }];
  }
  return [{ type, attrs: tidyAttrs(node.attrs), ...content }];
}

/** Control characters never reach the store; a text that is too long for one node becomes several. */
function cleanText({ text = '', marks = [] }: JSONContent): JSONContent[] {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what must not be kept
  const words = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  const known = marks
    .filter(({ type }) => type === 'bold' || type === 'italic')
    .map(({ type }) => ({ type }));
  const pieces: JSONContent[] = [];
  for (let start = 0; start < words.length; start += LONGEST_TEXT) {
    const piece = { type: 'text', text: words.slice(start, start + LONGEST_TEXT) };
    pieces.push(known.length === 0 ? piece : { ...piece, marks: known });
  }
  return pieces;
}

/** Words of a field without control characters; the fields themselves hold their limits. */
function tidyAttrs(attrs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attrs).map(([key, value]) => [
      key,
      // eslint-disable-next-line no-control-regex -- control characters are exactly what must not be kept
      typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ') : value,
    ]),
  );
}

function spans(attrs: JSONContent['attrs']): Pick<JSONContent, 'attrs'> {
  const span = (name: string) => {
    const value: unknown = attrs?.[name];
    return typeof value === 'number' ? value : 1;
  };
  const [colspan, rowspan] = [span('colspan'), span('rowspan')];
  return colspan === 1 && rowspan === 1 ? {} : { attrs: { colspan, rowspan } };
}

function listStart(attrs: JSONContent['attrs']): Pick<JSONContent, 'attrs'> {
  const start: unknown = attrs?.['start'];
  return typeof start === 'number' && start !== 1 ? { attrs: { start } } : {};
}

/** The empty line that is always there to type on is not part of the minute. */
function withoutEmptyEnd(blocks: JSONContent[]): JSONContent[] {
  const last = blocks.findLastIndex(
    ({ type, content }) => type !== 'paragraph' || content !== undefined,
  );
  return blocks.slice(0, last + 1);
}

function childrenOf(node: unknown): JSONContent[] {
  if (typeof node !== 'object' || node === null || !('content' in node)) return [];
  return Array.isArray(node.content) ? node.content.filter(isNode) : [];
}

function isNode(value: unknown): value is JSONContent {
  return typeof value === 'object' && value !== null;
}

/** Every word under a node, whatever it is. */
function textOf(node: JSONContent): JSONContent[] {
  const words = wordsIn(node).join(' ');
  return words === '' ? [] : [{ type: 'text', text: words }];
}

function wordsIn(node: JSONContent): string[] {
  const own = typeof node.text === 'string' && node.text !== '' ? [node.text] : [];
  return [...own, ...childrenOf(node).flatMap(wordsIn)];
}
