import type { ReadDb } from '#core/db/history.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { CoreContext } from '#core/procedures.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import type { WithheldText } from './verify/bundle-check.ts';
import { listMeetingIds } from './withheld.repository.ts';
import { readZip } from './verify/read-zip.ts';
import { publicNames, withheldTexts } from './withheld.service.ts';

/**
 * What a bundle must not hold, of every meeting of a workspace, and the names that are no secret. The words
 * of exempt papers are those of the meeting that the bundle is of: papers of other meetings share their
 * forms and standing paragraphs with public ones.
 */
export async function withheldEverywhere(
  workspace: OpenWorkspace,
  context: Pick<CoreContext, 'now'>,
  zipPath: string,
): Promise<{ withheld: WithheldText[]; publicText: string[] }> {
  const { reader: db, papers, isSample } = workspace;
  const today = todayOf(context);
  const ownMeeting = await meetingOfBundle(zipPath);
  const withheld: WithheldText[] = [];
  const publicText: string[] = [];
  for (const meetingId of await listMeetingIds(db)) {
    const loaded = await loadMeetingToPublish(db, meetingId, today);
    const { meeting } = loaded.facts;
    const { agenda } = loaded;
    const store = ownMeeting === null || ownMeeting === meeting.id ? papers : null;
    withheld.push(...(await withheldTexts(db, store, { meeting, agenda })));
    publicText.push(...(await namesOf(db, loaded, isSample)));
  }
  return { withheld: distinct(withheld), publicText: [...new Set(publicText)] };
}

/** The meeting that a bundle says it is of; null where it does not say. */
async function meetingOfBundle(zipPath: string): Promise<string | null> {
  const { files } = await readZip(zipPath);
  const info = files.get('bag-info.txt')?.toString('utf8') ?? '';
  return /^External-Identifier: urn:uuid:(\S+)/m.exec(info)?.[1] ?? null;
}

async function namesOf(
  db: ReadDb,
  loaded: Awaited<ReturnType<typeof loadMeetingToPublish>>,
  isSample: boolean,
): Promise<string[]> {
  if (loaded.facts.meeting.startsAt === null) return []; // nothing of it can be published yet
  const { view } = await publicView(db, loaded, isSample);
  return publicNames(db, view);
}

function distinct(texts: readonly WithheldText[]): WithheldText[] {
  return [...new Map(texts.map((text) => [text.text, text])).values()];
}
