import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { isWithdrawn, listWithdrawnExports } from '#core/publishing/withdrawals.repository.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { buildPack, openSampleBoard, type SampleBoard } from '#test/support/sample-board.ts';

let board: SampleBoard;
beforeAll(async () => {
  board = await openSampleBoard();
}, 90_000);
afterAll(() => board.close());

const page = () => board.client.publishing.page({ meetingId: board.meetingId });
const reasons = { reason: 'A name was left in it.', publicReason: 'It held an error.' };

async function built(): Promise<string> {
  const event = await buildPack(board);
  if (event.state !== 'built') throw new Error(JSON.stringify(event));
  return event.export.id;
}

async function publish(exportId: string): Promise<void> {
  const live = { publishedOn: '2026-11-17', publishedTime: '00:30', place: 'County website' };
  await board.client.publishing.recordPublication({ exportId, ...live });
}

async function takenBack(withdrawalId: string): Promise<Extract<BuildEvent, { state: 'built' }>> {
  let last: BuildEvent | undefined;
  for await (const event of await board.client.publishing.buildTombstone({ withdrawalId })) {
    last = event;
  }
  if (last?.state !== 'built') throw new Error(JSON.stringify(last));
  return last;
}

async function pagesOf(event: Extract<BuildEvent, { state: 'built' }>) {
  const { files } = await readZip(event.path);
  return files;
}

describe('withdrawing a paper', () => {
  it('is refused before it was published', async () => {
    const exportId = await built();
    const refusal = await refusalOf(board.client.publishing.withdraw({ exportId, ...reasons }));
    expect(refusal).toMatchObject({ reason: 'not-withdrawable' });
    await publish(exportId);
  }, 60_000);

  it('keeps its address and its place on the agenda, both saying that it was withdrawn', async () => {
    const { exports, compliance } = await page();
    const exportId = exports[0]?.id ?? '';
    const paper = compliance.papers.find((one) => one.paperId !== null && one.publishedOn !== null);
    const paperId = paper?.paperId ?? '';
    const withdrawal = await board.client.publishing.withdraw({ exportId, paperId, ...reasons });
    expect(withdrawal).toMatchObject({ what: paper?.title, tombstoneId: null });

    const event = await takenBack(withdrawal.id);
    const files = await pagesOf(event);
    const agenda = [...files].find(([name]) => name.endsWith('/agenda.html'))?.[1].toString('utf8');
    expect(agenda).toContain('This paper was withdrawn on 17 November 2026. It held an error.');
    const { files: before } = await readZip(
      join(board.folder, 'exports', exports[0]?.fileName ?? ''),
    );
    const papers = (names: Iterable<string>) =>
      [...names].filter((one) => one.includes('/papers/'));
    expect(papers(files.keys())).toEqual(papers(before.keys()));
    expect(event.export.difference?.words).toEqual([`Paper withdrawn: ${String(paper?.title)}`]);

    const after = await page();
    expect(after.withdrawals[0]).toMatchObject({ tombstoneId: event.export.id });
    expect(after.compliance.papers.map(({ paperId: id }) => id)).not.toContain(paperId);
    const verified = await board.client.publishing.verify({ exportId: event.export.id });
    expect(verified.passed).toBe(true);
  }, 90_000);

  it('leaves it out of the packs that are built later', async () => {
    const event = await buildPack(board);
    if (event.state !== 'built') throw new Error(event.sentence);
    const before = await page();
    expect(event.export.paperCount).toBe((before.exports.at(-1)?.paperCount ?? 0) - 1);
  }, 60_000);
});

describe('withdrawing a whole pack', () => {
  it('keeps every address, each saying so, and lists the places to clear', async () => {
    const exportId = await built();
    await publish(exportId);
    const { client, workspace } = board;
    const withdrawal = await client.publishing.withdraw({ exportId, ...reasons });
    expect(withdrawal.places.map(({ place }) => place)).toContain('County website');
    expect(withdrawal.sentence).toMatch(/^0 of \d places are clear\.$/);
    const again = client.publishing.withdraw({ exportId, ...reasons });
    expect(await refusalOf(again)).toMatchObject({ reason: 'not-withdrawable' });

    const event = await takenBack(withdrawal.id);
    const files = await pagesOf(event);
    const names = [...files.keys()];
    const { files: before } = await readZip(
      join(
        board.folder,
        'exports',
        (await page()).exports.find(({ id }) => id === exportId)?.fileName ?? '',
      ),
    );
    for (const name of before.keys()) expect(names).toContain(name);
    expect(names.some((name) => name.endsWith('/withdrawn.html'))).toBe(true);
    const home = [...files].find(([name]) => /meetings\/[^/]+\/index\.html$/.test(name))?.[1];
    expect(home?.toString('utf8')).toContain('were withdrawn on 17 November 2026');
    expect(home?.toString('utf8')).toContain('It held an error.');
    const all = Buffer.concat([...files.values()]).toString('utf8');
    expect(all).not.toContain('A name was left in it.');

    const withdrawn = await listWithdrawnExports(workspace.reader);
    expect(isWithdrawn(withdrawn, exportId)).toMatchObject({ publicReason: 'It held an error.' });
    const more = client.publishing.recordPublication({
      ...{ exportId, publishedOn: '2026-11-17', publishedTime: '00:40' },
    });
    expect(await refusalOf(more)).toMatchObject({ reason: 'withdrawn' });
  }, 120_000);

  it('[R-017] goes live without starting or ending the clear days, and its places are cleared one by one', async () => {
    const { client } = board;
    const before = await page();
    const [withdrawal] = before.withdrawals;
    const exportId = withdrawal?.tombstoneId ?? '';
    const live = { exportId, publishedOn: '2026-11-17', publishedTime: '00:50' };
    const publication = await client.publishing.recordPublication(live);
    expect(publication).toMatchObject({
      clearDays: null,
      sentence: 'Withdrawn in public from this day.',
    });
    expect((await page()).compliance.papers[0]).toEqual(before.compliance.papers[0]);

    const [place] = withdrawal?.places ?? [];
    if (place === undefined) throw new Error('No place is listed.');
    const cleared = await client.publishing.clearPlace({ target: place, clearedOn: '2026-11-17' });
    expect(cleared.sentence).toMatch(/^1 of \d places is clear\.$|^1 of \d places? are clear\.$/);
    const added = await client.publishing.addPlace({
      ...{ withdrawalId: cleared.id, place: 'The library' },
    });
    expect(added.places.at(-1)).toMatchObject({ place: 'The library', clearedOn: null });
    const early = client.publishing.clearPlace({ target: place, clearedOn: '2026-11-18' });
    expect(await refusalOf(early)).toMatchObject({ reason: 'in-the-future' });
  });

  it('is for good: undo takes back what was cleared, and not the withdrawal', async () => {
    for (let step = 0; step < 3; step += 1) await board.client.history.undo({});
    const { withdrawals } = await page();
    expect(withdrawals).toHaveLength(2);
    expect(withdrawals[0]?.sentence).toMatch(/^0 of/);
  });
});
