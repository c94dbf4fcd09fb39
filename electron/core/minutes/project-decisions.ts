import { loadRoom, readMinuteRules } from '#core/attendance/room.service.ts';
import { bodyCode } from '#core/actions/actions.service.ts';
import { toFlag, toJsonList } from '#core/db/columns.ts';
import type { Work } from '#core/db/history.ts';
import { quorumAtMoment } from '#shared/attendance/room.rules.ts';
import type { DecisionOutcome } from '#shared/decisions/decision.ts';
import {
  contentText,
  type RecordBlock,
  type RecordNodeOf,
} from '#shared/minutes/document.rules.ts';
import { decisionRef, nthOfRef, sayMinuteNumber } from '#shared/minutes/numbering.rules.ts';
import { blocksOf, type EntryBlocks, type ProjectedEntry } from './entry-blocks.ts';
import { projectRows } from './project-rows.ts';

type Block = RecordBlock<RecordNodeOf<'decision'>>;

/** Decisions of an entry; one that was taken without a quorum counts as a recommendation. */
export async function projectDecisions(
  work: Work,
  entry: ProjectedEntry,
  { blocks, known }: EntryBlocks,
): Promise<void> {
  const { meeting, body, entryId, itemId } = entry;
  const decisions = blocksOf(blocks, 'decision');
  const counts = await countsAs(work, entry, decisions);
  const votingAllowed = await allowsVotes(work, entry, decisions);
  const refs = await refsOfEntry(work, entry, decisions);
  const toColumns = (block: Block) => {
    const { attrs, content } = block.node;
    const votes = votingAllowed ? attrs.votes : null;
    return {
      bodyId: body.id,
      meetingId: meeting.id,
      itemId,
      entryId,
      topic: entry.topic,
      words: contentText(content),
      outcome: counts(block),
      reasons: attrs.reasons,
      options: attrs.options,
      reservations: toJsonList(attrs.reservations),
      accountableOrganisationId: known.organisation(attrs.accountableOrganisationId),
      accountable: attrs.accountable,
      usesResources: toFlag(attrs.usesResources),
      votesFor: votes?.for ?? null,
      votesAgainst: votes?.against ?? null,
      votesAbstaining: votes?.abstaining ?? null,
      withheld: toFlag(block.withheld || entry.withheld),
      decidedOn: meeting.day,
      position: block.position,
    };
  };
  await projectRows(work, {
    table: 'decisions',
    meetingId: meeting.id,
    entryId,
    blocks: decisions,
    toNew: (block) => ({
      ...toColumns(block),
      ratification: ratificationOf(block, counts(block)),
      ref: refs.next(),
    }),
    toChange: (block, row) => {
      // What the accountable body has said is the register's, not the minute's.
      const answered = row['ratification'] === 'ratified' || row['ratification'] === 'refused';
      const ratification = answered ? {} : { ratification: ratificationOf(block, counts(block)) };
      return { ...toColumns(block), ...ratification };
    },
  });
}

function ratificationOf({ node }: Block, outcome: DecisionOutcome): 'awaiting' | 'not_needed' {
  const awaits = node.attrs.needsRatification || outcome === 'recommendation_inquorate';
  return awaits ? 'awaiting' : 'not_needed';
}

/** Outcomes that bind somebody, and so need a quorum. */
const binding = new Set<DecisionOutcome>([
  'consensus',
  'consensus_with_reservations',
  'default_position',
]);

/** What each decision counts as, by the quorum at its own place. */
async function countsAs(
  { db }: Work,
  { meeting, entryId }: ProjectedEntry,
  decisions: readonly Block[],
): Promise<(block: Block) => DecisionOutcome> {
  const needsQuorum = decisions.some(({ node }) => binding.has(node.attrs.outcome));
  if (!needsQuorum) return ({ node }) => node.attrs.outcome;
  const room = await loadRoom(db, meeting.id);
  return ({ node, position }) => {
    const { outcome } = node.attrs;
    if (!binding.has(outcome)) return outcome;
    const isQuorate = quorumAtMoment(room, { entryId, position }).met;
    return isQuorate ? outcome : 'recommendation_inquorate';
  };
}

/** Votes are counted only where the body's terms allow it. */
async function allowsVotes(
  { db }: Work,
  { body }: ProjectedEntry,
  decisions: readonly Block[],
): Promise<boolean> {
  if (!decisions.some(({ node }) => node.attrs.votes !== null)) return false;
  return (await readMinuteRules(db, body.id)).votingAllowed;
}

/** References of a minute, counted over all there ever were, so that none is used again. */
async function refsOfEntry(
  { db }: Work,
  { body, meeting, minuteNumber, minuteYear }: ProjectedEntry,
  decisions: readonly Block[],
): Promise<{ next: () => string }> {
  const minute = minuteNumber === null ? meeting.day : sayMinuteNumber(minuteYear, minuteNumber);
  const code = bodyCode(body);
  const first = decisionRef(code, minute, 1);
  const rows =
    decisions.length === 0
      ? []
      : await db
          .selectFrom('decisions')
          .select('ref')
          .where('bodyId', '=', body.id)
          .where('ref', '>=', first)
          .where('ref', '<', `${first}~`)
          .execute();
  const own = rows.filter(({ ref }) => ref === first || ref.startsWith(`${first}(`));
  let nth = Math.max(0, ...own.map(({ ref }) => nthOfRef(ref)));
  return {
    next: () => {
      nth += 1;
      return decisionRef(code, minute, nth);
    },
  };
}
