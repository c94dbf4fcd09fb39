import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getRow, insertRecord, updateRecord } from '#core/db/records.ts';
import { keepScan } from '#core/scanning/scanning.service.ts';
import { loadSite } from '#core/website/load-site-view.ts';
import { aLoadedPdf } from '#test/support/a-hiding-pdf.ts';
import { buildSite, openSampleSite } from '#test/support/a-site.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { buildPack, change, type SampleBoard } from '#test/support/sample-board.ts';

let board: SampleBoard;
beforeAll(async () => {
  board = await openSampleSite();
}, 120_000);
afterAll(() => board.close());

const site = () => loadSite({ workspace: board.workspace, now: () => board.clock.now });
const checkOf = async (id: string) =>
  (await board.client.website.page({})).checks.find((check) => check.id === id);

const changed = async () =>
  (await checkOf('site-changed'))?.problems.map(({ text }) => text).sort() ?? [];

/** The newest meeting whose agenda is out. */
async function shown() {
  const { meetings } = await site();
  const found = meetings.find(({ agenda }) => agenda !== null);
  if (found === undefined) throw new Error('No agenda is on the website.');
  return found;
}

async function newestPack(meetingId: string) {
  return board.workspace.reader
    .selectFrom('exports')
    .select('id')
    .where('meetingId', '=', meetingId)
    .where('kind', '=', 'meeting-pack')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

describe('the website, unless somebody says so,', () => {
  it('knows nothing of a partnership that is not ticked', async () => {
    const { view } = await site();
    expect(view.bodies.map(({ body }) => body.slug)).toEqual(['health-and-wellbeing-board']);
    expect(new Set(view.meetings.map(({ bodySlug }) => bodySlug))).toEqual(
      new Set(['health-and-wellbeing-board']),
    );
    const left = await board.workspace.reader
      .selectFrom('meetings')
      .innerJoin('bodies', 'bodies.id', 'meetings.bodyId')
      .select('bodies.slug')
      .where('meetings.deletedAt', 'is', null)
      .execute();
    expect(new Set(left.map(({ slug }) => slug)).size).toBe(2); // there is another one to know of
  });

  it('shows no business of a meeting whose agenda was never built [S-084]', async () => {
    const { view } = await site();
    const next = view.meetings.find(({ pack }) => pack.meeting.id === board.meetingId);
    expect(next).toMatchObject({ state: 'dates_only', minutes: null, pack: { sections: [] } });
    const items = await board.workspace.reader
      .selectFrom('agendaItems')
      .select('id')
      .where('meetingId', '=', board.meetingId)
      .execute();
    expect(items.length).toBeGreaterThan(3);
  });

  it('says no name that may not be published [R-112]', async () => {
    const id = uuid();
    const seatId = (await site()).view.bodies[0]?.seats[0]?.id ?? '';
    const seat = async () => {
      const { view } = await site();
      const isSaid = JSON.stringify(view).includes('Quillfeather');
      const found = view.bodies[0]?.seats.find((one) => one.id === seatId);
      return { isSaid, person: found?.person, personId: found?.personId };
    };
    const name = 'Zebedee Quillfeather';
    await change(board, async (work) => {
      await insertRecord(work, 'people', { id, name, publishName: 1 });
      await updateRecord(work, 'seats', await getRow(work, 'seats', seatId), { personId: id });
    });
    expect(await seat()).toEqual({ isSaid: true, person: name, personId: id });
    await change(board, async (work) => {
      await updateRecord(work, 'people', await getRow(work, 'people', id), { publishName: 0 });
    });
    expect(await seat()).toEqual({ isSaid: false, person: null, personId: null });
  });
});

describe('an agenda on the website', () => {
  it('stops the export where nobody had looked into a paper that hides something', async () => {
    const { papers, meeting } = await shown();
    const version = papers[1]?.paperVersionId ?? '';
    const { sha256 } = await board.workspace.papers.put([aLoadedPdf()]);
    const stored = () =>
      board.workspace.writer.updateTable('paperVersions').where('id', '=', version);
    const { sha256: before } = await board.workspace.reader
      .selectFrom('paperVersions')
      .select('sha256')
      .where('id', '=', version)
      .executeTakeFirstOrThrow();
    await stored().set({ sha256 }).execute();
    expect((await checkOf('site-agendas'))?.tone).toBe('good');
    const event = await buildSite(board);
    if (event.state !== 'stopped') throw new Error('It was built.');
    expect(event.sentence).toContain('Nothing was written.');
    const files = new Set(event.problems.map(({ file }) => file));
    expect(files).toEqual(new Set([`meetings/${meeting.slug}`]));
    expect((await checkOf('site-agendas'))?.tone).toBe('stop');
    await stored().set({ sha256: before }).execute();
    board.clock.now = new Date(board.clock.now.getTime() + 60_000);
    await change(board, (work) => keepScan(work, version, []));
  }, 60_000);

  it('stops the export where a paper hides something, as it stops its pack', async () => {
    const { papers, meeting } = await shown();
    const version = papers[0]?.paperVersionId ?? '';
    const finding = { kind: 'hidden-text' as const, places: ['page 3'], count: 1, detail: 'x' };
    await change(board, (work) => keepScan(work, version, [finding]));
    const check = await checkOf('site-agendas');
    expect(check?.tone).toBe('stop');
    expect(check?.problems[0]).toMatchObject({
      text: expect.stringContaining('page 3') as string,
      place: { kind: 'meeting', meetingId: meeting.id },
    });
    const refusal = await refusalOf(board.client.website.build({}));
    expect(refusal).toMatchObject({ reason: 'check-stops' });
    board.clock.now = new Date(board.clock.now.getTime() + 60_000);
    await change(board, (work) => keepScan(work, version, []));
    expect((await checkOf('site-agendas'))?.tone).toBe('good');
  });

  it('waits for the second officer where one is needed, and tells what changed after that', async () => {
    const { body, meeting, agenda } = await shown();
    const { id, version } = body.publishing;
    await change(board, async (work) => {
      await updateRecord(work, 'bodyPublishing', { id: id ?? '', version }, { approvalNeeded: 1 });
    });
    const before = (await site()).meetings.find((one) => one.meeting.id === meeting.id);
    expect(before).toMatchObject({ agenda: null, waitsForApproval: true });
    expect(before?.site).toMatchObject({ state: 'dates_only', pack: { sections: [] } });
    expect((await checkOf('site-changed'))?.tone).toBe('good');

    const built = await buildPack({ client: board.client, meetingId: meeting.id });
    if (built.state !== 'built') throw new Error(JSON.stringify(built));
    const { id: exportId, sha512 } = built.export;
    await board.client.publishing.answer({
      ...{ exportId, sha512, answer: 'approved', answeredBy: 'Pat Lee, Governance' },
    });
    expect((await shown()).meeting.id).toBe(meeting.id);
    expect(await changed()).toEqual([]);

    const item = agenda?.agenda.parts.flatMap(({ lines }) => lines).find((line) => line.isPublic);
    await change(board, async (work) => {
      const row = await getRow(work, 'agendaItems', item?.item.id ?? '');
      await updateRecord(work, 'agendaItems', row, { title: 'A title nobody approved' });
    });
    expect(await changed()).toEqual([
      expect.stringContaining('the agenda was changed after the second officer approved'),
    ]);
    expect((await checkOf('site-changed'))?.tone).toBe('warn');
  });

  it('is gone once its newest pack is withdrawn', async () => {
    const { meeting } = await shown();
    const { id: exportId } = await newestPack(meeting.id);
    await change(board, (work) =>
      insertRecord(work, 'withdrawals', {
        ...{ id: uuid(), exportId, meetingId: meeting.id, reason: 'A name was left in it.' },
        ...{ publicReason: 'It held an error.', withdrawnBy: 'Partnership Officer' },
        withdrawnAt: board.clock.now.toISOString(),
      }),
    );
    const after = (await site()).meetings.find((one) => one.meeting.id === meeting.id);
    expect(after?.site).toMatchObject({ state: 'dates_only', pack: { sections: [] } });
  });
});
