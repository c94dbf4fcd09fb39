import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { writeZip } from '#core/publishing/write-zip.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';

export type Files = Map<string, Uint8Array>;

/** A copy of a bundle with its files changed; `sealed` writes the manifests anew, as a forger would. */
export async function aChangedPack(
  pack: { path: string; folder: string },
  change: (files: Files) => void,
  { sealed = true }: { sealed?: boolean } = {},
): Promise<string> {
  const { files } = await readZip(pack.path);
  const copy: Files = new Map(files);
  change(copy);
  if (sealed) seal(copy);
  const written = [...copy].map(([path, bytes]) => ({ path, bytes }));
  const fileName = `${randomUUID()}.zip`;
  await writeZip(written, { folder: pack.folder, fileName });
  return join(pack.folder, fileName);
}

/** Changes the text of one file of a bundle. */
export function edit(files: Files, name: string, change: (text: string) => string): void {
  const text = Buffer.from(files.get(name) ?? []).toString('utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${name}`);
  files.set(name, Buffer.from(changed, 'utf8'));
}

function seal(files: Files): void {
  const payload = [...files].filter(([name]) => name.startsWith('data/'));
  const octets = payload.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0);
  rewrite(files, 'bag-info.txt', (text) =>
    text.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${octets}.${payload.length}`),
  );
  files.set('manifest-sha512.txt', manifest(payload));
  const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha512.txt'];
  files.set('tagmanifest-sha512.txt', manifest([...files].filter(([name]) => tags.includes(name))));
}

function rewrite(files: Files, name: string, change: (text: string) => string): void {
  const bytes = files.get(name);
  if (bytes !== undefined) files.set(name, Buffer.from(change(Buffer.from(bytes).toString())));
}

function manifest(files: readonly [string, Uint8Array][]): Buffer {
  const line = ([name, bytes]: [string, Uint8Array]) =>
    `${createHash('sha512').update(bytes).digest('hex')}  ${name}\n`;
  return Buffer.from(files.map(line).join(''));
}
