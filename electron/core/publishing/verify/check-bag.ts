import { createHash } from 'node:crypto';
import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';

type Files = ReadonlyMap<string, Buffer>;

/** `bagit.txt` and `bag-info.txt` as RFC 8493 wants them, and a Payload-Oxum that adds up. */
export function checkBag(files: Files): BundleCheck {
  const problems: BundleProblem[] = [];
  const declaration = files.get('bagit.txt')?.toString('utf8').replace(/\r\n?/g, '\n');
  if (declaration?.trimEnd() !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8') {
    problems.push({ file: 'bagit.txt', text: 'It does not declare BagIt 1.0 in UTF-8' });
  }
  const info = tagsOf(files.get('bag-info.txt')?.toString('utf8') ?? '');
  for (const label of [
    'Source-Organization',
    'External-Identifier',
    'Bagging-Date',
    'Payload-Oxum',
  ]) {
    if (!info.has(label)) problems.push({ file: 'bag-info.txt', text: `It has no ${label}` });
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(info.get('Bagging-Date') ?? '')) {
    problems.push({ file: 'bag-info.txt', text: 'Bagging-Date is not a day' });
  }
  const payload = [...files].filter(([name]) => name.startsWith('data/'));
  const octets = payload.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0);
  if (info.get('Payload-Oxum') !== `${octets}.${payload.length}`) {
    problems.push({ file: 'bag-info.txt', text: 'Payload-Oxum does not match the files' });
  }
  if (payload.length === 0) problems.push({ file: 'data/', text: 'The bag holds no files' });
  return concluded({ id: 'bag', title: 'BagIt declarations' }, 'BagIt 1.0, complete.', problems);
}

/** Both manifests: every file listed and unchanged, none missing, none more. */
export function checkManifests(files: Files): BundleCheck {
  const problems = [
    ...checkManifest(files, 'manifest-sha512.txt', (name) => name.startsWith('data/')),
    ...checkManifest(
      files,
      'tagmanifest-sha512.txt',
      (name) => !name.startsWith('data/') && name !== 'tagmanifest-sha512.txt',
    ),
  ];
  const good = `${files.size} files, each with its checksum, none missing and none too many.`;
  return concluded({ id: 'manifests', title: 'Checksums' }, good, problems);
}

function checkManifest(
  files: Files,
  manifest: string,
  belongs: (name: string) => boolean,
): BundleProblem[] {
  const text = files.get(manifest)?.toString('utf8');
  if (text === undefined) return [{ file: manifest, text: 'It is missing' }];
  const problems: BundleProblem[] = [];
  const listed = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const match = /^([0-9a-f]{128}) [ *](.+)$/.exec(line);
    const [, checksum, path] = match ?? [];
    if (checksum === undefined || path === undefined) {
      problems.push({ file: manifest, line: index + 1, text: 'This line is not a checksum' });
      continue;
    }
    const name = path.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
    if (listed.has(name)) problems.push({ file: name, text: 'It is listed twice' });
    listed.add(name);
    const bytes = files.get(name);
    if (bytes === undefined) problems.push({ file: name, text: 'It is listed and missing' });
    else if (createHash('sha512').update(bytes).digest('hex') !== checksum) {
      problems.push({ file: name, text: 'It was changed: its checksum is another' });
    }
  }
  for (const name of files.keys()) {
    if (belongs(name) && !listed.has(name)) problems.push({ file: name, text: 'It is not listed' });
  }
  return problems;
}

/** `Label: value` lines, with continuation lines that begin with white space. */
function tagsOf(text: string): Map<string, string> {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ');
  const pairs = [...unfolded.matchAll(/^([^:\n]+):\s*(.*)$/gm)];
  return new Map(pairs.map(([, label = '', value = '']) => [label.trim(), value.trim()]));
}
