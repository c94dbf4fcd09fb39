import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateRecord } from '#core/db/records.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import {
  buildPack,
  change,
  openSampleBoard,
  type SampleBoard,
} from '#test/support/sample-board.ts';

let board: SampleBoard;
let share: string;
beforeAll(async () => {
  board = await openSampleBoard();
  share = await mkdtemp(join(tmpdir(), 'clear-days-share-'));
}, 90_000);
afterAll(async () => {
  await board.close();
  await rm(share, { recursive: true, force: true });
});

const page = () => board.client.publishing.page({ meetingId: board.meetingId });

async function save(folder: string) {
  const { bodyId, version } = (await page()).handling;
  return board.client.publishing.saveHandling({ bodyId, version, folder });
}

describe('the shared folder', () => {
  it('is refused where nothing can be placed', async () => {
    const { folder } = board;
    expect(await refusalOf(save('share'))).toMatchObject({ field: 'folder' });
    expect(await refusalOf(save(join(share, 'gone')))).toMatchObject({ reason: 'folder' });
    expect(await refusalOf(save(join(folder, 'exports')))).toMatchObject({
      sentence: 'This folder is inside the workspace. Choose one outside it.',
    });
    expect(await save(share)).toMatchObject({ folder: share });
  });

  it('gets each new public file whole, with its upload report beside it', async () => {
    const event = await buildPack(board);
    if (event.state !== 'built') throw new Error(event.sentence);
    expect(event).toMatchObject({ warning: null, export: { placedIn: share } });
    const { fileName } = event.export;
    expect((await readdir(share)).sort()).toEqual([
      fileName,
      fileName.replace('.zip', '_upload-report.html'),
    ]);
  }, 60_000);

  it('gives a warning when it is gone, and can be tried again once it is back', async () => {
    await rm(share, { recursive: true });
    const event = await buildPack(board);
    if (event.state !== 'built') throw new Error(event.sentence);
    expect(event.warning).toBe(
      `It is built, and not placed in the shared folder. The folder ${share} is not there.`,
    );
    expect(event.export).toMatchObject({ present: true, placedIn: '' });
    const exportId = event.export.id;
    const again = () => board.client.publishing.place({ exportId });
    expect(await refusalOf(again())).toMatchObject({ reason: 'not-placed' });
    share = await mkdtemp(join(tmpdir(), 'clear-days-share-'));
    await save(share);
    expect(await again()).toMatchObject({ placedIn: share });
    await save('');
  }, 60_000);
});

describe('the difference from the last version', () => {
  it('names what the public will find changed, in words and file by file', async () => {
    const { workspace, meetingId } = board;
    const item = await workspace.reader
      .selectFrom('agendaItems')
      .selectAll()
      .where('meetingId', '=', meetingId)
      .where('visibility', '=', 'public')
      .where('kind', '=', 'ordinary')
      .executeTakeFirstOrThrow();
    await change(board, async (work) => {
      await updateRecord(work, 'agendaItems', item, { title: 'Another title', privateNotes: 'x' });
    });
    const event = await buildPack(board);
    if (event.state !== 'built') throw new Error(event.sentence);
    const difference = event.export.difference;
    expect(difference?.since).toBe(2);
    expect(difference?.words).toEqual([expect.stringMatching(/^Item changed: .*Another title$/)]);
    expect(difference?.changed).toEqual(
      expect.arrayContaining([expect.stringMatching(/agenda\.html$/)]),
    );
    expect(difference?.gone).toEqual([]);
    expect(difference?.unchanged).toBeGreaterThan(0);
  }, 60_000);

  it('says that nothing changed where nothing the public reads did', async () => {
    const event = await buildPack(board);
    if (event.state !== 'built') throw new Error(event.sentence);
    expect(event.export.difference).toMatchObject({
      words: ['Nothing that the public reads has changed.'],
      added: [],
      changed: [],
    });
  }, 60_000);
});

describe('the notice of a meeting', () => {
  it('[S-084] [S-086] [R-017] gives the dates before the papers, and starts no clear days', async () => {
    const { client, meetingId } = board;
    let last: BuildEvent | undefined;
    for await (const event of await client.publishing.build({ meetingId, kind: 'notice' })) {
      last = event;
    }
    if (last?.state !== 'built') throw new Error(JSON.stringify(last));
    expect(last.export).toMatchObject({ kind: 'notice', number: 1, paperCount: 0 });
    const { files } = await readZip(last.path);
    const names = [...files.keys()].map((name) => name.split('/').at(-1));
    expect(names).toEqual(expect.arrayContaining(['meeting.ics', 'upload-report.html']));
    expect(names).not.toContain('agenda.html');
    const before = await page();
    const live = { publishedOn: '2026-11-17', publishedTime: '00:10' };
    const publication = await client.publishing.recordPublication({
      ...{ exportId: last.export.id, ...live },
    });
    expect(publication).toMatchObject({ clearDays: null, exportKind: 'notice' });
    expect((await page()).compliance).toEqual(before.compliance);
  }, 60_000);
});

describe('the register', () => {
  it('lists every file with where it stands, and filters it', async () => {
    const { client } = board;
    const { entries, bodies } = await client.publishing.register({});
    expect(bodies.map(({ name }) => name)).toContain('Health and Wellbeing Board');
    const notices = await client.publishing.register({ kind: 'notice' });
    expect(notices.entries).toMatchObject([
      { kindWords: 'Notice of meeting', state: 'published', publishedOn: '2026-11-17' },
    ]);
    expect(entries.length).toBeGreaterThan(notices.entries.length);
    const file = await client.publishing.registerFile({ kind: 'notice' });
    expect((await file.text()).split('\r\n')[1]).toContain('Notice of meeting,1,Published');
  });

  it('[S-096] counts the meetings that had every paper public in time, and names the late papers', async () => {
    const { client } = board;
    const span = { from: '2025-11-17', to: '2026-12-31' } as const;
    const all = await client.publishing.compliance(span);
    expect(all.to).toBe('2026-11-17');
    expect(all.meetings).toBeGreaterThan(0);
    expect(all.bodies.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(all.meetings);
    expect(all.bodies.reduce((sum, { inTime }) => sum + inTime, 0)).toBe(all.inTime);
    const late = new Set(all.late.map(({ meetingId }) => meetingId));
    expect(all.meetings - all.inTime).toBe(late.size);
    expect(all.sentence).toBe(
      `${String(all.inTime)} of ${String(all.meetings)} meetings had the agenda and every paper public in time.`,
    );
  });
});
