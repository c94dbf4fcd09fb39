import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { apartFrom } from '#core/db/quiet-records.ts';
import { refuse } from '#core/errors.ts';
import { plainText } from '#shared/minutes/document.rules.ts';
import type { MinutesComparison } from '#shared/minutes/minutes-view.ts';
import type { MinuteVersion, VersionEntry } from '#shared/minutes/minutes.ts';
import type { Target } from '#shared/record.ts';
import { catchUpEntries, refuseFrozen, writeDocument } from './save-entry.ts';
import { headingOf, loadMinutes, type LoadedMinutes } from './load-minutes.ts';
import { keptContent, readEntries } from './version-content.ts';
import { getVersion, insertVersion, nextVersionNumber } from './versions.repository.ts';

/** Keeps the text as it is now under a number; the history takes what was typed up to here. */
export async function keepVersion(
  work: Work,
  loaded: LoadedMinutes,
  about: { name: string; reason: MinuteVersion['reason'] },
): Promise<MinuteVersion> {
  await catchUpEntries(
    work,
    loaded.entries.map(({ id }) => id),
  );
  const { minutes } = loaded;
  const version = {
    id: uuid(),
    minutesId: minutes.id,
    number: await nextVersionNumber(work.db, minutes.id),
    ...about,
    state: minutes.state,
    keptAt: work.action.at,
    keptBy: work.action.actor,
  };
  const content = await keptContent(work.db, loaded);
  // Undo takes back what a person changed; that a text was kept is no change of it.
  await insertVersion(apartFrom(work), { ...version, content });
  return { ...version, version: 1 };
}

/** A version with its words. */
export async function readVersion(
  db: ReadDb,
  id: string,
): Promise<{ version: MinuteVersion; entries: VersionEntry[] }> {
  const { version, content } = await getVersion(db, id);
  return { version, entries: readEntries(content) };
}

/** Two versions side by side, entry by entry; null stands for the text as it is now. */
export async function compareVersions(
  db: ReadDb,
  about: { minutesId: string; before: string | null; after: string | null },
): Promise<MinutesComparison> {
  const loaded = await loadMinutes(db, about.minutesId);
  const before = await textsOf(db, loaded, about.before);
  const after = await textsOf(db, loaded, about.after);
  const ids = new Set([...after.entries.keys(), ...before.entries.keys()]);
  return {
    before: before.words,
    after: after.words,
    entries: [...ids].map((id) => ({
      heading: after.entries.get(id)?.heading ?? before.entries.get(id)?.heading ?? '',
      before: before.entries.get(id)?.text ?? '',
      after: after.entries.get(id)?.text ?? '',
    })),
  };
}

/** Puts the text of a version back; what stood before is kept as a version of its own. */
export async function restoreVersion(
  work: Work,
  { target, versionId }: { target: Target; versionId: string },
): Promise<void> {
  const loaded = await loadMinutes(work.db, target.id);
  refuseFrozen(loaded);
  const { version, content } = await getVersion(work.db, versionId);
  if (version.minutesId !== target.id) {
    refuse('other-minutes', 'This version is of other minutes.');
  }
  const name = `Before version ${String(version.number)} was put back`;
  await keepVersion(work, loaded, { name, reason: 'restored' });
  const kept = new Map(readEntries(content).map((entry) => [entry.entryId, entry]));
  for (const entry of loaded.entries) {
    const document = kept.get(entry.id)?.document;
    // What was opened since has no words in that version.
    await writeDocument(work, entry, document ?? { type: 'doc', content: [] });
  }
}

async function textsOf(
  db: ReadDb,
  loaded: LoadedMinutes,
  versionId: string | null,
): Promise<{ words: string; entries: Map<string, { heading: string; text: string }> }> {
  if (versionId === null) {
    const entries = loaded.entries.map((entry) => {
      const text = { heading: headingOf(loaded, entry), text: plainText(entry.document) };
      return [entry.id, text] as const;
    });
    return { words: 'The text as it is now', entries: new Map(entries) };
  }
  const { version, entries } = await readVersion(db, versionId);
  if (version.minutesId !== loaded.minutes.id) {
    refuse('other-minutes', 'This version is of other minutes.');
  }
  const name = version.name.trim() === '' ? '' : `, ${version.name}`;
  return {
    words: `Version ${String(version.number)}${name}`,
    entries: new Map(entries.map((entry) => [entry.entryId, entry])),
  };
}
