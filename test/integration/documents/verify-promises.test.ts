// @one-transport: it is about the bytes of bundles and files, not about how they are asked for.
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { writeZip } from '#core/publishing/write-zip.ts';
import { aChangedPack, edit, type Files } from '#test/support/a-changed-pack.ts';
import { aMeetingPack } from '#test/support/a-meeting-pack.ts';
import { buildMinutesBundle, secretMinutes } from '#test/support/a-minutes-bundle.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { withParts } from '#test/support/a-report.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';
const page = `${home}/agenda.html`;
const meeting = `${home}/index.html`;

/** A sentence of bundle.md, the check that keeps it, a forgery that breaks it, and what is said then. */
type Promised = [sentence: string, check: string, forge: (files: Files) => void, says: RegExp];

/** The first file whose name ends like this. */
const named = (files: Files, end: string): string =>
  [...files.keys()].find((name) => name.endsWith(end)) ?? end;

const promises: Promised[] = [
  ['Slugs: lower-case ASCII', 'layout', move(page, `${home}/Agenda.html`), /lower-case/],
  ['at most 100 characters', 'layout', move(page, `${home}/${'a'.repeat(101)}.html`), /100 char/],
  ['safe on Windows', 'zip', move(page, `${home}/con.html`), /not safe on every system/],
  ['bagit.txt: BagIt-Version: 1.0', 'bag', changed('bagit.txt', /1\.0/, '0.97'), /BagIt 1\.0/],
  ['Source-Organization', 'bag', changed('bag-info.txt', /^Source-.*\n/m, ''), /no Source-Org/],
  ['External-Identifier', 'bag', changed('bag-info.txt', /^External-Id.*\n/m, ''), /no External/],
  ['Bagging-Date', 'bag', changed('bag-info.txt', /Date: .*/, 'Date: soon'), /not a day/],
  ['data/: index.html', 'layout', without('data/index.html'), /index\.html: It is missing/],
  ['accessibility.html', 'layout', without('data/accessibility.html'), /It is missing/],
  ['papers/{NN}-{title}.pdf', 'layout', added(`${home}/papers/x.exe`), /not published/],
  ['Office files do not go into a public bundle', 'word-files', added(`${home}/papers/x.docx`), /a PDF is/],
  ['Links on the website never break', 'links', changed(page, 'papers/06-', 'papers/60-'), /to nothing/],
  ['Pages are usable with no script', 'pages', changed(page, '</h1>', '</h1><script>x</script>'), /script/],
  ['by keyboard: a skip link comes first', 'pages', changed(page, 'href="#main"', 'href="#top"'), /skip link/],
  ['by screen reader: language', 'pages', changed(page, ' lang="en-GB"', ''), /language/],
  ['headings in order', 'pages', changed(page, /<(\/?)h3/g, '<$1h5'), /jumps from level/],
  ['alternative text', 'pages', changed(page, '</h1>', '</h1><img src="index.html">'), /alternative/],
  ['each has schema.org JSON-LD', 'events', changed(meeting, 'ld+json', 'json'), /facts about the meeting/],
  ['… that can be read', 'pages', changed(meeting, '"@type"', '@type'), /machine-readable/],
  ['A cancelled meeting says so: eventStatus', 'events', changed(meeting, 'EventScheduled', 'EventCancelled'), /does not say so/],
  ['.ics STATUS', 'events', changed(`${home}/meeting.ics`, 'CONFIRMED', 'CANCELLED'), /takes place/],
  ['the same day in page and calendar', 'events', changed(meeting, '"startDate":"2026-11-26', '"startDate":"2026-11-27'), /the day/],
  ['UID stable for ever', 'calendars', changed(`${home}/meeting.ics`, /UID:.*\r\n/, ''), /no UID/],
  ['DTSTAMP', 'calendars', changed(`${home}/meeting.ics`, /DTSTAMP:.*\r\n/, ''), /no DTSTAMP/],
  ['SEQUENCE', 'calendars', changed(`${home}/meeting.ics`, /SEQUENCE:.*\r\n/, ''), /no SEQUENCE/],
  ['lines folded at 75 octets', 'calendars', changed(`${home}/meeting.ics`, /\r\n /g, ''), /too long/],
  ['CRLF', 'calendars', changed(`${home}/meeting.ics`, /\r\n/g, '\n'), /CRLF/],
  ['a complete VTIMEZONE', 'calendars', changed(`${home}/meeting.ics`, /BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''), /not explained/],
  ['PDF: title', 'documents', pdf({ tagged: true, bookmark: 'B' }), /no title/],
  ['PDF: tags', 'documents', pdf({ title: 'T', bookmark: 'B' }), /not tagged/],
  ['PDF/UA-1', 'documents', pdf({ title: 'T', tagged: true, bookmark: 'B' }), /PDF\/UA-1/],
  ['one numbered PDF: no number left out', 'page-numbers', numberedPack(1, 2, 4), /4 comes after page 2/],
  ['one numbered PDF: no number twice', 'page-numbers', numberedPack(1, 2, 2), /Two pages have/],
  ['one numbered PDF: none backwards', 'page-numbers', numberedPack(2, 1), /1 comes after page 2/],
]; // prettier-ignore

