import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { aSiteView, anEmptySiteView } from '#test/support/a-site-view.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';
import { hostileView } from '#test/support/hostile-site-view.ts';
import { type Files, siteFiles } from '#test/support/site-data-files.ts';

const schemas = join(import.meta.dirname, '../../support/schemas');
const python = '/usr/bin/python3';

/** The website with everything, with nothing, and with a hostile text in every place. */
const sites = { full: aSiteView(), empty: anEmptySiteView(), hostile: hostileView() };
const kinds = Object.keys(sites) as (keyof typeof sites)[];

describe('Other readers of the data of the website', () => {
  const files = {} as Record<keyof typeof sites, Files>;
  const folders = {} as Record<keyof typeof sites, string>;
  beforeAll(async () => {
    for (const kind of kinds) {
      files[kind] = siteFiles(sites[kind]);
      folders[kind] = await writtenOut(files[kind]);
    }
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.for(kinds)('xmllint finds the feed as RFC 4287 says (%s)', async (kind, { skip }) => {
    if (!(await hasTool('xmllint'))) return skip();
    const args = ['--noout', '--relaxng', join(schemas, 'atom.rng')];
    const said = await runTool('xmllint', [...args, join(folders[kind], 'feed.atom')]);
    expect(said).toContain('validates');
  });

  test('xmllint would find a feed without dates', async ({ skip }) => {
    if (!(await hasTool('xmllint'))) return skip();
    const path = join(folders.full, 'bad.atom');
    const feed = files.full.get('data/feed.atom')?.toString('utf8') ?? '';
    await writeFile(path, feed.replace(/<updated>[^<]*<\/updated>/, ''));
    const args = ['--noout', '--relaxng', join(schemas, 'atom.rng'), path];
    await expect(runTool('xmllint', args)).rejects.toThrow('fails to validate');
  });

  test.for(['full', 'hostile'] as const)('xmllint finds the sitemap as its XSD says (%s)', async (kind, { skip }) => {
    if (!(await hasTool('xmllint'))) return skip();
    const args = ['--noout', '--schema', join(schemas, 'sitemap.xsd')];
    const said = await runTool('xmllint', [...args, join(folders[kind], 'sitemap.xml')]);
    expect(said).toContain('validates');
  }); // prettier-ignore

  test.each(kinds)('ro-crate validates the description of all files (%s)', async (kind) => {
    const validator = crateValidator();
    validator.parseJSON(files[kind].get('data/ro-crate-metadata.json')?.toString('utf8'));
    await validator.validate();
    const paths = [...files[kind].keys()].map((name) => name.slice('data/'.length));
    const folders = sites[kind].meetings.map(({ pack }) => `meetings/${pack.meeting.slug}/`);
    folders.push(...sites[kind].bodies.map(({ body }) => `partnerships/${body.slug}/`));
    const there = [...paths, ...folders].map((path) => [
      path,
      { exists: true, inCrate: false, isDir: path.endsWith('/') },
    ]);
    validator.checkFiles(Object.fromEntries(there) as object);
    expect(validator.results.filter(({ status }) => status !== 'success')).toEqual([]);
    expect(validator.results.length).toBeGreaterThan(8);
  });

  test.for(kinds)('python3-icalendar reads every calendar (%s)', async (kind, { skip }) => {
    if (!(await hasTool(python))) return skip();
    const script =
      'import sys, icalendar\nfor p in sys.argv[1:]:\n' +
      '  c = icalendar.Calendar.from_ical(open(p, "rb").read())\n' +
      '  print(len(c.walk("VEVENT")), len({e["UID"] for e in c.walk("VEVENT")}), len(c.errors))\n' +
      '  [e["DTSTART"].dt.isoformat() for e in c.walk("VEVENT")]';
    const names = [...files[kind].keys()].filter((name) => name.endsWith('.ics'));
    const paths = names.map((name) => join(folders[kind], name.slice('data/'.length)));
    const said = await runTool(python, ['-c', script, ...paths]).catch(String);
    if (said.includes('No module named')) {
      process.stderr.write('\n!!! SKIPPED: python3-icalendar is not installed !!!\n');
      return skip();
    }
    const all = said.trim().split('\n')[names.indexOf('data/calendar.ics')];
    const count = sites[kind].meetings.length;
    expect(all).toBe(`${count} ${count} 0`);
    expect(said.trim().split('\n')).toHaveLength(names.length);
  });

  test.for(kinds)(
    'csv-parse and the csv of Python read the same tables (%s)',
    async (kind, { skip }) => {
      if (!(await hasTool(python))) return skip();
      const script =
        'import sys, csv, json\n' +
        'print(json.dumps([list(csv.reader(open(p, encoding="utf-8-sig", newline=""), strict=True)) for p in sys.argv[1:]]))';
      const names = [...files[kind].keys()].filter((name) => name.endsWith('.csv'));
      const paths = names.map((name) => join(folders[kind], name.slice('data/'.length)));
      const theirs = JSON.parse(await runTool(python, ['-c', script, ...paths])) as unknown;
      const ours = names.map((name) =>
        parse(files[kind].get(name) ?? Buffer.alloc(0), { bom: true, record_delimiter: '\r\n' }),
      );
      expect(ours).toEqual(theirs);
      expect(names).toHaveLength(5);
    },
  );
});

interface CrateValidator {
  parseJSON(text: string | undefined): void;
  validate(): Promise<boolean>;
  checkFiles(files: object): void;
  results: { id: string; status: string; message: string; entity?: string }[];
}

/** It takes `fetch` when it is loaded and wants its context from the network: it gets its own copy. */
function crateValidator(): CrateValidator {
  const load = createRequire(import.meta.url);
  const context = JSON.stringify(load('ro-crate/lib/context.json'));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(context)));
  const path = load.resolve('ro-crate/lib/validator.js');
  Reflect.deleteProperty(load.cache, path);
  const { Validator } = load(path) as { Validator: new () => CrateValidator };
  return new Validator();
}

async function writtenOut(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-site-data-'));
  for (const [name, bytes] of files) {
    const path = join(folder, name.slice('data/'.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return folder;
}
