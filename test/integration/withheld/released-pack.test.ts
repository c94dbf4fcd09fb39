// It builds whole packs of the sample. @one-transport: what crosses the contract is tested in review.test.ts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import type { WithheldMatter } from '#shared/withheld/withheld.ts';
import { linesOf } from '#test/support/an-item.ts';
import { buildPack, openSampleBoard, type SampleBoard } from '#test/support/sample-board.ts';

let board: SampleBoard;
beforeAll(async () => {
  board = await openSampleBoard();
}, 90_000);
afterAll(() => board.close());

it('[R-038] a released item is in the next public pack once its papers may be read, too', async () => {
  const line = linesOf(
    (await board.client.agenda.page({ meeting: { id: board.meetingId } })).agenda,
  )
    .filter(({ isPublic, papers }) => !isPublic && papers.length > 0)
    .at(0);
  if (line === undefined) throw new Error('The sample withholds no item of this meeting.');
  const { description } = line.item;
  expect(description).not.toBe('');
  expect(await wordsOf(await buildPack(board))).not.toContain(description);

  await release(await matterOf(line.item.id), {
    title: 'What was learned',
    recommendations: ['Note what the agencies learned'],
  });
  // The public description says what the paper says, and the paper is still withheld.
  expect(await buildPack(board)).toMatchObject({
    state: 'stopped',
    sentence: expect.stringContaining('Withheld text is in a public file') as string,
  });

  for (const { paper } of line.papers) {
    const matter = (await matters()).find(({ id }) => id === paper.id);
    if (matter !== undefined) await release(matter, { title: paper.title });
  }
  const words = await wordsOf(await buildPack(board));
  expect(words).toContain(description);
  expect(words).toContain('What was learned');
  expect(words).toContain('Note what the agencies learned');
  expect(words).not.toContain('The family agrees.');
}, 120_000);

async function matters(): Promise<WithheldMatter[]> {
  return (await board.client.withheld.page({})).matters;
}

async function matterOf(id: string): Promise<WithheldMatter> {
  const found = (await matters()).find((matter) => matter.id === id);
  if (found === undefined) throw new Error('This is not among the withheld matters.');
  return found;
}

async function release(
  { kind, id, version }: WithheldMatter,
  words: { title: string; recommendations?: string[] },
): Promise<void> {
  const about = { kind, target: { id, version } };
  const { seal } = await board.client.withheld.preview(about);
  const decision = { reason: 'The family agrees.', decidedBy: 'Monitoring Officer' };
  await board.client.withheld.release({ ...about, seal, words, ...decision });
}

/** The pages of a pack, as a browser gets them. */
async function wordsOf(event: BuildEvent): Promise<string> {
  if (event.state !== 'built') throw new Error(`The build ended as ${event.state}.`);
  const { files } = await readZip(event.path);
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(0);
  return pages.map(([, bytes]) => bytes.toString('utf8')).join('\n');
}
