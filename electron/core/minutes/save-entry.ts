import type { Work } from '#core/db/history.ts';
import { among } from '#core/db/among.ts';
import {
  apartFrom,
  catchUpHistory,
  lastRecordedAt,
  updateQuietly,
} from '#core/db/quiet-records.ts';
import { refuse, StaleVersionError } from '#core/errors.ts';
import type { MinuteDocument } from '#shared/minutes/minute-document.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';
import { isPublicOutAfter, listRecordBlocks } from '#shared/minutes/document.rules.ts';
import { whyNotWritable } from '#shared/minutes/steps.rules.ts';
import type { Target } from '#shared/record.ts';
import { type EntryRow, getEntryRow, readDocument } from './entries.repository.ts';
import { loadMinutes, type LoadedMinutes, toProjected } from './load-minutes.ts';
import { projectEntry } from './project-entry.ts';

/** While somebody types, the history takes a state of the text at most this often. */
const QUIET_MINUTES = 5;

/** Stores the words of one item and everything that follows from them; gives back the minutes as they stand. */
export async function saveEntry(
  work: Work,
  input: { target: Target; document: MinuteDocument; caret: string },
): Promise<LoadedMinutes> {
  const row = await getEntryRow(work.db, input.target.id);
  const loaded = await loadMinutes(work.db, row.minutesId);
  refuseFrozen(loaded);
  const document = JSON.stringify(input.document);
  const apart = apartFrom(work);
  if (document !== row.document) await refuseClash(work, { row, target: input.target, document });
  const version = await updateQuietly(apart, 'minuteEntries', row, { document });
  await keepCaret(apart, loaded, row.id, input.caret);
  const stored = withDocument(loaded, row.id, { version, document: input.document });
  const before = readDocument(row.document);
  await projectChanged(apart, stored, { entryId: row.id, before });
  await takeIntoHistoryWhenDue(work, row);
  return { ...stored, minutes: { ...stored.minutes, ...(await caretOf(work, loaded)) } };
}

/** Puts other words into an entry and lets the history know at once: for what the program writes. */
export async function writeDocument(
  work: Work,
  entry: MinuteEntry,
  document: MinuteDocument,
): Promise<void> {
  const row = await getEntryRow(work.db, entry.id);
  const loaded = await loadMinutes(work.db, row.minutesId);
  const apart = apartFrom(work);
  await catchUpEntries(work, [row.id]);
  const version = await updateQuietly(apart, 'minuteEntries', row, {
    document: JSON.stringify(document),
  });
  const stored = withDocument(loaded, row.id, { version, document });
  await projectChanged(apart, stored, { entryId: row.id, before: readDocument(row.document) });
  await catchUpEntries(work, [row.id]);
}

/** Makes the registers say again what every entry says: after the roll call or the agenda has changed. */
export async function projectAll(work: Work, loaded: LoadedMinutes): Promise<void> {
  for (const entry of loaded.entries) {
    await projectEntry(apartFrom(work), toProjected(loaded, entry));
  }
}

/** The history takes what was saved and not yet taken, of these entries and of their rows. */
export async function catchUpEntries(work: Work, entryIds: readonly string[]): Promise<void> {
  await catchUpHistory(work, 'minuteEntries', entryIds);
  for (const table of ['decisions', 'trackedActions', 'declarations', 'presenceEvents'] as const) {
    const rows = await work.db
      .selectFrom(table)
      .select('id')
      .where('entryId', 'in', among(entryIds))
      .where('deletedAt', 'is', null)
      .execute();
    await catchUpHistory(
      work,
      table,
      rows.map(({ id }) => id),
    );
  }
}

/** Refuses writing into minutes that are cleared, out or approved. */
export function refuseFrozen({ minutes }: Pick<LoadedMinutes, 'minutes'>): void {
  const why = whyNotWritable(minutes);
  if (why !== null) refuse(minutes.state === 'approved' ? 'approved' : 'not-writable', why);
}

async function projectChanged(
  work: Work,
  loaded: LoadedMinutes,
  { entryId, before }: { entryId: string; before: MinuteDocument },
): Promise<void> {
  const at = loaded.entries.findIndex(({ id }) => id === entryId);
  const entry = loaded.entries[at];
  if (entry === undefined) return;
  const moved = await projectEntry(work, toProjected(loaded, entry, before));
  const turned = [false, true].some(
    (out) => isPublicOutAfter(before, out) !== isPublicOutAfter(entry.document, out),
  );
  if (!moved && !turned) return;
  // Who is in the room, and whether the public are, is another matter from here on.
  for (const later of loaded.entries.slice(at + 1)) {
    if (listRecordBlocks(later.document).length === 0) continue;
    await projectEntry(work, toProjected(loaded, later));
  }
}

function withDocument(
  loaded: LoadedMinutes,
  entryId: string,
  stored: Pick<MinuteEntry, 'version' | 'document'>,
): LoadedMinutes {
  const entries = loaded.entries.map((entry) =>
    entry.id === entryId ? { ...entry, ...stored } : entry,
  );
  return { ...loaded, entries };
}

async function keepCaret(
  work: Work,
  { minutes }: LoadedMinutes,
  entryId: string,
  openCaret: string,
): Promise<void> {
  if (minutes.openEntryId !== entryId || minutes.openCaret === openCaret) return;
  // Where the caret stands is no change of the record: its version stays.
  await work.db.updateTable('minutes').set({ openCaret }).where('id', '=', minutes.id).execute();
}

async function caretOf({ db }: Work, { minutes }: LoadedMinutes): Promise<{ openCaret: string }> {
  return db
    .selectFrom('minutes')
    .select('openCaret')
    .where('id', '=', minutes.id)
    .executeTakeFirstOrThrow();
}

async function takeIntoHistoryWhenDue(work: Work, row: EntryRow): Promise<void> {
  const last = await lastRecordedAt(work.db, row.id, 'document');
  const due = Date.parse(last ?? '') + QUIET_MINUTES * 60_000;
  if (Date.parse(work.action.at) < due) return;
  await catchUpEntries(work, [row.id]);
}

/**
 * Others may have changed other fields of the entry since; never its words. Typing is not in the history
 * at once, so every version since must be one that the history knows to be of another field.
 */
async function refuseClash(
  work: Work,
  { row, target, document }: { row: EntryRow; target: Target; document: string },
): Promise<void> {
  if (target.version === row.version) return;
  const since = await work.db
    .selectFrom('changes')
    .innerJoin('actions', 'actions.id', 'changes.actionId')
    .select(['changes.field', 'changes.recordVersion', 'actions.actor', 'actions.at'])
    .where('changes.recordId', '=', row.id)
    .where('changes.recordVersion', '>', target.version)
    .orderBy('changes.sequence', 'desc')
    .execute();
  const others = new Set(since.map(({ recordVersion }) => recordVersion));
  const untouched = !since.some(({ field }) => field === 'document');
  if (untouched && others.size === row.version - target.version) return;
  throw new StaleVersionError({
    table: 'minuteEntries',
    id: row.id,
    currentVersion: row.version,
    changedBy: since[0]?.actor ?? work.action.actor,
    changedAt: since[0]?.at ?? row.updatedAt,
    fields: [{ field: 'document', mine: document, theirs: row.document }],
  });
}
