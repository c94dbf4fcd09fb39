import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { aChangedPack, edit, type Files } from '#test/support/a-changed-pack.ts';
import { aMeetingPack } from '#test/support/a-meeting-pack.ts';
import { aPdf } from '#test/support/a-pdf.ts';

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';
const page = `${home}/agenda.html`;

describe('The verifier refuses a bundle', () => {
  let pack: Awaited<ReturnType<typeof aMeetingPack>>;
  beforeAll(async () => {
    pack = await aMeetingPack();
  });

  const failedIn = async (path: string): Promise<Record<string, string[]>> => {
    const checks = await verifyBundle(path);
    const failed = checks.filter((check) => !check.passed && check.severity === 'stop');
    return Object.fromEntries(
      failed.map(({ id, problems }) => [id, problems.map(({ file, text }) => `${file}: ${text}`)]),
    );
  };

  test('with one changed byte', async () => {
    const changed = await aChangedPack(
      pack,
      (files) => {
        const bytes = Buffer.from(files.get(`${home}/papers/06-cover-report.pdf`)!);
        bytes[bytes.length - 2] = 0x20;
        files.set(`${home}/papers/06-cover-report.pdf`, bytes);
      },
      { sealed: false },
    );
    expect(await failedIn(changed)).toEqual({
      manifests: [`${home}/papers/06-cover-report.pdf: It was changed: its checksum is another`],
    });
  });

  test('with one changed bit in the zip itself', async () => {
    const bytes = await readFile(pack.path);
    const at = bytes.indexOf('Skip to main content');
    bytes[at] = bytes[at]! ^ 1;
    const path = join(pack.folder, 'bit.zip');
    await writeFile(path, bytes);
    expect(Object.keys(await failedIn(path))).toEqual(['zip', 'manifests']);
  });

  test('with one file more', async () => {
    const changed = await aChangedPack(
      pack,
      (files) => files.set('data/extra.txt', Buffer.from('x')),
      { sealed: false },
    );
    expect(await failedIn(changed)).toEqual({
      bag: ['bag-info.txt: Payload-Oxum does not match the files'],
      layout: ['data/extra.txt: This kind of file is not published'],
      manifests: ['data/extra.txt: It is not listed'],
    });
  });

  test('with one file less', async () => {
    const changed = await aChangedPack(pack, (files) => files.delete(`${home}/meeting.ics`), {
      sealed: false,
    });
    const failed = await failedIn(changed);
    expect(failed['manifests']).toEqual([`${home}/meeting.ics: It is listed and missing`]);
    expect(failed['links']).toBeDefined();
  });

  test('with a tag file more, or a declaration of another version', async () => {
    const more = (files: Files) => files.set('note.txt', Buffer.from('x'));
    expect(await failedIn(await aChangedPack(pack, more, { sealed: false }))).toEqual({
      manifests: ['note.txt: It is not listed'],
    });
    const other = (files: Files) => edit(files, 'bagit.txt', (text) => text.replace('1.0', '0.97'));
    expect((await failedIn(await aChangedPack(pack, other)))['bag']).toHaveLength(1);
  });

  type Case = [what: string, check: string, change: (text: string) => string, says: RegExp];
  test.each<Case>([
    [
      'a link to nothing',
      'links',
      (t) => t.replace('papers/06-', 'papers/07-'),
      /leads to nothing/,
    ],
    [
      'a link out of the bundle',
      'links',
      (t) => t.replace('href="index.html"', 'href="../../../../etc/passwd"'),
      /out of the bundle/,
    ],
    [
      'a link to a missing place on a page',
      'links',
      (t) => t.replace('href="index.html"', 'href="index.html#nowhere"'),
      /not on the page/,
    ],
    ['no language', 'pages', (t) => t.replace(' lang="en-GB"', ''), /language/],
    ['no title', 'pages', (t) => t.replace(/<title>[^<]*</, '<title><'), /no title/],
    ['two main headings', 'pages', (t) => t.replace(/<(\/?)h2/g, '<$1h1'), /first level/],
    ['a heading out of order', 'pages', (t) => t.replace(/<(\/?)h2/g, '<$1h4'), /jumps/],
    [
      'a picture without words',
      'pages',
      (t) => t.replace('</h1>', '</h1><img src="x">'),
      /alternative/,
    ],
    ['a table without heads', 'pages', (t) => t.replace(/ scope="(col|row)"/g, ''), /header cells/],
    ['a script', 'pages', (t) => t.replace('</h1>', '</h1><script>x()</script>'), /script/],
    ['an event handler', 'pages', (t) => t.replace('<h1', '<h1 onclick="x()"'), /event handler/],
    ['an outside style', 'pages', (t) => t.replace('../../assets/', '//e.org/'), /elsewhere/],
    ['an open element', 'pages', (t) => t.replace('</main>', ''), /closes nothing|never closed/],
    ['the same id twice', 'pages', (t) => t.replace('id="item-2"', 'id="item-1"'), /used twice/],
  ])('whose page has %s', async (_, check, change, says) => {
    const changed = await aChangedPack(pack, (files) => edit(files, page, change));
    const failed = await failedIn(changed);
    expect(failed[check]?.join('\n')).toMatch(says);
    expect(failed[check]?.every((problem) => problem.startsWith(page))).toBe(true);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['line ends of Unix', (t) => t.replaceAll('\r\n', '\n'), /CRLF/],
    [
      'a line that is too long',
      (t) => t.replace('PRODID:', `PRODID:${'x'.repeat(90)}`),
      /too long/,
    ],
    ['no UID', (t) => t.replace(/UID:.*\r\n/, ''), /no UID/],
    ['an unexplained time zone', (t) => t.replace('TZID:Europe/London', 'TZID:Elsewhere'), /zone/],
    ['an open part', (t) => t.replace('END:VEVENT\r\n', ''), /closed/],
  ])('whose calendar file has %s', async (_, change, says) => {
    const changed = await aChangedPack(pack, (files) => edit(files, `${home}/meeting.ics`, change));
    expect((await failedIn(changed))['calendars']?.join('\n')).toMatch(says);
  });

  test.each<[string, Parameters<typeof aPdf>[0], RegExp]>([
    ['not tagged', { title: 'T', bookmark: 'B' }, /not tagged/],
    ['without a title', { tagged: true, bookmark: 'B' }, /no title/],
    ['without bookmarks', { tagged: true, title: 'T' }, /no bookmarks/],
    ['not A4', { size: { width: 612, height: 792 } }, /not A4/],
    ['with a script', { script: 'app.alert(1)' }, /script/],
    ['with a file inside', { attachment: { name: 'a.txt', text: 'x' } }, /other files/],
  ])('whose agenda PDF is %s', async (_, wishes, says) => {
    const changed = await aChangedPack(pack, (files) =>
      files.set(`${home}/agenda.pdf`, aPdf(wishes)),
    );
    expect((await failedIn(changed))['documents']?.join('\n')).toMatch(says);
  });

  test('whose paper holds a script or another file, or does not open', async () => {
    const paper = `${home}/papers/06-cover-report.pdf`;
    const unsafe = [
      aPdf({ script: 'x()' }),
      aPdf({ attachment: { name: 'a', text: 'x' } }),
      Buffer.from('x'),
    ];
    for (const bytes of unsafe) {
      const changed = await aChangedPack(pack, (files) => files.set(paper, bytes));
      expect((await failedIn(changed))['papers']?.[0]).toMatch(paper);
    }
  });

  test('but only warns of a paper that is not tagged', async () => {
    const paper = `${home}/papers/06-cover-report.pdf`;
    const changed = await aChangedPack(pack, (files) => files.set(paper, aPdf({ title: 'T' })));
    const checks = await verifyBundle(changed);
    expect(checks.filter((check) => !check.passed)).toMatchObject([
      { id: 'papers-accessible', severity: 'warning' },
    ]);
  });

  test('that is no zip at all, is empty, or is not there', async () => {
    for (const [name, bytes] of [
      ['no.zip', 'not a zip'],
      ['empty.zip', ''],
    ] as const) {
      await writeFile(join(pack.folder, name), bytes);
      expect((await failedIn(join(pack.folder, name)))['zip']).toHaveLength(1);
    }
    expect((await failedIn(join(pack.folder, 'missing.zip')))['zip']).toHaveLength(1);
  });
});
