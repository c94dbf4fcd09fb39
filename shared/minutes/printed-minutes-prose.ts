import type { InlineNode, ProseNode } from './minute-document.ts';
import type { Naming } from './printed-minutes-names.ts';
import { printRuns } from './printed-minutes-runs.ts';
import { printTable } from './printed-minutes-table.ts';
import type { PrintedList, PrintedParagraph, PrintedProse } from './printed-minutes.ts';

/** Paragraphs, headings, lists and tables as they print; what is empty is left out. */
export function printProse(nodes: readonly ProseNode[], naming: Naming): PrintedProse[] {
  return nodes.flatMap((node): PrintedProse[] => {
    switch (node.type) {
      case 'paragraph':
        return printParagraph(node.content, naming);
      case 'heading': {
        const runs = printRuns(node.content, naming);
        const depth = node.attrs.level === 3 ? 1 : 2;
        return runs.length === 0 ? [] : [{ type: 'heading', depth, runs }];
      }
      case 'bulletList':
      case 'orderedList':
        return printList(node, naming);
      case 'table': {
        const table = printTable(node, naming);
        return table === null ? [] : [table];
      }
    }
  });
}

type ListNode = Extract<ProseNode, { type: 'bulletList' | 'orderedList' }>;

function printList(node: ListNode, naming: Naming): PrintedList[] {
  const items = node.content
    .map((item) =>
      item.content.flatMap((inner): (PrintedParagraph | PrintedList)[] =>
        inner.type === 'paragraph'
          ? printParagraph(inner.content, naming)
          : printList(inner, naming),
      ),
    )
    .filter((item) => item.length > 0);
  const ordered = node.type === 'orderedList';
  const start = node.type === 'orderedList' ? (node.attrs?.start ?? 1) : 1;
  return items.length === 0 ? [] : [{ type: 'list', ordered, start: Math.max(1, start), items }];
}

function printParagraph(
  inlines: readonly InlineNode[] | undefined,
  naming: Naming,
): PrintedParagraph[] {
  const runs = printRuns(inlines, naming);
  return runs.length === 0 ? [] : [{ type: 'paragraph', runs }];
}
