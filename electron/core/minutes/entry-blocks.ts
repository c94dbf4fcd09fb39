import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import type { RecordBlock, RecordNode, RecordNodeOf } from '#shared/minutes/document.rules.ts';
import type { MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { KnownReferences } from './known-references.ts';

/** An entry with what its rows take from around it. */
export interface ProjectedEntry {
  readonly meeting: { readonly id: string; readonly day: CivilDate };
  readonly body: MeetingBody;
  readonly entryId: string;
  readonly itemId: string | null;
  readonly minuteYear: string;
  readonly minuteNumber: number | null;
  readonly topic: string;
  /** Nothing of it may be known outside: the item is not public, or is taken in private. */
  readonly withheld: boolean;
  /** Whether the public are out of the room where the entry begins. */
  readonly publicOut: boolean;
  readonly document: MinuteDocument;
  /** What the document said before, so that what the registers changed since stays. */
  readonly before: MinuteDocument;
}

/** The blocks of an entry with what they refer to. */
export interface EntryBlocks {
  readonly blocks: readonly RecordBlock[];
  readonly known: KnownReferences;
}

/** The blocks of one kind. */
export function blocksOf<Type extends RecordNode['type']>(
  blocks: readonly RecordBlock[],
  type: Type,
): RecordBlock<RecordNodeOf<Type>>[] {
  return blocks.filter(
    (block): block is RecordBlock<RecordNodeOf<Type>> => block.node.type === type,
  );
}
