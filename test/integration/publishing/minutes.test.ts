import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '#core/publishing/verify/read-document.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import {
  buildMinutesBundle,
  endAndClear,
  type SecretMinutes,
  secretMinutes,
  writeSecrets,
} from '#test/support/a-minutes-bundle.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

let app: TestApp;
let made: SecretMinutes;
const tokens: string[] = [];

/** A word that stands nowhere else. */
function token(): string {
  const word = `zq${String(tokens.length)}vexil${String((tokens.length + 1) * 7919)}`;
  tokens.push(word);
  return word;
}

beforeAll(async () => {
  app = await openTestApp();
  made = await secretMinutes(app, token);
}, 60_000);
afterAll(() => app[Symbol.asyncDispose]());

describe('the bundle of draft minutes [S-100]', () => {
  let built: Extract<BuildEvent, { state: 'built' }>;
  let files: Map<string, Buffer>;
  const home = () => [...files.keys()].find((name) => name.endsWith('minutes-draft.html')) ?? '';
  const fileOf = (ending: string) => files.get(home().replace(/html$/, ending)) ?? Buffer.alloc(0);

  beforeAll(async () => {
    const event = await buildMinutesBundle(app, made.meetingId);
    if (event.state !== 'built') throw new Error(JSON.stringify(event));
    built = event;
    ({ files } = await readZip(event.path));
  }, 60_000);

  it('is a bag with the minutes as a page, a PDF and a DOCX, and passes its own checks', async () => {
    expect(built.export.fileName).toBe('health-and-wellbeing-board_minutes_2026-11-12_v1.zip');
    const names = [...files.keys()].filter((name) => name.includes('/meetings/'));
    const folder = 'data/meetings/2026-11-12-health-and-wellbeing-board';
    expect(names).toEqual(['docx', 'html', 'pdf'].map((end) => `${folder}/minutes-draft.${end}`));
    const read = await app.client.publishing.verify({ exportId: built.export.id });
    expect(read.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(read.checks.map(({ id }) => id)).toContain('withheld');
  }, 30_000);

  it('[R-036] [R-071] [R-112] holds no byte of what is withheld', async () => {
    expect(tokens.length).toBeGreaterThan(11);
    const text = await everythingIn(files);
    expect(text).toContain('That the budget be agreed.'); // the reader does read
    expect(text).toContain('The board set up a winter fund in private.');
    for (const word of tokens) expect(text).not.toContain(word);
  });

  it('says DRAFT in its title, on its pages and in its data', async () => {
    const pdf = await readDocument(fileOf('pdf'));
    expect(pdf?.title).toBe('DRAFT minutes: Health and Wellbeing Board, 12 November 2026');
    expect(pdf?.claimsUa).toBe(true);
    expect(pdf?.tagged).toBe(true);
    expect(pdf?.pages.every((page) => page.includes('DRAFT, subject to approval'))).toBe(true);
    expect(fileOf('html').toString()).toMatch(/<title>DRAFT minutes: /);
    const { files: parts } = await readZip(fileOf('docx'));
    expect(parts.get('docProps/core.xml')?.toString()).toMatch(/<dc:title>DRAFT minutes: /);
    expect(parts.get('word/header1.xml')?.toString()).toContain('string="DRAFT"');
  });

  it('names no author but the body in the DOCX, whose parts are all well formed', async ({
    skip,
  }) => {
    const { files: parts, problems } = await readZip(fileOf('docx'));
    expect(problems).toEqual([]);
    const core = parts.get('docProps/core.xml')?.toString() ?? '';
    expect(core).toContain('<dc:creator>Health and Wellbeing Board</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Health and Wellbeing Board</cp:lastModifiedBy>');
    const body = parts.get('word/document.xml')?.toString() ?? '';
    expect(body).toContain('<w:pStyle w:val="Heading3"/>');
    expect(body).toContain('<w:tblHeader/>');
    expect(parts.get('word/styles.xml')?.toString()).toContain('<w:lang w:val="en-GB"/>');
    if (!(await hasTool('xmllint'))) return skip();
    for (const [name, bytes] of parts) {
      if (name.endsWith('.xml') || name.endsWith('.rels')) await wellFormed(bytes);
    }
  });

  it('pdfinfo and qpdf find the PDF in order', async ({ skip }) => {
    if (!(await hasTool('pdfinfo')) || !(await hasTool('qpdf'))) return skip();
    const path = join(await mkdtemp(join(tmpdir(), 'clear-days-minutes-')), 'minutes.pdf');
    await promisify(execFile)('cp', [
      await unpack(built.path, home().replace(/html$/, 'pdf')),
      path,
    ]);
    const facts = await runTool('pdfinfo', [path]);
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(facts).toMatch(/^Title:\s+DRAFT minutes/m);
    expect(await runTool('qpdf', ['--check', path])).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('is byte for byte the same when only what is withheld changes', async () => {
    const { client } = app;
    const { minutes } = await client.minutes.session({ id: made.meetingId });
    if (minutes === null) throw new Error('There are no minutes.');
    await client.minutes.reopen({ target: minutes });
    const name = `Ada ${token()}`;
    const { room } = await client.attendance.page({ id: made.meetingId });
    const person = room.people.find((one) => one.attendance?.id === made.attendanceId)?.attendance;
    if (!person) throw new Error('Nobody came.');
    await client.attendance.change({
      target: { id: person.id, version: person.version },
      change: { name, note: token() },
    });
    await writeSecrets(app, made, { secret: token, name });
    await endAndClear(app, made.meetingId);
    const again = await buildMinutesBundle(app, made.meetingId);
    if (again.state !== 'built') throw new Error(JSON.stringify(again));
    expect(again.export.sha512).toBe(built.export.sha512);
    expect((await readFile(again.path)).equals(await readFile(built.path))).toBe(true);
  }, 60_000);

  it('the publication of minutes is none of the agenda', async () => {
    await app.client.publishing.recordPublication({
      ...{ exportId: built.export.id, publishedOn: '2026-11-17', publishedTime: '09:00' },
    });
    const page = await app.client.publishing.page({ meetingId: made.meetingId, kind: 'minutes' });
    expect(page.publications[0]?.sentence).toBe('Minutes, public from this day.');
    expect(page.compliance.state).toBe('not_published');
  });
});

describe('what stops the bundle', () => {
  it('[R-060] minutes that the chair has not cleared', async () => {
    await using test = await openTestApp();
    const { meetingId } = await secretMinutes(test, () => 'words');
    const { minutes } = await test.client.minutes.session({ id: meetingId });
    if (minutes === null) throw new Error('There are no minutes.');
    await test.client.minutes.reopen({ target: minutes });
    const refusal = await refusalOf(buildMinutesBundle(test, meetingId));
    expect(refusal).toMatchObject({ reason: 'check-stops' });
    expect(refusal.sentence).toMatch(/Cleared by the chair/);
  }, 30_000);

  it('[R-036] private words that were copied into a public sentence', async () => {
    const secret = 'The preferred bidder offered 4,812,907 pounds over five years';
    const { client } = app;
    const { minutes } = await client.minutes.session({ id: made.meetingId });
    if (minutes === null) throw new Error('There are no minutes.');
    const { minutes: open } = await client.minutes.reopen({ target: minutes });
    await writeSecrets(app, made, { secret: () => secret, name: 'Nobody' });
    if (open === null) throw new Error('There are no minutes.');
    await client.minutes.changeFacts({
      target: open,
      change: { publicSummary: `In short: ${secret}.` },
    });
    await endAndClear(app, made.meetingId);
    const event = await buildMinutesBundle(app, made.meetingId);
    if (event.state !== 'stopped') throw new Error('It was built with withheld text in it.');
    expect(event.problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/minutes-draft\.docx$/),
        expect.stringMatching(/minutes-draft\.html$/),
        expect.stringMatching(/minutes-draft\.pdf$/),
      ]),
    );
    expect(JSON.stringify(event)).not.toContain('4,812,907'); // says where, never what
  }, 60_000);
});

/** Every text of a bundle that a curious reader would find: names, bytes, PDF words, parts of the DOCX. */
async function everythingIn(files: ReadonlyMap<string, Buffer>): Promise<string> {
  const parts: string[] = [];
  for (const [name, bytes] of files) {
    parts.push(name, bytes.toString('latin1'), bytes.toString('utf16le'));
    if (name.endsWith('.pdf')) parts.push(JSON.stringify(await readDocument(bytes)));
    if (!name.endsWith('.docx')) continue;
    for (const [inner, part] of (await readZip(bytes)).files) parts.push(inner, part.toString());
  }
  return parts.join('\n');
}

async function wellFormed(bytes: Buffer): Promise<void> {
  const checking = promisify(execFile)('xmllint', ['--noout', '-']);
  checking.child.stdin?.end(bytes);
  await checking;
}

async function unpack(zip: string, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-minutes-'));
  await runTool('unzip', ['-q', zip, name, '-d', folder]);
  return join(folder, name);
}
