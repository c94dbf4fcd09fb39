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
import type {
  MinutesSource,
  SourceAction,
  SourceDecision,
  SourceEntry,
  SourceItem,
} from './printed-minutes-source.ts';
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
  /** The rows that the registers have of its blocks. */
  readonly decisions: readonly SourceDecision[];
  readonly actions: readonly SourceAction[];
}

/**
 * The entries in the order in which they were taken. Deny by default: an item that the agenda does not know
 * counts as private, and so does all that was written while the public were out.
 */
export function listTaken(source: MinutesSource): TakenItem[] {
  const { entries, items } = source;
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
      const ofEntry = (row: { entryId: string | null }) => row.entryId === entry.id;
      return {
        ...{ entry, item, publicOut, isPrivate },
        decisions: source.decisions.filter(ofEntry),
        actions: source.actions.filter(ofEntry),
      };
    });
}

/** A block as it stands in its entry. */
interface PlacedNode {
  readonly node: BlockNode;
  /** Its place among all blocks of the entry, as the registers count them. */
  readonly position: number;
  readonly isPrivate: boolean;
}

/** The blocks of an entry, each with whether the public may read it. Notes are in neither copy. */
export function listPrintedNodes({
  entry,
  publicOut,
  isPrivate,
  decisions,
  actions,
}: TakenItem): PlacedNode[] {
  const withheld = new Set(
    [...decisions, ...actions].filter((row) => row.withheld).map(({ id }) => id),
  );
  let out = publicOut;
  return flattenBlocks(entry.document)
    .map(({ node, position, inPrivate }) => {
      if (node.type === 'exclusion') out = node.attrs.event === 'excluded';
      // The resolution itself was taken in public, and the public hear that they may come back.
      const isOut = node.type !== 'exclusion' && out;
      const isWithheldRow = isRecordNode(node) && withheld.has(node.attrs.id);
      return { node, position, isPrivate: isPrivate || inPrivate || isOut || isWithheldRow };
    })
    .filter(({ node }) => node.type !== 'note');
}

/** An entry as members read it: everything, the private parts marked. */
export function printForMembers(taken: TakenItem, around: RecordSurroundings): PrintedItem {
  const { item } = taken;
  const marking = markingOf(item);
  const blocks: PrintedBlock[] = [];
  let open: PrintedPrivate | null = null;
  for (const placed of listPrintedNodes(taken)) {
    const printed = printNode(placed, taken, around);
    if (!placed.isPrivate) {
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
export function printForPublic(taken: TakenItem, around: RecordSurroundings): PrintedItem {
  if (taken.isPrivate) return { ...headOf(taken, true), ground: groundOf(taken.item), blocks: [] };
  const blocks: PrintedBlock[] = [];
  for (const placed of listPrintedNodes(taken)) {
    if (!placed.isPrivate) blocks.push(...printNode(placed, taken, around));
    else if (blocks.at(-1)?.type !== 'gap') blocks.push({ type: 'gap', words: gapWords });
  }
  return { ...headOf(taken, true), ground: null, blocks: [...blocks, ...deferredWords(taken)] };
}

function printNode(
  { node, position }: PlacedNode,
  { decisions, actions }: TakenItem,
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
      return [
        printDecision(
          node,
          around,
          decisions.find((row) => row.position === position),
        ),
      ];
    case 'action':
      return [
        printAction(
          node,
          around,
          actions.find(({ id }) => id === node.attrs.id),
        ),
      ];
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
