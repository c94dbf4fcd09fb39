import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOf } from '#test/support/refusal-of.ts';
import { buildPack, openSampleBoard, type SampleBoard } from '#test/support/sample-board.ts';

let board: SampleBoard;
beforeAll(async () => {
  board = await openSampleBoard();
}, 90_000);
afterAll(() => board.close());

const page = () => board.client.publishing.page({ meetingId: board.meetingId });
const wentLive = { publishedOn: '2026-11-17', publishedTime: '00:30' };

it('a bundle that a second officer has not approved is not recorded as published', async () => {
  await buildPack(board);
  const { handling, exports } = await page();
  const { client } = board;
  expect(handling).toMatchObject({ approvalNeeded: false, folder: '' });
  const saved = await client.publishing.saveHandling({
    ...{ bodyId: handling.bodyId, version: handling.version, approvalNeeded: true },
  });
  expect(saved.approvalNeeded).toBe(true);
  const [entry] = exports;
  if (entry === undefined) throw new Error('Nothing was built.');
  const { id: exportId, sha512, exportedBy } = entry;

  const record = () => client.publishing.recordPublication({ exportId, ...wentLive });
  expect(await refusalOf(record())).toMatchObject({ reason: 'not-approved' });

  const answer = (more: object) =>
    client.publishing.answer({
      ...{ exportId, sha512, answer: 'approved' as const, answeredBy: 'Pat Lee, Governance' },
      ...more,
    });
  expect(await refusalOf(answer({ answeredBy: `${exportedBy.toUpperCase()}, Officer` }))).toEqual(
    expect.objectContaining({ reason: 'same-person', field: 'answeredBy' }),
  );
  expect(await refusalOf(answer({ sha512: '0'.repeat(128) }))).toMatchObject({
    reason: 'other-file',
  });
  expect(await refusalOf(answer({ answer: 'refused' }))).toMatchObject({ field: 'note' });

  await answer({ answer: 'refused', note: 'Item 4 names a person.' });
  expect(await refusalOf(record())).toMatchObject({ reason: 'not-approved' });

  const { approvals } = await answer({});
  expect(approvals.map((one) => one.answer)).toEqual(['refused', 'approved']);
  expect(await record()).toMatchObject({ exportNumber: 1 });
}, 90_000);

it('a bundle that is built again needs an answer of its own, and the old answers stay', async () => {
  await buildPack(board);
  const { exports, approvals } = await page();
  const [entry] = exports;
  expect(entry?.number).toBe(2);
  expect(approvals.filter(({ exportId }) => exportId === entry?.id)).toEqual([]);
  expect(approvals).toHaveLength(2);
  const record = board.client.publishing.recordPublication({
    ...{ exportId: entry?.id ?? '', ...wentLive },
  });
  expect(await refusalOf(record)).toMatchObject({ reason: 'not-approved' });
}, 60_000);
