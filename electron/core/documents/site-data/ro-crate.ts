import type { SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { plainTitle } from '../plain-text.ts';
import { bodyHome } from '../site/site-addresses.ts';
import { byPath, type SiteFile, type SiteFacts, textFile } from '../site/site-facts.ts';
import { encodedPath, homeOf } from './data-addresses.ts';
import { describeFile } from './file-words.ts';
import { renderOpenDataPage } from './open-data-page.ts';
import { jsonText } from './site-api.ts';
import { stableId } from './stable-id.ts';

/** A file of the website by its path from the root, with its size. */
export interface MeasuredFile {
  readonly path: string;
  readonly bytes: number;
}

const OPEN_DATA_PAGE = 'ro-crate-preview.html';

/**
 * `ro-crate-metadata.json` (RO-Crate 1.2) and its page `ro-crate-preview.html`: what every file of the
 * website is. `files` are all the others; the upload report is not among them, because it is not published.
 */
export function renderRoCrate(
  view: SiteView,
  facts: SiteFacts,
  files: readonly MeasuredFile[],
): SiteFile[] {
  const known = [...files].sort(byPath);
  const page = textFile(OPEN_DATA_PAGE, renderOpenDataPage(view, facts, known));
  const all = [...known, { path: page.path, bytes: page.bytes.byteLength }].sort(byPath);
  const crate = {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
        about: { '@id': './' },
      },
      ...rootAndFolders(view, all),
      ...all.map((file) => fileEntity(view, file)),
      publisherOf(view),
      rights,
    ],
  };
  return [page, textFile('ro-crate-metadata.json', jsonText(crate))];
}

const rights = {
  '@id': '#rights',
  '@type': 'CreativeWork',
  name: 'Rights',
  description:
    'No licence is given with these files. Papers belong to the organisations that wrote them. Ask the secretariat before you use them again.',
};

function publisherOf({ brand, bodies }: SiteView) {
  const name = plainTitle(brand.name);
  return {
    '@id': `urn:uuid:${stableId('publisher', bodies[0]?.id ?? name)}`,
    '@type': 'Organization',
    name,
    ...(brand.baseUrl === null ? {} : { url: brand.baseUrl }),
  };
}

/** The whole website, and a folder for each partnership and each meeting. */
function rootAndFolders(view: SiteView, files: readonly MeasuredFile[]) {
  const folders = [
    ...view.bodies.map(({ body }) => ({
      path: `${bodyHome(body.slug)}/`,
      name: plainTitle(body.name),
      description: `Pages of ${plainTitle(body.name)}, and the calendar of its meetings.`,
      temporalCoverage: null,
    })),
    ...view.meetings.map(folderOfMeeting),
  ];
  const inFolders = Map.groupBy(files, ({ path }) => folderOf(path));
  const name = plainTitle(view.brand.name);
  const isKnown = new Set(folders.map((folder) => folder.path));
  const loose = files.filter(({ path }) => !isKnown.has(folderOf(path)));
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: `${name}: meetings, papers and open data`,
    description: `${view.sample ? 'Sample: made from example records. ' : ''}Everything that ${name} publishes: who is on its partnerships, notices, agendas, papers, minutes, decisions and actions.`,
    datePublished: view.changedAt.slice(0, 10),
    inLanguage: 'en-GB',
    license: { '@id': '#rights' },
    publisher: { '@id': publisherOf(view)['@id'] },
    hasPart: [...folders, ...loose].map(({ path }) => ({ '@id': encodedPath(path) })),
  };
  return [
    root,
    ...folders.map(({ path, temporalCoverage, ...words }) => ({
      '@id': encodedPath(path),
      '@type': 'Dataset',
      ...words,
      ...(temporalCoverage === null ? {} : { temporalCoverage }),
      hasPart: (inFolders.get(path) ?? []).map((file) => ({ '@id': encodedPath(file.path) })),
    })),
  ];
}

function folderOfMeeting(meeting: SiteMeeting) {
  const { title, day } = meeting.pack.meeting;
  const name = `${plainTitle(title)}, ${day}`;
  return {
    path: `${homeOf(meeting)}/`,
    name,
    description: `Notice, agenda, papers and minutes of ${name}, as far as they are published.`,
    temporalCoverage: day,
  };
}

/** `meetings/x/` for everything of that meeting; papers lie one folder deeper. */
function folderOf(path: string): string {
  const [first = '', second] = path.split('/');
  const hasFolder = path.split('/').length > 2;
  return hasFolder && second !== undefined ? `${first}/${second}/` : '';
}

function fileEntity(view: SiteView, { path, bytes }: MeasuredFile) {
  const { name, mediaType } = describeFile(view, path);
  return {
    '@id': encodedPath(path),
    '@type': 'File',
    name,
    encodingFormat: mediaType,
    contentSize: String(bytes),
    ...(path === OPEN_DATA_PAGE ? { about: { '@id': './' } } : {}),
  };
}
