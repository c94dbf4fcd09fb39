import type { ReadDb } from '#core/db/history.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import type { CoreContext } from '#core/procedures.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { stockPhrases } from '#shared/minutes/stock-phrases.ts';
import type { WithheldText } from './verify/bundle-check.ts';
import { withheldMinutes } from './withheld-minutes.service.ts';
import { listMeetingIds } from './withheld.repository.ts';
import { ownBundleLimits, readZip } from './verify/read-zip.ts';
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
  const { ownMeeting, isMinutes } = await readBundleFacts(zipPath);
  const withheld: WithheldText[] = [];
  const publicText: string[] = [];
  for (const meetingId of await listMeetingIds(db)) {
    const loaded = await loadMeetingToPublish(db, meetingId, today);
    const { meeting } = loaded.facts;
    const { agenda } = loaded;
    const store = ownMeeting === null || ownMeeting === meeting.id ? papers : null;
    withheld.push(...(await withheldTexts(db, store, { meeting, agenda })));
    const view = await viewOf(db, loaded, isSample);
    const withNames = isMinutes && ownMeeting === meeting.id;
    withheld.push(...(await withheldMinutes(db, { meetingId, view, withNames })));
    if (view !== null) publicText.push(...(await publicNames(db, view)));
    if (isMinutes) publicText.push(...stockPhrases);
  }
  return { withheld: distinct(withheld), publicText: [...new Set(publicText)] };
}

/** The meeting that a bundle says it is of, where it does, and whether it holds minutes. */
async function readBundleFacts(
  zipPath: string,
): Promise<{ ownMeeting: string | null; isMinutes: boolean }> {
  const { files } = await readZip(zipPath, ownBundleLimits);
  const info = files.get('bag-info.txt')?.toString('utf8') ?? '';
  return {
    ownMeeting: /^External-Identifier: urn:uuid:(\S+)/m.exec(info)?.[1] ?? null,
    isMinutes: [...files.keys()].some((name) => /\/minutes-(draft|approved)\.html$/.test(name)),
  };
}

/** What the public may know of a meeting; null while nothing of it can be published. */
async function viewOf(
  db: ReadDb,
  loaded: Awaited<ReturnType<typeof loadMeetingToPublish>>,
  isSample: boolean,
): Promise<PublicMeeting | null> {
  if (loaded.facts.meeting.startsAt === null) return null;
  const { view } = await publicView(db, loaded, isSample);
  return view;
}

function distinct(texts: readonly WithheldText[]): WithheldText[] {
  return [...new Map(texts.map((text) => [text.text, text])).values()];
}
