import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import type { QueueEntry } from '#shared/publishing/publishing.ts';
import { runCli } from '#test/support/a-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'clear-days-bundle-'));
const workspace = join(root, 'sample');
let meeting: { id: string; slug: string; address: string };
let bundle: string;

beforeAll(async () => {
  expect((await runCli(['sample', '-w', workspace])).code).toBe(0);
  const { entries } = await call<{ entries: QueueEntry[] }>('publishing.queue');
  const board = entries.find(
    ({ bodySlug, state }) => bodySlug === 'health-and-wellbeing-board' && state === 'to_build',
  );
  const { meetingId: id, meetingSlug: slug, bodySlug, day } = board!;
  meeting = { id, slug, address: `${bodySlug}/${day}` };
}, 180_000);
afterAll(() => rmSync(root, { recursive: true }));

describe('from the sample to a bundle, on the command line alone', () => {
  it('gives the same bytes for one bagging date, whichever way the meeting is named', async () => {
    const zips = [await exportPack(meeting.slug), await exportPack(meeting.address)];
    const [one, other] = zips.map((zip) => readFileSync(zip));
    expect(zips[0]).not.toBe(zips[1]);
    expect(one!.equals(other!)).toBe(true);
    bundle = zips[0]!;
    expect(readdirSync(join(root, 'out')).some((name) => !name.endsWith('.zip'))).toBe(false);
  }, 180_000);

  it('is accepted by sha512sum and by verify, and not when one byte is changed', async () => {
    const zip = bundle;
    const unpacked = join(root, 'unpacked');
    execFileSync('unzip', ['-q', '-d', unpacked, zip]);
    for (const manifest of ['manifest-sha512.txt', 'tagmanifest-sha512.txt']) {
      const args = ['-c', '--strict', '--quiet', manifest];
      expect(execFileSync('sha512sum', args, { cwd: unpacked, encoding: 'utf8' })).toBe('');
    }
    const good = await runCli(['verify', zip, '--workspace', workspace]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/^good {2}Checksums: /m);
    expect(good.out).toMatch(/^good {2}Withheld text: \d+ passages searched for/m);
    const json = await runCli(['verify', zip, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ passed: true });

    const bytes = readFileSync(zip);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = bytes[middle]! ^ 1;
    writeFileSync(join(root, 'touched.zip'), bytes);
    const bad = await runCli(['verify', 'touched.zip'], { standingIn: root });
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/^BAD /m);
  }, 180_000);

  it('attaches a file to a paper, and refuses one whose content is not what its name says', async () => {
    const input = { meeting: { id: meeting.id } };
    const { items } = await call<PapersPage>('papers.page', input);
    const [paper] = items.flatMap(({ papers }) => papers);
    writeFileSync(join(root, 'note.txt'), 'A note for the meeting.\n');
    const args = ['--paper', paper!.paper.id, '-w', workspace];
    const said = await runCli(['attach', 'note.txt', ...args], { standingIn: root });
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain('"fileName":"note.txt"');
    writeFileSync(join(root, 'lie.pdf'), 'This is no PDF.\n');
    const lie = await runCli(['attach', 'lie.pdf', ...args], { standingIn: root });
    expect(lie).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(lie.err)).toMatchObject({ code: 'REFUSED' });
    const none = await runCli(['attach', 'gone.pdf', ...args], { standingIn: root });
    expect(none.code).toBe(2);
    expect(JSON.parse((await runCli(['check', '-w', workspace])).out)).toMatchObject({
      sound: true,
    });
  }, 180_000);

  it('says that it does not know a meeting', async () => {
    const args = ['export', '-w', workspace, '--out', join(root, 'out'), '--meeting'];
    const said = await runCli([...args, '2026-01-01-nobody']);
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('There is no meeting "2026-01-01-nobody"');
  }, 60_000);
});

async function exportPack(name: string): Promise<string> {
  const out = join(root, 'out');
  const args = ['export', '-w', workspace, '--kind', 'meeting-pack', '--out', out];
  const said = await runCli([...args, '--meeting', name, '--bagging-date', '2026-11-22']);
  expect([said.code, said.err]).toEqual([0, expect.stringContaining('Reading the bundle back')]);
  return (JSON.parse(said.out) as { path: string }).path;
}

async function call<Answer>(procedure: string, input: object = {}): Promise<Answer> {
  const said = await runCli(['call', procedure, JSON.stringify(input), '-w', workspace]);
  expect(said).toMatchObject({ code: 0, err: '' });
  return JSON.parse(said.out) as Answer;
}
