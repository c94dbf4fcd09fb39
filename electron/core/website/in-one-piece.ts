import { posix } from 'node:path';
import type { SiteFile } from '../documents/site/site-facts.ts';
import { pictureSize } from '../documents/picture-size.ts';

/**
 * A page of the website with its styles and the logo inside, for a frame that loads nothing: scripts are left
 * out, and links lead nowhere.
 */
export function inOnePiece(
  page: SiteFile,
  files: readonly SiteFile[],
  logo: Uint8Array | null,
): { html: string; title: string } {
  const words = textOf(page);
  const folder = posix.dirname(page.path);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const styles = [...words.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)].flatMap(
    ([, href = '']) => {
      const file = byPath.get(posix.normalize(posix.join(folder, href)));
      return file === undefined ? [] : [textOf(file)];
    },
  );
  const html = words
    .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
    .replace(/<link rel="alternate"[^>]*>\s*/g, '')
    .replace(/<script src="[^"]*"[^>]*><\/script>\s*/g, '')
    .replace(/src="[^"]*assets\/logo\.(png|jpg)"/g, () => `src="${logoData(logo)}"`)
    .replace(/<a ([^>]*)href="(?!#)[^"]*"/g, '<a $1href="#main"')
    .replace(
      '</head>',
      () => `<style>${styles.join('\n').replaceAll('</', '<\\/')}</style></head>`,
    );
  const title = /<title>([^<]*)<\/title>/.exec(words)?.[1] ?? '';
  return { html, title };
}

function logoData(logo: Uint8Array | null): string {
  const type = logo === null ? null : (pictureSize(logo)?.mediaType ?? null);
  if (logo === null || type === null) return '';
  return `data:${type};base64,${Buffer.from(logo).toString('base64')}`;
}

function textOf({ bytes }: SiteFile): string {
  return Buffer.from(bytes).toString('utf8');
}
