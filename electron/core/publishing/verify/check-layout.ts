import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';

/** What a website receives from us, by ending. */
const known = new Set(
  'html css js pdf docx ics json csv xml atom svg png jpg jpeg webp'.split(' '),
);

/** Addresses that every server takes and that never need to change: lower-case ASCII, short, of a known kind. */
export function checkLayout(files: ReadonlyMap<string, Buffer>): BundleCheck {
  const problems: BundleProblem[] = [];
  const payload = [...files.keys()].filter((name) => name.startsWith('data/'));
  for (const file of payload) {
    const parts = file.slice('data/'.length).split('/');
    if (parts.some((part) => !/^[a-z0-9]+([._-]+[a-z0-9]+)*$/.test(part))) {
      problems.push({ file, text: 'Its name is not in lower-case letters and digits' });
    }
    if (parts.some((part) => part.length > 100)) {
      problems.push({ file, text: 'A part of its name is longer than 100 characters' });
    }
    const ending = /\.([^./]+)$/.exec(file)?.[1] ?? '';
    if (!known.has(ending)) problems.push({ file, text: 'This kind of file is not published' });
    if (ending === 'js' && parts[0] !== 'assets') {
      problems.push({ file, text: 'A script stands outside the assets' });
    }
  }
  const isWebsite = payload.some((file) => file.endsWith('.html'));
  for (const file of isWebsite ? ['data/index.html', 'data/accessibility.html'] : []) {
    if (!files.has(file)) problems.push({ file, text: 'It is missing' });
  }
  const good = `${payload.length} files under names that never need to change.`;
  return concluded({ id: 'layout', title: 'Names of the files' }, good, problems);
}
