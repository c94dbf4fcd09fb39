import type { ReadDb } from '#core/db/history.ts';
import { plainText } from '#shared/minutes/document.rules.ts';
import type { VersionEntry } from '#shared/minutes/minutes.ts';
import { headingOf, type LoadedMinutes } from './load-minutes.ts';
import { liveMinutesSource } from './minutes-output.service.ts';

/** Registers whose rows a kept text holds beside its words, so that an output needs nothing else. */
const kept = [
  'attendances',
  'presenceEvents',
  'declarations',
  'decisions',
  'trackedActions',
] as const;

/** A whole text as a version holds it. */
export interface VersionContent {
  readonly entries: readonly VersionEntry[];
  readonly minutes: LoadedMinutes['minutes'];
  readonly records: Readonly<Record<(typeof kept)[number], readonly unknown[]>>;
}

/** The text as it stands now, with who was there and what was decided, as one JSON text. */
export async function keptContent(db: ReadDb, loaded: LoadedMinutes): Promise<string> {
  const records: Partial<Record<(typeof kept)[number], readonly unknown[]>> = {};
  for (const table of kept) {
    records[table] = await db
      .selectFrom(table)
      .selectAll()
      .where('meetingId', '=', loaded.meeting.id)
      .where('deletedAt', 'is', null)
      .orderBy('id')
      .execute();
  }
  const entries = loaded.entries.map((entry) => ({
    entryId: entry.id,
    itemId: entry.itemId,
    heading: headingOf(loaded, entry),
    text: plainText(entry.document),
    document: entry.document,
  }));
  const { id: meetingId, day: today } = loaded.meeting;
  const printed = await liveMinutesSource(db, loaded.minutes, { meetingId, today, sample: false });
  return JSON.stringify({ entries, minutes: loaded.minutes, records, printed });
}

/** The whole of a kept text. */
export function readContent(content: string): VersionContent {
  return JSON.parse(content) as VersionContent; // written by keptContent
}

/** The words of a kept text, entry by entry. */
export function readEntries(content: string): VersionEntry[] {
  return [...readContent(content).entries];
}
