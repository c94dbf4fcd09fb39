import type { ReadDb, Work } from '#core/db/history.ts';
import { removeRecord } from '#core/db/records.ts';
import { refuse } from '#core/errors.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { nameOfKind } from '#shared/publishing/bundle-words.ts';
import type { PageNumbers } from '#shared/publishing/publishing.ts';
import { findNumberingExport, listPlaceTargets, numberedSince } from './pack-places.repository.ts';
import { isPackPublished } from './publications.repository.ts';

/** Since when the pages of a meeting's packs have their numbers; null while none has. */
export async function pageNumbersOf(db: ReadDb, meetingId: string): Promise<PageNumbers | null> {
  const since = await numberedSince(db, meetingId);
  if (since === null) return null;
  const day = formatPlainDate(londonDate(since));
  const first = await findNumberingExport(db, meetingId, since);
  const from =
    first === undefined
      ? day
      : `version ${String(first.number)} of the ${nameInSentence(first)}, ${day}`;
  return {
    sentence: `Pages are numbered since ${from}. Papers that came later are supplements.`,
    mayRenumber: !(await isPackPublished(db, meetingId)),
  };
}

/**
 * Gives up the page numbers of a meeting's packs: the next pack is numbered through from 1, with no
 * supplements. Only while no pack is public: what anybody may cite keeps its number.
 */
export async function renumberPages(work: Work, meetingId: string): Promise<void> {
  if (await isPackPublished(work.db, meetingId)) {
    refuse(
      'published',
      'A pack of this meeting has been published with these page numbers. They stay as they are.',
    );
  }
  for (const place of await listPlaceTargets(work.db, meetingId)) {
    await removeRecord(work, 'packPlaces', place);
  }
}

/** A pack with numbers that were given up never becomes public: the next one would have others. */
export async function refuseRenumbered(
  db: ReadDb,
  pack: { meetingId: string; exportedAt: string },
): Promise<void> {
  const since = await numberedSince(db, pack.meetingId);
  if (since !== null && since <= pack.exportedAt) return;
  refuse(
    'renumbered',
    'The pages were numbered anew after this version was built. Build it again and publish that.',
  );
}

function nameInSentence({ kind, partner }: { kind: string; partner: string | null }): string {
  const name = nameOfKind(kind, partner);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
