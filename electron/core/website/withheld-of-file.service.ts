import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { CoreContext, ReadContext } from '#core/procedures.ts';
import { findRestrictedPack } from '#core/publishing/pack-edition.service.ts';
import { withheldFromPack } from '#core/publishing/members-kind.ts';
import type { WithheldText } from '#core/publishing/verify/bundle-check.ts';
import { holdsEntry } from '#core/publishing/verify/read-zip.ts';
import { withheldEverywhere } from '#core/publishing/withheld-everywhere.service.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { loadSite } from './load-site-view.ts';
import { siteWithheld } from './site-withheld.service.ts';

/**
 * What a bundle of any kind must not hold, of the whole workspace, and the names that are no secret. A pack of
 * the register that is not for the public is judged as its readers are; any other file as if it were public.
 */
export async function withheldOfFile(
  workspace: OpenWorkspace,
  context: Pick<CoreContext, 'now'>,
  zipPath: string,
): Promise<{ withheld: WithheldText[]; publicText: string[] }> {
  const pack = await findRestrictedPack(workspace.reader, await sha512Of(zipPath));
  if (pack !== undefined) return withheldFromPack({ workspace, now: context.now }, pack);
  if (!(await isSite(zipPath))) return withheldEverywhere(workspace, context, zipPath);
  const about: Pick<ReadContext, 'workspace' | 'now'> = { workspace, now: context.now };
  return siteWithheld(about, await loadSite(about));
}

async function sha512Of(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Only a website has a page of all meetings. */
async function isSite(zipPath: string): Promise<boolean> {
  return holdsEntry(zipPath, 'data/meetings/index.html');
}
