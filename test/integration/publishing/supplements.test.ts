import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach } from '#test/support/a-paper.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { buildFor, packFor, type ReadPage } from '#test/support/a-members-pack.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { aPackMeeting, type PackMeeting, secrets } from '#test/support/a-pack-meeting.ts';

let meeting: PackMeeting;
beforeAll(async () => {
  meeting = await aPackMeeting();
}, 60_000);
afterAll(() => meeting.close());

const open = { kind: 'meeting-pack' } as const;
const labels = (pages: readonly ReadPage[]) =>
  pages.flatMap(({ label }) => (label === null ? [] : [label]));
const labelOf = (pages: readonly ReadPage[], words: string) =>
  pages.find(({ text, label }) => label !== null && text.includes(words))?.label;

/** A version of a paper, a minute after whatever was built before. */
async function version(paperId: string, pages: string[]): Promise<void> {
  later();
  const content = aPdf({ title: 'A later version', tagged: true, pages });
  await attach(meeting, { to: { paperId }, fileName: 'later.pdf', content });
}

async function latePaper(itemId: string, title: string, pages: string[]): Promise<void> {
  later();
  await attach(meeting, {
    to: { newPaper: { itemId, title, visibility: 'public' } },
    fileName: 'late.pdf',
    content: aPdf({ title, tagged: true, pages }),
  });
}

function later(): void {
  meeting.clock.now = new Date(meeting.clock.now.getTime() + 60_000);
}

describe('the pages of a pack that has been built', () => {
  let first: ReadPage[];

  it('[R-037] are the same to the last byte, whatever the restricted part becomes', async () => {
    const before = await packFor(meeting, open);
    first = await before.pages('pack.pdf');
    await packFor(meeting, { kind: 'members-pack' });
    await version(meeting.papers.award.paper.id, [secrets.annex, 'Two', 'Three', 'Four']);
    await latePaper(meeting.items.award, 'Another annex', ['Kingfisher clause']);
    const members = await packFor(meeting, { kind: 'members-pack' });
    const restricted = await members.pages('restricted.pdf');
    expect(labels(restricted)).toContain('R1-1');
    expect(labels(restricted).filter((label) => /\d[ab]$/.test(label))).toHaveLength(2);
    expect(restricted[0]?.text).toContain('Version 2: what changed since version 1');
    const after = await packFor(meeting, open);
    expect(after.sha512).toBe(before.sha512);
  }, 90_000);

  it('keep their numbers when a paper comes late: it is Supplement 1', async () => {
    await latePaper(meeting.items.housing, 'Late appendix', ['Chimney', 'Cellar']);
    const pages = await (await packFor(meeting, open)).pages('pack.pdf');
    expect(labels(pages)).toEqual([...labels(first), 'S1-1', 'S1-2']);
    for (const words of ['Snow first', 'Roof', 'Door']) {
      expect(labelOf(pages, words)).toBe(labelOf(first, words));
    }
    expect(pages[0]?.text).toContain('what changed since version');
    expect(pages[0]?.text).toMatch(/Added Late appendix \(Item 2: Homes for all\)/);
    expect(pages.some(({ text }) => text.includes('pack page S1-1'))).toBe(true);
  }, 60_000);

  it('go on with letters where a new version of a paper is longer', async () => {
    const winter = meeting.papers.winter.paper.id;
    await version(winter, ['Snow first', 'Snow second', 'Ice third', 'Ice fourth']);
    const pages = await (await packFor(meeting, open)).pages('pack.pdf');
    const last = labelOf(first, 'Snow second') ?? '';
    expect(labelOf(pages, 'Ice third')).toBe(`${last}a`);
    expect(labelOf(pages, 'Ice fourth')).toBe(`${last}b`);
    expect(labelOf(pages, 'Roof')).toBe(labelOf(first, 'Roof'));
    expect(pages[0]?.text).toMatch(/Replaced Winter report/);
    expect(new Set(labels(pages)).size).toBe(labels(pages).length);
  }, 60_000);
});

