import type { CoreContext, ReadContext } from '#core/procedures.ts';
import type { WithheldText } from '#core/publishing/verify/bundle-check.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { withheldEverywhere } from '#core/publishing/withheld-everywhere.service.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { loadSite } from './load-site-view.ts';
import { siteWithheld } from './site-withheld.service.ts';

/** What a bundle of any kind must not hold, of the whole workspace, and the names that are no secret. */
export async function withheldOfFile(
  workspace: OpenWorkspace,
  context: Pick<CoreContext, 'now'>,
  zipPath: string,
): Promise<{ withheld: WithheldText[]; publicText: string[] }> {
  if (!(await isSite(zipPath))) return withheldEverywhere(workspace, context, zipPath);
  const about: Pick<ReadContext, 'workspace' | 'now'> = { workspace, now: context.now };
  return siteWithheld(about, await loadSite(about));
}

/** Only a website has a page of all meetings. */
async function isSite(zipPath: string): Promise<boolean> {
  const { files } = await readZip(zipPath);
  return files.has('data/meetings/index.html');
}
