import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getRow, updateRecord } from '#core/db/records.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import {
  buildPack,
  change,
  openSampleBoard,
  passedWarnings,
  type SampleBoard,
} from '#test/support/sample-board.ts';

let board: SampleBoard;
beforeAll(async () => {
  board = await openSampleBoard();
}, 90_000);
afterAll(() => board.close());

const exportsFolder = () => readdir(join(board.folder, 'exports'));

describe('building the public pack', () => {
  it('asks for the reason of each warning first', async () => {
    const { meetingId } = board;
    const building = board.client.publishing.build({ meetingId, kind: 'meeting-pack' });
    const refusal = await refusalOf(building);
    expect(refusal).toMatchObject({ reason: 'reason-needed' });
  });

  it('reads the bundle back, names it and enters it in the register', async () => {
    const event = await buildPack(board);
    expect(event).toMatchObject({
      state: 'built',
      export: { number: 1, present: true, passedWarnings },
    });
    expect(await exportsFolder()).toEqual([
      expect.stringMatching(/^health-and-wellbeing-board_meeting-pack_2026-11-\d\d_v1\.zip$/),
    ]);
    const page = await board.client.publishing.page({ meetingId: board.meetingId });
    const exportId = page.exports[0]?.id ?? '';
    expect(await board.client.publishing.verify({ exportId })).toMatchObject({ passed: true });
  }, 60_000);

  it('gives the same bytes for the same records and bagging date', async () => {
    const [first, second] = [await buildPack(board), await buildPack(board)];
    const sums = [first, second].map((event) => event.state === 'built' && event.export.sha512);
    expect(sums[0]).toMatch(/^[0-9a-f]{128}$/);
    expect(sums[0]).toBe(sums[1]);
  }, 90_000);

  it('leaves nothing behind when it is cancelled', async () => {
    const before = await exportsFolder();
    const controller = new AbortController();
    const during = () => {
      controller.abort();
      return Promise.resolve();
    };
    await expect(buildPack(board, { signal: controller.signal, during })).rejects.toThrow();
    await expect.poll(exportsFolder).toEqual(before);
  }, 60_000);

  it('stops where an item turns exempt while it is being built', async () => {
    const before = await exportsFolder();
    const item = await board.workspace.reader
      .selectFrom('agendaItems')
      .selectAll()
      .where('meetingId', '=', board.meetingId)
      .where('visibility', '=', 'public')
      .where('kind', '=', 'ordinary')
      .executeTakeFirstOrThrow();
    let turned = false;
    const event = await buildPack(board, {
      during: async () => {
        if (turned) return;
        turned = true;
        await change(board, async (work) => {
          await updateRecord(work, 'agendaItems', item, { visibility: 'exempt' });
        });
      },
    });
    expect(event).toMatchObject({ state: 'stopped' });
    expect(await exportsFolder()).toEqual(before);
    await change(board, async (work) => {
      const { version } = await getRow(work, 'agendaItems', item.id);
      await updateRecord(work, 'agendaItems', { id: item.id, version }, { visibility: 'public' });
    });
  }, 60_000);

  it('[R-017] judges the clear days on the recorded time of publication', async () => {
    const page = await board.client.publishing.page({ meetingId: board.meetingId });
    const exportId = page.exports[0]?.id ?? '';
    const early = { exportId, publishedOn: '2026-11-18', publishedTime: '09:00' };
    expect(await refusalOf(board.client.publishing.recordPublication(early))).toMatchObject({
      reason: 'in-the-future',
    });
    const today = { ...early, publishedOn: '2026-11-17', publishedTime: '14:00' };
    const publication = await board.client.publishing.recordPublication(today);
    expect(publication.clearDays).toBeGreaterThanOrEqual(5);
    const after = await board.client.publishing.page({ meetingId: board.meetingId });
    expect(after.compliance.papers[0]).toMatchObject({ title: 'Agenda', inTime: true });
    expect(after.compliance.state).toBe('not_compliant'); // a paper is still to follow
    const head = await board.client.meetings.page({ meeting: { id: board.meetingId } });
    expect(head.head.meeting.agendaState).toBe('published');
  });
});
