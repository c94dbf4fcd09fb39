import { actionRef, nextActionNumber } from '#core/actions/actions.service.ts';
import { toFlag } from '#core/db/columns.ts';
import type { Work } from '#core/db/history.ts';
import {
  contentText,
  listRecordBlocks,
  type RecordBlock,
  type RecordNodeOf,
} from '#shared/minutes/document.rules.ts';
import { blocksOf, type EntryBlocks, type ProjectedEntry } from './entry-blocks.ts';
import { loadReferences } from './known-references.ts';
import { projectDecisions } from './project-decisions.ts';
import { projectDeclarations } from './project-declarations.ts';
import { projectRows } from './project-rows.ts';

/**
 * Makes the registers say what the entry says. Gives back whether anybody came, left or declared, which
 * may change what later items count as.
 */
export async function projectEntry(work: Work, entry: ProjectedEntry): Promise<boolean> {
  const blocks = listRecordBlocks(entry.document, entry.publicOut);
  const known = await loadReferences(work.db, entry.meeting.id, blocks);
  const came = await projectPresence(work, entry, { blocks, known });
  const declared = await projectDeclarations(work, entry, { blocks, known });
  await projectDecisions(work, entry, { blocks, known });
  await projectActions(work, entry, { blocks, known });
  return came || declared;
}

async function projectPresence(
  work: Work,
  { meeting, entryId }: ProjectedEntry,
  { blocks, known }: EntryBlocks,
): Promise<boolean> {
  const toColumns = ({ node, position }: RecordBlock<RecordNodeOf<'presence'>>) => {
    const { attendanceId, event, at, note } = node.attrs;
    // Somebody has to be chosen before anybody can have come or gone.
    if (attendanceId === null || !known.attendances.has(attendanceId)) return null;
    return { meetingId: meeting.id, attendanceId, entryId, kind: event, at, note, position };
  };
  return projectRows(work, {
    table: 'presenceEvents',
    meetingId: meeting.id,
    entryId,
    blocks: blocksOf(blocks, 'presence'),
    toNew: toColumns,
    toChange: toColumns,
  });
}

async function projectActions(
  work: Work,
  entry: ProjectedEntry,
  { blocks, known }: EntryBlocks,
): Promise<void> {
  const { meeting, body, entryId, itemId } = entry;
  type Block = RecordBlock<RecordNodeOf<'action'>>;
  const actions = blocksOf(blocks, 'action');
  const before = new Map(
    blocksOf(listRecordBlocks(entry.before), 'action').map(({ node }) => [node.attrs.id, node]),
  );
  const toColumns = ({ node, withheld }: Block) => ({
    bodyId: body.id,
    meetingId: meeting.id,
    itemId,
    entryId,
    topic: entry.topic,
    words: contentText(node.content),
    firstDueOn: node.attrs.dueOn,
    agreedOn: meeting.day,
    withheld: toFlag(withheld || entry.withheld),
  });
  const toOwner = ({ node: { attrs } }: Block) => ({
    ownerPostId: known.post(attrs.ownerPostId),
    ownerOrganisationId: known.organisation(attrs.ownerOrganisationId),
    owner: attrs.owner,
  });
  let next = actions.length === 0 ? 0 : await nextActionNumber(work.db, body.id);
  await projectRows(work, {
    table: 'trackedActions',
    meetingId: meeting.id,
    entryId,
    blocks: actions,
    toNew: (block) => {
      const number = next;
      next += 1;
      const { dueOn } = block.node.attrs;
      const tracked = { number, ref: actionRef(body, number), dueOn };
      return { ...toColumns(block), ...toOwner(block), ...tracked };
    },
    toChange: (block, row) => {
      const { attrs } = block.node;
      const said = before.get(attrs.id)?.attrs;
      // A new owner or day given in the register stays until the minute itself says another.
      const isOwnerNew =
        said !== undefined &&
        (said.owner !== attrs.owner ||
          said.ownerPostId !== attrs.ownerPostId ||
          said.ownerOrganisationId !== attrs.ownerOrganisationId);
      return {
        ...toColumns(block),
        ...(row['dueOn'] === row['firstDueOn'] && { dueOn: attrs.dueOn }),
        ...(isOwnerNew && toOwner(block)),
      };
    },
  });
}
