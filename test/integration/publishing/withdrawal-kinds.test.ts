import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import type { BuildEvent } from '#shared/publishing/publishing.ts';
import { buildFor } from '#test/support/a-members-pack.ts';
import { buildMinutesBundle, secretMinutes } from '#test/support/a-minutes-bundle.ts';
import { aPackMeeting, type PackMeeting } from '#test/support/a-pack-meeting.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

type Built = Extract<BuildEvent, { state: 'built' }>;
type Client = Pick<TestApp, 'client'>;

let meeting: PackMeeting;
beforeAll(async () => {
  meeting = await aPackMeeting();
}, 60_000);
afterAll(() => meeting.close());

const reasons = { reason: 'A name was left in it.', publicReason: 'It held an error.' };
const live = { publishedOn: '2026-11-17', publishedTime: '00:30' };

function built(event: BuildEvent): Built {
  if (event.state !== 'built') throw new Error(JSON.stringify(event));
  return event;
}

/** Publishes a bundle, takes it back, and builds the files that say so. */
async function takeBack(
  { client }: Client,
  event: Built,
  paperId: string | null = null,
): Promise<Built> {
  const exportId = event.export.id;
  await client.publishing.recordPublication({ exportId, ...live });
  const withdrawal = await client.publishing.withdraw({ exportId, paperId, ...reasons });
  let last: BuildEvent | undefined;
  const events = await client.publishing.buildTombstone({ withdrawalId: withdrawal.id });
  for await (const one of events) last = one;
  if (last === undefined) throw new Error('The build said nothing.');
  return built(last);
}

/** Every address of the first stands in the second, and something there says why. */
async function expectTombstone({ client }: Client, before: Built, after: Built): Promise<void> {
  const { files: old } = await readZip(before.path);
  const { files } = await readZip(after.path);
  // A Word document cannot say so where it was: the upload report has it deleted.
  const stays = [...old.keys()].filter((name) => !name.endsWith('.docx'));
  expect([...files.keys()]).toEqual(expect.arrayContaining(stays));
  const all = Buffer.concat([...files.values()]).toString('utf8');
  expect(all).toContain('It held an error.');
  expect(all).not.toContain(reasons.reason);
  expect(after.export.withdrawsId).toBe(before.export.id);
  const { passed } = await client.publishing.verify({ exportId: after.export.id });
  expect(passed).toBe(true);
  const again = client.publishing.recordPublication({ exportId: before.export.id, ...live });
  expect(await refusalOf(again)).toMatchObject({ reason: 'withdrawn' });
}

describe('withdrawing', () => {
  it('minutes keeps their addresses, each saying so and none of what they said', async () => {
    await using test = await openTestApp();
    const { meetingId } = await secretMinutes(test, () => 'zqvexil');
    const minutes = built(await buildMinutesBundle(test, meetingId));
    const tombstone = await takeBack(test, minutes);
    await expectTombstone(test, minutes, tombstone);
    const { files } = await readZip(tombstone.path);
    const page = [...files].find(([name]) => name.endsWith('/minutes-draft.html'))?.[1];
    expect(page?.toString('utf8')).not.toContain('That the budget be agreed.');
  }, 60_000);

  it('a notice keeps its addresses, each saying so', async () => {
    const notice = built(await buildFor(meeting, { kind: 'notice' }));
    await expectTombstone(meeting, notice, await takeBack(meeting, notice));
  }, 60_000);

  it('a paper is for good: that version is not reinstated', async () => {
    const { client } = meeting;
    const pack = built(await buildFor(meeting, { kind: 'meeting-pack' }));
    const paperId = meeting.papers.winter.paper.id;
    await takeBack(meeting, pack, paperId);
    const { agenda } = await client.agenda.page({ meeting: { id: meeting.meetingId } });
    const views = agenda.parts.flatMap(({ lines }) => lines.flatMap(({ papers }) => papers));
    const paper = views.find((one) => one.paper.id === paperId)?.paper;
    expect(paper).toMatchObject({ state: 'withdrawn' });
    if (paper === undefined) throw new Error('The paper is gone.');
    expect(await refusalOf(client.papers.reinstate({ target: paper }))).toMatchObject({
      reason: 'taken-back',
      sentence: 'This file was withdrawn from the website. Attach a new version first.',
    });
  }, 60_000);
});
