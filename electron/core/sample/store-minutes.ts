import type { Work } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { loadMinutes, toProjected } from '#core/minutes/load-minutes.ts';
import { projectEntry } from '#core/minutes/project-entry.ts';
import { keptContent } from '#core/minutes/version-content.ts';
import { listRecordBlocks } from '#shared/minutes/document.rules.ts';
import type { MinuteVersion } from '#shared/minutes/minutes.ts';

/** The registers say what the text says, written by what writes them when a person saves it. */
export async function projectSample(work: Work, minutesId: string): Promise<void> {
  const loaded = await loadMinutes(work.db, minutesId);
  for (const entry of loaded.entries) {
    if (listRecordBlocks(entry.document).length === 0) continue;
    await projectEntry(work, toProjected(loaded, entry));
  }
}

/** Keeps the text as it stands under a number. */
export async function keepSampleVersion(
  work: Work,
  minutesId: string,
  version: Pick<MinuteVersion, 'id' | 'number' | 'name' | 'reason'>,
): Promise<void> {
  const loaded = await loadMinutes(work.db, minutesId);
  const content = await keptContent(work.db, loaded);
  await insertRecord(work, 'minuteVersions', {
    ...{ ...version, minutesId, state: loaded.minutes.state },
    ...{ keptAt: work.action.at, keptBy: work.action.actor },
    // The history begins with the making of the workspace, which is never the same twice.
    content: content.replace(/"historyHash":"[^"]*"/, '"historyHash":null'),
  });
}
