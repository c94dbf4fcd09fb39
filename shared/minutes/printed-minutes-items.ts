import { flattenBlocks, isPublicOutAfter, isRecordNode } from './document.rules.ts';
import type { BlockNode } from './minute-document.ts';
import { minuteWords } from './numbering.rules.ts';
import { paragraph } from './printed-minutes-names.ts';
import { printProse } from './printed-minutes-prose.ts';
import {
  printAction,
  printAdjournment,
  printDecision,
  printDeclaration,
  printExclusion,
  printPresence,
  printTabled,
  type RecordSurroundings,
} from './printed-minutes-records.ts';
import type { MinutesSource, SourceEntry, SourceItem } from './printed-minutes-source.ts';
import type {
  PrintedBlock,
  PrintedGround,
  PrintedItem,
  PrintedPrivate,
} from './printed-minutes.ts';

/** An entry with its item, and whether the public were out when it began. */
export interface TakenItem {
  readonly entry: SourceEntry;
  /** Null for words before the first item, and for an item that is not on the agenda any more. */
  readonly item: SourceItem | null;
  readonly publicOut: boolean;
  /** Nothing of what was written under it may be public. */
  readonly isPrivate: boolean;
}

/**
 * The entries in the order in which they were taken. Deny by default: an item that the agenda does not know
 * counts as private, and so does all that was written while the public were out.
 */
export function listTaken({ entries, items }: MinutesSource): TakenItem[] {
  const known = new Map(items.map((item) => [item.id, item]));
  let out = false;
  return [...entries]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((entry) => {
      const item = entry.itemId === null ? null : (known.get(entry.itemId) ?? null);
      const isLost = entry.itemId !== null && item === null;
      if (item?.kind === 'readmission' && !item.inPrivate) out = false;
      const publicOut = out;
      out = isPublicOutAfter(entry.document, out);
      const isPrivate = isLost || (item !== null && (!item.isPublic || item.inPrivate));
      return { entry, item, publicOut, isPrivate };
    });
}

/** The blocks of an entry, each with whether the public may read it. Notes are in neither copy. */
export function listPrintedNodes(
  { entry, publicOut, isPrivate }: TakenItem,
  withheldRows: ReadonlySet<string>,
): { node: BlockNode; isPrivate: boolean; passage: number | null }[] {
  let out = publicOut;
  return flattenWithPassages(entry)
    .map(({ node, passage }) => {
      const turnsBack = node.type === 'exclusion' && node.attrs.event === 'readmitted';
      if (node.type === 'exclusion') out = !turnsBack;
      // The resolution itself was taken in public, and the public hear that they may come back.
      const isOut = node.type === 'exclusion' ? false : out;
      const isRow = isRecordNode(node) && withheldRows.has(node.attrs.id);
      const own = isPrivate || passage !== null || isOut || isRow;
      return { node, passage, isPrivate: own };
    })
    .filter(({ node }) => node.type !== 'note');
}

/** An entry as members read it: everything, the private parts marked. */
export function printForMembers(
  taken: TakenItem,
  around: RecordSurroundings,
  withheldRows: ReadonlySet<string>,
): PrintedItem {
  const { item } = taken;
  const marking = markingOf(item);
  const blocks: PrintedBlock[] = [];
  let open: PrintedPrivate | null = null;
  for (const { node, isPrivate } of listPrintedNodes(taken, withheldRows)) {
    const printed = printNode(node, around);
    if (!isPrivate) {
      open = null;
      blocks.push(...printed);
    } else if (printed.length > 0) {
      if (open === null) blocks.push((open = { type: 'private', heading: marking, blocks: [] }));
      open.blocks.push(...printed);
    }
  }
  return { ...headOf(taken, false), ground: null, blocks: [...blocks, ...deferredWords(taken)] };
}

/** An entry as the public may read it: a withheld item keeps its number, title and ground. */
export function printForPublic(
  taken: TakenItem,
  around: RecordSurroundings,
  withheldRows: ReadonlySet<string>,
): PrintedItem {
  if (taken.isPrivate) return { ...headOf(taken, true), ground: groundOf(taken.item), blocks: [] };
  const blocks: PrintedBlock[] = [];
  for (const { node, isPrivate } of listPrintedNodes(taken, withheldRows)) {
    if (!isPrivate) blocks.push(...printNode(node, around));
    else if (blocks.at(-1)?.type !== 'gap') blocks.push({ type: 'gap', words: gapWords });
  }
  return { ...headOf(taken, true), ground: null, blocks: [...blocks, ...deferredWords(taken)] };
}

function printNode(
  node: BlockNode,
  around: RecordSurroundings,
): Exclude<PrintedBlock, { type: 'gap' | 'private' }>[] {
  const { naming } = around;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'bulletList':
    case 'orderedList':
    case 'table':
      return printProse([node], naming);
    case 'decision':
      return [printDecision(node, around)];
    case 'action':
      return [printAction(node, around)];
    case 'declaration':
      return [printDeclaration(node, around)];
    case 'presence':
      return [printPresence(node.attrs, around)];
    case 'adjournment':
      return [printAdjournment(node.attrs, naming)];
    case 'exclusion':
      return [printExclusion(node.attrs, naming)];
    case 'tabledPaper':
      return [printTabled(node.attrs, naming)];
    case 'note':
    case 'private':
      return [];
  }
}

/** Blocks in order; those of a confidential passage know which one they stand in. */
function flattenWithPassages(entry: SourceEntry): { node: BlockNode; passage: number | null }[] {
  return entry.document.content.flatMap((outer, index) =>
    flattenBlocks({ type: 'doc', content: [outer] }).map(({ node, inPrivate }) => ({
      node,
      passage: inPrivate ? index : null,
    })),
  );
}

function headOf({ entry, item }: TakenItem, isPublic: boolean) {
  const title = isPublic && item !== null && !item.isPublic ? item.publicTitle : item?.title;
  const lost = entry.itemId === null ? 'Opening of the meeting' : 'An item that was taken off';
  return {
    number: item?.number ?? '',
    title: title ?? lost,
    depth: item?.depth ?? (0 as const),
    minute: minuteWords(entry),
  };
}

function groundOf(item: SourceItem | null): PrintedGround {
  const reasons = [item?.ground ?? '', item?.reason ?? ''].filter((words) => words.trim() !== '');
  const paragraphs =
    reasons.length > 0 ? reasons : ['This was taken while the public were excluded.'];
  return { heading: markingOf(item), paragraphs };
}

/** `Not for publication: paragraph 3`. */
function markingOf(item: SourceItem | null): string {
  const code = (item?.restriction ?? '').replace(/^(Exempt|Confidential)[:,]?\s*/i, '').trim();
  return code === '' ? 'Not for publication' : `Not for publication: ${code}`;
}

function deferredWords({ entry }: TakenItem): PrintedBlock[] {
  return entry.state === 'deferred' ? [paragraph('Deferred to a later meeting.')] : [];
}

const gapWords = 'A part of this minute is not for publication.';
