import { requireBody } from '#core/bodies/bodies.service.ts';
import type { Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import { normaliseBaseUrl } from '#shared/website/base-url.rules.ts';
import { judgeLinkColour, judgeMainColour } from '#shared/website/colour.rules.ts';
import type { Website, WebsiteFields } from '#shared/website/website.ts';
import { saveWebsite } from './website.repository.ts';

type Change = { [Name in keyof WebsiteFields]?: WebsiteFields[Name] | undefined };

/** Changes the settings; a colour that cannot be read or an address that is none is refused. */
export async function changeWebsite(
  work: Work,
  { version, change }: { version: number; change: Change },
): Promise<Website> {
  const told = given(change);
  const { leadBodyId = null } = told;
  if (leadBodyId !== null) await requireBody(work.db, leadBodyId);
  refuseColour(told.colourMain, judgeMainColour, 'colourMain');
  refuseColour(told.colourLink, judgeLinkColour, 'colourLink');
  const baseUrl = told.baseUrl === undefined ? undefined : requireAddress(told.baseUrl);
  return saveWebsite(work, version, { ...told, baseUrl });
}

function refuseColour(
  colour: string | undefined,
  judge: typeof judgeMainColour,
  field: keyof WebsiteFields,
): void {
  if (colour === undefined) return;
  const verdict = judge(colour);
  if (!verdict.passes) refuse('contrast', verdict.sentence, field);
}

function requireAddress(typed: string): string {
  const address = normaliseBaseUrl(typed);
  if (address !== null) return address;
  return refuse(
    'address',
    'Enter an address that begins with https://, such as https://example.org/partnership/',
    'baseUrl',
  );
}
