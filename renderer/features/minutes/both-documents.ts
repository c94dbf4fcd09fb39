import type { BlockNode, MinuteDocument } from '#shared/minutes/minute-document.ts';

/** Their words, then mine. A block that is one record stands once, with my words. */
export function bothDocuments(theirs: MinuteDocument, mine: MinuteDocument): MinuteDocument {
  const ids = new Set(mine.content.flatMap(idsOf));
  const kept = theirs.content.flatMap((block) => without(block, ids));
  return { type: 'doc', content: [...kept, ...mine.content] };
}

function without(block: BlockNode, ids: ReadonlySet<string>): BlockNode[] {
  if (block.type !== 'private') return idsOf(block).some((id) => ids.has(id)) ? [] : [block];
  const content = (block.content ?? []).filter((inner) => !idsOf(inner).some((id) => ids.has(id)));
  return content.length === 0 ? [] : [{ ...block, content }];
}

function idsOf(block: BlockNode): string[] {
  if (block.type === 'private') return (block.content ?? []).flatMap(idsOf);
  return 'attrs' in block && block.attrs !== undefined && 'id' in block.attrs
    ? [block.attrs.id]
    : [];
}
