import { withoutPictureNotes } from '#core/documents/picture-notes.ts';
import { pictureSize } from '#core/documents/picture-size.ts';
import { NotFoundError, refuse } from '#core/errors.ts';
import type { ChangeContext, ReadContext } from '#core/procedures.ts';
import type { Website } from '#shared/website/website.ts';
import { MOST_LOGO_BYTES } from '#shared/website/website.contract.ts';
import { getWebsite, saveWebsite } from './website.repository.ts';

/** Stores a logo without what cameras and programs leave in it; its content decides what it is, not its name. */
export async function setLogo(
  { work, workspace }: ChangeContext,
  { version, file, words }: { version: number; file: File; words: string },
): Promise<Website> {
  const bytes = withoutPictureNotes(new Uint8Array(await file.arrayBuffer()));
  const picture = pictureSize(bytes);
  if (picture === null) {
    refuse('not-a-picture', 'Choose a PNG or JPEG picture. This file is something else.', 'file');
  }
  if (bytes.byteLength > MOST_LOGO_BYTES) {
    refuse('too-large', 'Choose a logo of at most 500 kB.', 'file');
  }
  const { sha256 } = await workspace.papers.put([bytes]);
  const { mediaType } = picture;
  return saveWebsite(work, version, {
    logoSha256: sha256,
    logoMediaType: mediaType,
    logoWords: words,
  });
}

/** The logo as a file; throws NotFoundError where there is none. */
export async function readLogo({ db, workspace }: ReadContext): Promise<File> {
  const { logo } = await getWebsite(db);
  if (logo === null) throw new NotFoundError('logo');
  const bytes = new Uint8Array(await workspace.papers.read(logo.sha256));
  const name = logo.mediaType === 'image/png' ? 'logo.png' : 'logo.jpg';
  return new File([bytes], name, { type: logo.mediaType });
}
