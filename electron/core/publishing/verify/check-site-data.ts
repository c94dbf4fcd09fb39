import { type BundleCheck, concluded } from './bundle-check.ts';
import { checkCrate } from './check-crate.ts';
import { checkCsv } from './check-csv.ts';
import { checkFeed } from './check-feed.ts';
import { checkJson } from './check-json.ts';
import { checkSitemap } from './check-sitemap.ts';
import { siteAddresses } from './site-addresses.ts';

/** The files for machines of a website; no checks for other kinds of bundle, which have none. */
export function checkSiteData(files: ReadonlyMap<string, Buffer>): BundleCheck[] {
  if (!needed.some((path) => files.has(`data/${path}`))) return [];
  const addresses = siteAddresses(files);
  return [
    checkWhole(files),
    checkFeed(files, addresses),
    checkSitemap(files, addresses),
    checkJson(files, addresses),
    checkCsv(files),
    checkCrate(files),
  ];
}

const records = ['organizations', 'people', 'memberships', 'events', 'decisions', 'actions'];
const tables = ['meetings', 'members', 'papers', 'decisions', 'actions'];

const needed = [
  ...['calendar.ics', 'feed.atom', 'ro-crate-metadata.json', 'ro-crate-preview.html'],
  ...records.flatMap((name) => [`api/${name}.json`, `api/${name}.schema.json`]),
  ...tables.flatMap((name) => [`csv/${name}.csv`, `csv/${name}.csv-metadata.json`]),
];

function checkWhole(files: ReadonlyMap<string, Buffer>): BundleCheck {
  const missing = needed.filter((path) => !files.has(`data/${path}`));
  return concluded(
    { id: 'open-data', title: 'Open data' },
    `${needed.length} files for programs, none missing.`,
    missing.map((path) => ({ file: `data/${path}`, text: 'It is missing' })),
  );
}