describe('the page numbers of a meeting', () => {
  const pageOf = () => meeting.client.publishing.page({ meetingId: meeting.meetingId });
  const renumber = () => meeting.client.publishing.renumber({ meetingId: meeting.meetingId });

  it('are given up until a pack is public: the next one is numbered through, with no supplement', async () => {
    expect((await pageOf()).pageNumbers).toEqual({
      sentence:
        'Pages are numbered since version 1 of the public pack, 17 November 2026. Papers that came later are supplements.',
      mayRenumber: true,
    });
    await renumber();
    const { exports, pageNumbers } = await pageOf();
    expect(pageNumbers).toBeNull();
    const before = exports.find(({ kind }) => kind === 'meeting-pack')?.id ?? '';
    later();
    const pages = await (await packFor(meeting, open)).pages('pack.pdf');
    const all = labels(pages);
    expect(all).toEqual(all.map((_, index) => String(index + 1)));
    expect(labelOf(pages, 'Chimney')).toBeDefined();
    expect(pages[0]?.text).not.toContain('what changed since');
    const members = await packFor(meeting, { kind: 'members-pack' });
    expect(labels(await members.pages('restricted.pdf'))[0]).toBe(String(all.length + 1));
    const live = { publishedOn: '2026-11-17', publishedTime: '00:20' };
    const recording = meeting.client.publishing.recordPublication({ exportId: before, ...live });
    expect(await refusalOf(recording)).toMatchObject({ reason: 'renumbered' });
  }, 60_000);

  it('are given up for good: neither undo nor the removed records bring them back', async () => {
    const { client } = meeting;
    const before = await pageOf();
    const { records } = await client.history.removed({ limit: 100 });
    expect(records.map(({ table }) => table)).not.toContain('packPlaces');
    const gone = await meeting.app.session.current?.reader
      .selectFrom('packPlaces')
      .select('id')
      .where('deletedAt', 'is not', null)
      .executeTakeFirstOrThrow();
    const restoring = client.history.restore({ table: 'packPlaces', id: gone?.id ?? '' });
    expect(await refusalOf(restoring)).toMatchObject({ reason: 'for-good' });
    expect((await pageOf()).pageNumbers).toEqual(before.pageNumbers);
  });

  it('stay once a pack is recorded as published', async () => {
    const { exports } = await pageOf();
    const newest = exports.find(({ kind }) => kind === 'meeting-pack');
    const live = { publishedOn: '2026-11-17', publishedTime: '00:30' };
    await meeting.client.publishing.recordPublication({ exportId: newest?.id ?? '', ...live });
    expect((await pageOf()).pageNumbers).toMatchObject({ mayRenumber: false });
    expect(await refusalOf(renumber())).toMatchObject({
      reason: 'published',
      sentence:
        'A pack of this meeting has been published with these page numbers. They stay as they are.',
    });
    const [publication] = (await pageOf()).publications;
    if (publication === undefined) throw new Error('Nothing is recorded.');
    await meeting.client.publishing.removePublication({ target: publication });
    expect((await pageOf()).pageNumbers).toMatchObject({ mayRenumber: true });
  });
});

describe('a pack for members', () => {
  const describeItem = async (id: string, description: string) => {
    const { agenda } = await meeting.client.agenda.page({ meeting: { id: meeting.meetingId } });
    const line = agenda.parts.flatMap((part) => part.lines).find(({ item }) => item.id === id);
    if (line === undefined) throw new Error('There is no such item.');
    await meeting.client.agenda.amendItem({ target: line.item, change: { description } });
  };

  it('stops where a private note was copied into what the members get', async () => {
    await describeItem(meeting.items.award, `As we heard. ${secrets.note}.`);
    const event = await buildFor(meeting, { kind: 'members-pack' });
    expect(event).toMatchObject({ state: 'stopped' });
    expect(JSON.stringify(event)).toContain('data/restricted.pdf');
    expect(JSON.stringify(event)).not.toContain('Winterbourne');
    expect(await buildFor(meeting, { kind: 'chair-book' })).toMatchObject({ state: 'built' });
    await describeItem(meeting.items.award, secrets.award);
  }, 60_000);

  it('stops where restricted words were copied into the public part', async () => {
    await describeItem(meeting.items.winter, `It is known that ${secrets.award}.`);
    for (const kind of ['members-pack', 'chair-book'] as const) {
      const event = await buildFor(meeting, { kind });
      if (event.state !== 'stopped') throw new Error('It was built with restricted words in it.');
      const files = event.problems.map(({ file }) => file);
      expect(files).toContain(kind === 'members-pack' ? 'data/pack.pdf' : 'data/agenda.pdf');
      expect(files).not.toContain('data/restricted.pdf');
    }
    await describeItem(meeting.items.winter, '');
  }, 60_000);

  it('stops where a withheld matter of another meeting is in it', async () => {
    const other = await meeting.client.meetings.create({
      ...{ bodyId: meeting.bodyId, day: '2027-02-25', startsAt: '14:00', endsAt: '16:00' },
    });
    const secret = 'The tribunal will hear the grievance of the night wardens in spring';
    const { id } = await meeting.client.agenda.addItem({
      ...{ meetingId: other.meeting.id, title: 'Staffing', description: secret },
    });
    expect(id).not.toBeNull();
    await describeItem(meeting.items.award, `${secrets.award}. ${secret}.`);
    const event = await buildFor(meeting, { kind: 'members-pack' });
    expect(event).toMatchObject({ state: 'stopped' });
    await describeItem(meeting.items.award, secrets.award);
    expect(await buildFor(meeting, { kind: 'members-pack' })).toMatchObject({ state: 'built' });
  }, 60_000);
});