describe('Every promise of a public pack is looked at [S-096]', () => {
  let pack: Awaited<ReturnType<typeof aMeetingPack>>;
  beforeAll(async () => {
    pack = await aMeetingPack();
  });

  test.each(promises)('%s', async (_, check, forge, says) => {
    const path = await aChangedPack(pack, forge);
    const found = await problemsOf(path, check);
    expect(found.join('\n')).toMatch(says);
  });

  test('and a pack that nobody touched keeps them all', async () => {
    const checks = await verifyBundle(pack.path);
    expect(checks.flatMap(({ problems }) => problems)).toEqual([]);
    const ids = checks.map(({ id }) => id);
    expect(promises.map(([, check]) => check).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('two entries of one name, also in other letters', async () => {
    const { files } = await readZip(pack.path);
    const twice = [...files].map(([path, bytes]) => ({ path, bytes }));
    for (const name of [page, page.toUpperCase().replace('DATA/', 'data/')]) {
      const fileName = `twice-${String(name === page)}.zip`;
      await writeZip([...twice, { path: name, bytes: Buffer.from('x') }], {
        folder: pack.folder,
        fileName,
      });
      const found = await problemsOf(join(pack.folder, fileName), 'zip');
      expect(found.join('\n')).toContain('Two entries have this name');
    }
  });
});

const core = 'docProps/core.xml';

/** What is forged in the draft's Word file. */
const wordForgeries: [string, string, (parts: Map<string, string>) => void, RegExp][] = [
  ['a part that is not well formed', 'word-files', part('word/document.xml', '</w:body>', ''), /never closed|closes nothing/],
  ['a declaration of entities', 'word-files', part('word/document.xml', /^/, '<!DOCTYPE x>'), /document\.xml, line/],
  ['no title', 'word-files', part(core, /<dc:title>[^<]*/, '<dc:title>'), /no title/],
  ['no language', 'word-files', part('word/styles.xml', /<w:lang[^>]*>/g, ''), /language/],
  ['tracked changes', 'word-files', part('word/document.xml', '<w:body>', '<w:body><w:ins w:id="1"></w:ins>'), /tracked/],
  ['hidden text', 'word-files', part('word/document.xml', '<w:body>', '<w:body><w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>'), /hidden text/],
  ['a link to a template elsewhere', 'word-files', part('word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Type="t" Target="http://e.org" TargetMode="External"/></Relationships>'), /outside/],
  ['a macro', 'word-files', (parts) => parts.set('word/vbaProject.bin', 'x'), /does not belong/],
  ['a heading out of order', 'word-files', part('word/document.xml', '"Heading2"', '"Heading5"'), /jumps/],
  ['a table without a head', 'word-files', part('word/document.xml', /<w:tblHeader\/>/g, ''), /no header row/],
  ['no DRAFT in its title', 'drafts', part(core, 'DRAFT ', ''), /title does not say DRAFT/],
  ['no watermark', 'drafts', (parts) => parts.forEach((text, name) => parts.set(name, text.replaceAll('string="DRAFT"', 'string=""'))), /not marked DRAFT/],
]; // prettier-ignore

describe('Draft minutes are refused [R-063] [S-100]', () => {
  let app: TestApp;
  let bundle: { path: string; folder: string };
  beforeAll(async () => {
    app = await openTestApp();
    const { meetingId } = await secretMinutes(app, () => 'vexil');
    const event = await buildMinutesBundle(app, meetingId);
    if (event.state !== 'built') throw new Error(JSON.stringify(event));
    const folder = await mkdtemp(join(tmpdir(), 'clear-days-promises-'));
    bundle = { path: join(folder, basename(event.path)), folder };
    await copyFile(event.path, bundle.path);
  }, 60_000);
  afterAll(() => app.close());

  test.each(wordForgeries)('with %s in the Word file', async (_, check, forge, says) => {
    const { files } = await readZip(bundle.path);
    const name = named(files, 'minutes-draft.docx');
    const docx = await withParts(files.get(name) ?? Buffer.alloc(0), forge);
    const path = await aChangedPack(bundle, (all) => all.set(name, docx));
    const found = await problemsOf(path, check);
    expect(found.join('\n')).toMatch(says);
    expect(found.every((problem) => problem.startsWith(name))).toBe(true);
  });

  test('whose page does not say DRAFT in its title, or at its head', async () => {
    const end = 'minutes-draft.html';
    const title = await aChangedPack(bundle, (files) =>
      edit(files, named(files, end), (text) => text.replace('<title>DRAFT', '<title>The')),
    );
    expect((await problemsOf(title, 'drafts')).join()).toMatch(/title does not say DRAFT/);
    const head = await aChangedPack(bundle, (files) =>
      edit(files, named(files, end), (text) =>
        text.replace('standing__word">DRAFT', 'standing__word">'),
      ),
    );
    expect((await problemsOf(head, 'drafts')).join()).toMatch(/not marked DRAFT/);
  });

  test('whose PDF has lost its mark, or that are called approved', async () => {
    const plain = await aChangedPack(bundle, (files) =>
      files.set(named(files, 'minutes-draft.pdf'), aPdf({ title: 'Minutes', tagged: true })),
    );
    const found = await problemsOf(plain, 'drafts');
    expect(found).toHaveLength(2);
    const renamed = await aChangedPack(bundle, (files) => {
      const name = named(files, 'minutes-draft.pdf');
      files.set(name.replace('draft', 'approved'), files.get(name) ?? Buffer.alloc(0));
    });
    expect((await problemsOf(renamed, 'drafts')).join()).toMatch(/marked as a draft/);
  });
});

async function problemsOf(path: string, id: string): Promise<string[]> {
  const checks = await verifyBundle(path);
  const check = checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  expect(check.passed).toBe(check.problems.length === 0);
  return check.problems.map(({ file, text }) => `${file}: ${text}`);
}

function changed(file: string, from: string | RegExp, to: string) {
  return (files: Files) => edit(files, file, (text) => text.replace(from, to));
}

function move(from: string, to: string) {
  return (files: Files) => {
    files.set(to, files.get(from) ?? Buffer.alloc(0));
    files.delete(from);
  };
}

function without(file: string) {
  return (files: Files) => void files.delete(file);
}

function added(file: string) {
  return (files: Files) => void files.set(file, Buffer.from('x'));
}

function pdf(wishes: Parameters<typeof aPdf>[0]) {
  return (files: Files) => void files.set(`${home}/agenda.pdf`, aPdf(wishes));
}

/** A pack whose pages carry these numbers at their foot. */
function numberedPack(...numbers: number[]) {
  const size = { width: 595.28, height: 110 }; // so low that the text of the page is at its foot
  const pages = numbers.map((number) => `Page ${String(number)}`);
  return (files: Files) =>
    void files.set(`${home}/pack.pdf`, aPdf({ pages, size, title: 'T', tagged: true }));
}

function part(name: string, from: string | RegExp, to: string) {
  return (parts: Map<string, string>) => {
    const before = parts.get(name) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing was changed in ${name}`);
    parts.set(name, after);
  };
}
