import type { z } from 'zod';
import type {
  ActionNode,
  BlockNode,
  DecisionNode,
  DeclarationNode,
  ExclusionNode,
  MinuteDocument,
  PresenceNode,
  ProseNode,
} from './minute-document.ts';

/** A block that is a row of its own in a register. */
export type RecordNode = z.infer<
  typeof DecisionNode | typeof ActionNode | typeof DeclarationNode | typeof PresenceNode
>;

export type RecordNodeOf<Type extends RecordNode['type']> = Extract<RecordNode, { type: Type }>;

/** A block that is a record, where it stands. */
export interface RecordBlock<Node extends RecordNode = RecordNode> {
  readonly node: Node;
  /** Its place among all blocks of the entry, from 0: the order of everything that happens in it. */
  readonly position: number;
  /** Inside a confidential passage, or after the public have been excluded. */
  readonly withheld: boolean;
  /** 1; 2 for the copy of a block further down that still has the same id. */
  readonly copy: number;
}

/** Every block in order, those of confidential passages in their place. */
export function flattenBlocks(
  document: MinuteDocument,
): { node: BlockNode; position: number; inPrivate: boolean }[] {
  return document.content
    .flatMap((node) =>
      node.type === 'private'
        ? (node.content ?? []).map((inner) => ({ node: inner, inPrivate: true }))
        : [{ node, inPrivate: false }],
    )
    .map((block, position) => ({ ...block, position }));
}

/**
 * The blocks that are records. `publicOut` says whether the public are out of the room where the entry
 * begins; a resolution in the entry turns that.
 */
export function listRecordBlocks(document: MinuteDocument, publicOut = false): RecordBlock[] {
  const copies = new Map<string, number>();
  const blocks: RecordBlock[] = [];
  let out = publicOut;
  for (const { node, position, inPrivate } of flattenBlocks(document)) {
    if (node.type === 'exclusion') out = turnOf(node);
    if (!isRecordNode(node)) continue;
    const copy = (copies.get(node.attrs.id) ?? 0) + 1;
    copies.set(node.attrs.id, copy);
    blocks.push({ node, position, withheld: inPrivate || out, copy });
  }
  return blocks;
}

/** Whether the public are out of the room after the document, if they were or were not before it. */
export function isPublicOutAfter(document: MinuteDocument, before: boolean): boolean {
  return flattenBlocks(document).reduce(
    (out, { node }) => (node.type === 'exclusion' ? turnOf(node) : out),
    before,
  );
}

/** Whether the meeting stands adjourned after the document. */
export function isAdjournedAfter(document: MinuteDocument, before: boolean): boolean {
  return flattenBlocks(document).reduce(
    (adjourned, { node }) =>
      node.type === 'adjournment' ? node.attrs.event === 'adjourned' : adjourned,
    before,
  );
}

export function isRecordNode(node: BlockNode): node is RecordNode {
  return (
    node.type === 'decision' ||
    node.type === 'action' ||
    node.type === 'declaration' ||
    node.type === 'presence'
  );
}

/** The document as plain text, a line each paragraph: for comparing and searching. */
export function plainText(document: MinuteDocument): string {
  return document.content
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

/** Whether nothing has been written. */
export function isEmptyDocument(document: MinuteDocument): boolean {
  return plainText(document).trim() === '';
}

/** The words of a block. */
export function blockText(node: BlockNode): string {
  switch (node.type) {
    case 'private':
      return lines((node.content ?? []).map((inner) => blockText(inner as BlockNode)));
    case 'decision': {
      const { reasons, options, reservations, accountable } = node.attrs;
      return lines([
        contentText(node.content),
        labelled('Reasons', reasons),
        labelled('Options considered', options),
        labelled('Reservations', reservations.join('; ')),
        labelled('Accountable body', accountable),
      ]);
    }
    case 'action': {
      const { owner, dueOn } = node.attrs;
      return lines([
        contentText(node.content),
        labelled('Owner', owner),
        labelled('Due', dueOn ?? ''),
      ]);
    }
    case 'declaration': {
      const { who, concerns, nature } = node.attrs;
      return [who, concerns, nature].filter((part) => part.trim() !== '').join(', ');
    }
    case 'presence': {
      const { who, event, at, note } = node.attrs;
      return [who, event, at ?? '', note].filter((part) => part.trim() !== '').join(' ');
    }
    case 'adjournment':
    case 'exclusion':
      return [node.attrs.event, node.attrs.at ?? '', node.attrs.words]
        .filter((part) => part.trim() !== '')
        .join(' ');
    case 'tabledPaper':
      return lines([
        node.attrs.title,
        labelled('Late because', node.attrs.reasonLate),
        labelled('Urgent because', node.attrs.reasonUrgent),
      ]);
    case 'note':
      return contentText(node.content);
    case 'paragraph':
    case 'heading':
    case 'bulletList':
    case 'orderedList':
    case 'table':
      return proseText(node);
  }
}

/** The words of the paragraphs and lists inside a block. */
export function contentText(content: readonly ProseNode[] | undefined): string {
  return lines((content ?? []).map(proseText));
}

function proseText(node: ProseNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return (node.content ?? [])
        .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
        .join('');
    case 'bulletList':
    case 'orderedList':
      return lines(node.content.flatMap((item) => item.content.map(proseText)));
    case 'table':
      return lines(
        node.content.map((row) => row.content.map((cell) => contentText(cell.content)).join(' | ')),
      );
  }
}

function turnOf(node: z.infer<typeof ExclusionNode>): boolean {
  return node.attrs.event === 'excluded';
}

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${text}`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
